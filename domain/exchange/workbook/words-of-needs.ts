import type { Field, Group, Method, Source } from '#domain/settings/codes.ts'
import type { Words } from './classify.ts'

/** 服务对象类别 → 人群 */
export const groupWords: Words<Group> = {
  居民: 'resident', 群众: 'resident', 普通居民: 'resident', 社区居民: 'resident', 全体居民: 'resident', 辖区居民: 'resident', 其他: 'resident', 一般居民: 'resident',
  全龄: 'all_ages', 全年龄段: 'all_ages', 老年人: 'elder', 老人: 'elder', 老年: 'elder', '60岁以上老人': 'elder', '60岁以上': 'elder',
  高龄老人: 'advanced_age', 高龄: 'advanced_age', '80岁以上老人': 'advanced_age', 独居老人: 'living_alone', 独居: 'living_alone', 孤寡老人: 'living_alone',
  独居高龄老人: ['living_alone', 'advanced_age'], 高龄独居老人: ['living_alone', 'advanced_age'], 空巢老人: 'empty_nest', 空巢: 'empty_nest', 留守老人: 'left_behind_elder',
  失能老人: 'disabled_elder', 半失能老人: 'disabled_elder', 失能半失能老人: 'disabled_elder', 失能: 'disabled_elder', 失智老人: 'dementia', 认知症老人: 'dementia', 失能失智老人: ['disabled_elder', 'dementia'],
  儿童: 'child', 未成年人: 'child', 少年儿童: 'child', 青少年: 'youth', 青年: 'youth', 学生: 'youth', 困境儿童: 'child_in_difficulty', 困境未成年人: 'child_in_difficulty',
  留守儿童: 'left_behind_child', 流动儿童: 'migrant_child', 孤儿: 'orphan', 事实无人抚养儿童: 'de_facto_unsupported_child', 事孤: 'de_facto_unsupported_child',
  妇女: 'woman', 女性: 'woman', 留守妇女: 'left_behind_woman', 残疾人: 'pwd', 残疾: 'pwd', 重度残疾人: 'pwd', 残障人士: 'pwd',
  精神障碍患者: 'mental_disorder', 精神障碍: 'mental_disorder', 精神残疾人: ['pwd', 'mental_disorder'], 退役军人: 'veteran', 退伍军人: 'veteran', 老兵: 'veteran', 优抚对象: 'veteran', 军属: 'veteran',
  低保对象: 'minimum_living', 低保户: 'minimum_living', 低保: 'minimum_living', 低保家庭: 'minimum_living', 特困人员: 'extreme_poverty', 特困: 'extreme_poverty', 五保户: 'extreme_poverty', 特困供养人员: 'extreme_poverty',
  低保边缘: 'low_income_margin', 低保边缘户: 'low_income_margin', 低保边缘家庭: 'low_income_margin', 低收入家庭: 'low_income_margin', 刚性支出困难家庭: 'rigid_expense', 支出型困难家庭: 'rigid_expense',
  计划生育特殊家庭: 'bereaved_family', 计生特殊家庭: 'bereaved_family', 失独家庭: 'bereaved_family', 失独: 'bereaved_family', 社区矫正对象: 'community_correction', 社区矫正人员: 'community_correction',
  新就业群体: 'gig_worker', 外卖员: 'gig_worker', 快递员: 'gig_worker', 网约车司机: 'gig_worker', 未定: 'undetermined',
}

/** 服务领域 */
export const fieldWords: Words<Field> = {
  理论宣讲: 'theory_talks', 政策宣讲: 'theory_talks', 宣讲: 'theory_talks', 普法宣传: 'theory_talks', 法律服务: 'theory_talks', 文化惠民: 'culture', 文体活动: 'culture', 文化服务: 'culture', 文化: 'culture',
  卫生整治: 'sanitation', 环境整治: 'sanitation', 环境卫生: 'sanitation', 人居环境: 'sanitation', 环境保护: 'sanitation', 矛盾调解: 'mediation', 矛盾纠纷调解: 'mediation', 纠纷调解: 'mediation', 调解: 'mediation',
  医疗救助: 'medical_help', 医疗健康: 'medical_help', 健康服务: 'medical_help', 医疗: 'medical_help', 便民服务: 'everyday_help', 便民: 'everyday_help', 帮办代办: 'everyday_help', 便民利民: 'everyday_help',
  扶幼助学: 'child_learning', 助学: 'child_learning', 助学支教: 'child_learning', 青少年服务: 'child_learning', 生活照料: 'daily_care', 生活帮扶: 'daily_care', 养老服务: 'daily_care', 扶老助残: 'daily_care', 为老服务: 'daily_care',
  精神慰藉: 'comfort', 精神关爱: 'comfort', 情绪疏导: 'emotional_support', 心理疏导: 'emotional_support', 心理服务: 'emotional_support', 心理健康: 'emotional_support', 危机干预: 'crisis',
  社会参与: 'participation', 社会融入: 'participation', 能力建设: 'capacity', 能力提升: 'capacity', 技能培训: 'capacity', 就业帮扶: 'capacity', 康复护理: 'rehabilitation', 康复服务: 'rehabilitation', 康复: 'rehabilitation', 未定: 'undetermined',
}

