// What an invented county is made of. Names are put together from parts by a die: no real person stands behind them.
export const surnames = [...'包白何韩张王李赵刘陈杨吴孙马高梁宝佟席董胡宋谢邵常许田钟罗郑', '乌云', '其其', '额尔', '阿拉', '苏日']
export const givenNames = ['其其格', '图雅', '巴特尔', '宝音', '格日勒', '斯琴', '娜仁', '高娃', '秀兰', '桂英', '玉珍', '淑芬', '建国', '志强', '德福', '海明', '永贵', '翠花', '雨桐', '子涵', '思远', '浩然', '晓梅', '文静', '凤琴', '长寿', '满仓', '春生', '秋菊', '喜梅', '金山', '玉柱', '连成', '素云', '慧敏', '立新', '国栋', '瑞霞', '铁柱', '艳玲']

/** A matter as it stands on a needs list, in its field and of its group. */
export const matters: [group: string, field: string, matter: string][] = [
  ['elder', 'daily_care', '冬天买菜路滑，想有人帮着带菜'], ['elder', 'daily_care', '换灯泡够不着'], ['advanced_age', 'daily_care', '洗澡站不稳，想有人帮着助浴'], ['living_alone', 'comfort', '子女在外地，白天没人说话'], ['empty_nest', 'comfort', '过节想有人来坐坐'],
  ['elder', 'medical_help', '去医院看病没有人陪'], ['elder', 'medical_help', '不会用手机挂号'], ['disabled_elder', 'rehabilitation', '偏瘫在家，想学康复动作'], ['dementia', 'daily_care', '老伴记性差，出门怕走失'], ['elder', 'everyday_help', '交暖气费跑不动'],
  ['elder', 'everyday_help', '电视没有信号，不会调'], ['elder', 'culture', '想学二胡，没有地方练'], ['elder', 'theory_talks', '怕被骗，想听防诈骗'], ['elder', 'mediation', '几个子女为赡养费吵'], ['left_behind_elder', 'daily_care', '秋收时没人做饭'],
  ['pwd', 'medical_help', '轮椅下不了楼，看病没人陪'], ['pwd', 'daily_care', '理发出不了门'], ['pwd', 'participation', '想参加社区活动，没人接送'], ['pwd', 'capacity', '想学一门在家能做的手艺'], ['pwd', 'everyday_help', '残疾证到期，不会办换证'],
  ['pwd', 'rehabilitation', '智力三级，想问托养'], ['mental_disorder', 'emotional_support', '服药以后不愿出门'], ['child', 'child_learning', '放学后没地方去，想学画画'], ['youth', 'child_learning', '初二数学跟不上'], ['left_behind_child', 'child_learning', '爸妈在外打工，周末作业没人辅导'],
  ['child_in_difficulty', 'child_learning', '想要一盏台灯和课外书'], ['youth', 'emotional_support', '考试前睡不好'], ['left_behind_child', 'comfort', '想和爸妈视频，家里没有网'], ['woman', 'culture', '想跳广场舞，缺音响'], ['woman', 'capacity', '想学面点，找份活'],
  ['woman', 'mediation', '和婆婆为带孩子闹别扭'], ['left_behind_woman', 'everyday_help', '农忙时扛不动化肥'], ['veteran', 'medical_help', '旧伤复发，想问报销'], ['veteran', 'theory_talks', '想给孩子们讲讲当兵的事'], ['veteran', 'everyday_help', '优抚手续不会办'],
  ['minimum_living', 'everyday_help', '低保年审材料看不懂'], ['minimum_living', 'medical_help', '慢病药费高，想问救助'], ['extreme_poverty', 'daily_care', '屋顶漏雨，自己修不了'], ['resident', 'sanitation', '楼道堆了旧家具没人清'], ['resident', 'sanitation', '院里垃圾桶不够'],
  ['resident', 'mediation', '楼上漏水，谈不拢'], ['resident', 'mediation', '停车位被占'], ['resident', 'culture', '想办一场邻里节'], ['resident', 'theory_talks', '想听医保新政策'], ['resident', 'everyday_help', '开锁不知道找谁'],
  ['gig_worker', 'everyday_help', '送餐路上想有地方喝口热水'], ['gig_worker', 'theory_talks', '社保怎么交不清楚'], ['bereaved_family', 'comfort', '逢年过节心里难受'], ['resident', 'undetermined', '想问问能帮点什么'], ['all_ages', 'culture', '想在院里放一场电影'],
]
export const openings = ['东边', '西边', '南门口', '北院', '老楼', '新区', '嘎查部旁', '学校后面', '市场边上', '卫生所对面', '三楼', '一楼']
export const endings = ['，盼着早点有人来', '，周末都行', '，上午在家', '，说过一回了', '，不急', '，可以先打电话', '，会说蒙古语更好', '', '', '', '']
export const sources = ['home_visit', 'home_visit', 'door_knock', 'grid', 'walk_in', 'phone', 'resident_app', 'hotline12345', 'undetermined']
export const skills = ['teaching', 'law', 'counselling', 'mediation', 'nursing', 'first_aid', 'bathing_help', 'hairdressing', 'cooking', 'cleaning', 'driving', 'plumbing_electrics', 'appliance_repair', 'computing', 'company', 'dance']