/** 收集方式 */
export const sourceWords: Words<Source> = {
  入户走访: 'home_visit', 入户: 'home_visit', 走访: 'home_visit', 入户摸排: 'home_visit', 走访摸排: 'home_visit', 社工走访: 'home_visit', 暖心敲门: 'door_knock', 敲门行动: 'door_knock', 敲门: 'door_knock',
  网格员上报: 'grid', 网格上报: 'grid', 网格员: 'grid', 网格: 'grid', 网格走访: 'grid', 来访: 'walk_in', 居民来访: 'walk_in', 现场来访: 'walk_in', 上门反映: 'walk_in', 现场登记: 'walk_in',
  电话: 'phone', 来电: 'phone', 电话反映: 'phone', 电话访谈: 'phone', 居民自报: 'resident_app', 自报: 'resident_app', 线上: 'resident_app', 微信: 'resident_app', 微信群: 'resident_app', 小程序: 'resident_app', 扫码: 'resident_app',
  '12345': 'hotline12345', '12345热线': 'hotline12345', 热线: 'hotline12345', 说事日: 'talk_day', 说事: 'talk_day', 议事会: 'talk_day', 居民议事会: 'talk_day', 座谈会: 'talk_day', 领导走访: 'leader_visit', 领导接访: 'leader_visit',
  共建单位转来: 'partner', 共建单位: 'partner', 部门转来: 'partner', 部门转办: 'partner', 转介: 'partner', 筛查提示: 'scale_alert', 筛查: 'scale_alert', 他人代报: 'proxy', 代报: 'proxy', 邻居反映: 'proxy', 家属反映: 'proxy', 志愿者上报: 'proxy', 未定: 'undetermined',
}

/** 服务地点 and 服务频次 → 服务方式. How often is not how, save that 随时 means on call. */
export const methodWords: Words<Method> = {
  入户: 'home_visit', 入户服务: 'home_visit', 上门: 'home_visit', 上门服务: 'home_visit', 居民家中: 'home_visit', 家中: 'home_visit', 居家: 'home_visit',
  社工站: 'at_venue', 多功能厅: 'at_venue', 书画室: 'at_venue', 说事室: 'at_venue', 残疾人康复室: 'at_venue', 康复室: 'at_venue', 党群服务中心: 'at_venue', 爱心食堂: 'at_venue', 日间照料室: 'at_venue', 日间照料中心: 'at_venue',
  社区活动室: 'at_venue', 活动室: 'at_venue', 图书室: 'at_venue', 新时代文明实践站: 'at_venue', 新时代文明实践中心: 'at_venue', 社区: 'at_venue', 阵地服务: 'at_venue', 定点服务: 'at_venue', 集中: 'at_venue', 集中服务: 'at_venue',
  小广场: 'outreach', 广场: 'outreach', 各网格: 'outreach', 各小区: 'outreach', 小区: 'outreach', 楼院: 'outreach', 院落: 'outreach', 流动服务: 'outreach', 进小区: 'outreach', 进网格: 'outreach', 户外: 'outreach',
  随时: 'on_call', 随叫随到: 'on_call', 随时响应: 'on_call', 电话: 'by_phone', 电话服务: 'by_phone', 线上: 'online', 线上服务: 'online', 微信: 'online', 个案: 'case', 个案服务: 'case', 小组: 'group', 小组活动: 'group', 小组服务: 'group', 社区活动: 'community',
}
