import type { Column } from './columns.ts'

// 需求序号 over a project list points at the needs list, so each list adds only its own.
const numberOf = (...words: string[]): Column => ({ key: 'number', zh: '序号', en: 'No.', words: ['编号', '序', '号', 'no', 'no.', '№', ...words] })
/** Printed on our own sheets: a row that comes back with it is the row that went out. */
export const ownNumber: Column = { key: 'ownNumber', zh: '平台编号', en: 'Platform number', words: ['系统编号'] }
const note: Column = { key: 'note', zh: '备注', en: 'Remarks', words: ['备注说明', '说明', '其他', '其他说明', '附注', '备考'], several: 'list', personal: 'text' }
const phones: Column = { key: 'phones', zh: '联系电话', en: 'Telephone', words: ['电话', '手机', '手机号', '手机号码', '联系方式', '电话号码', '联系号码', '联系手机', '移动电话', '固定电话', '座机', '居民电话', '本人电话', '联系人电话', '联系人手机', '负责人电话', '联系人联系方式', '联系人及电话'], several: 'list', personal: 'phone' }

export const needColumns: readonly Column[] = [
  numberOf('需求编号', '需求序号', '诉求编号'),
  { key: 'grid', zh: '网格', en: 'Grid', words: ['所属网格', '所在网格', '网格名称', '网格号', '网格编号', '片区', '网格片区', '所属片区', '小组', '村组', '嘎查村组'] },
  { key: 'name', zh: '居民姓名', en: 'Name', words: ['姓名', '服务对象', '服务对象姓名', '对象姓名', '需求人', '需求人姓名', '诉求人', '诉求人姓名', '反映人', '反映人姓名', '申请人', '居民', '户主', '户主姓名', '群众姓名', '求助人', '联系人', '村民姓名', '困难群众姓名', '求助人姓名'], personal: 'name' },
  { key: 'sex', zh: '性别', en: 'Sex', words: [] },
  { key: 'age', zh: '年龄', en: 'Age', words: ['岁数', '周岁', '出生年月', '出生日期', '出生年份', '生日', '出生年月日'] },
  { key: 'address', zh: '住址', en: 'Address', words: ['家庭住址', '居住地址', '地址', '详细地址', '现住址', '家庭地址', '居住地', '所在小区', '小区', '楼栋', '楼号', '单元', '房号', '门牌号', '户号', '楼栋号', '房间号', '小区楼栋'], several: 'text', personal: 'text' },
  phones,
  { key: 'groups', zh: '服务对象类别', en: 'Group', words: ['对象类别', '对象类型', '服务对象类型', '人群类别', '人群', '人群分类', '人员类别', '人员类型', '居民类别', '服务人群', '群体', '群体类别', '特殊人群类别', '身份类别', '户类别', '重点人群'], telling: true },
  { key: 'text', zh: '需求内容', en: 'Need', words: ['居民诉求', '群众诉求', '诉求', '诉求内容', '诉求事项', '主要诉求', '需求', '需求事项', '需求描述', '需求详情', '需求情况', '具体需求', '服务需求', '居民需求', '群众需求', '反映问题', '反映内容', '反映事项', '问题', '问题描述', '问题诉求', '困难诉求', '困难及需求', '急难愁盼', '急难愁盼问题', '急难愁盼事项', '微心愿', '心愿', '心愿内容', '微心愿内容', '求助内容', '求助事项', '事项', '事项内容', '需解决的问题', '需要解决的问题', '需要帮助的事项'], required: true, telling: true, personal: 'text' },
  { key: 'field', zh: '服务领域', en: 'Field', words: ['领域', '所属领域', '需求类别', '需求类型', '需求分类', '服务类别', '服务类型', '诉求类别', '诉求类型', '问题类别', '问题类型', '事项类别'] },
  { key: 'source', zh: '收集方式', en: 'Source', words: ['来源', '需求来源', '诉求来源', '信息来源', '收集渠道', '收集途径', '反映渠道', '反映方式', '获取方式', '收集来源', '渠道'], telling: true },
  { key: 'collectedOn', zh: '收集日期', en: 'Date', words: ['收集时间', '日期', '时间', '登记时间', '登记日期', '上报时间', '上报日期', '反映时间', '反映日期', '受理时间', '受理日期', '走访时间', '走访日期', '提出时间', '采集时间', '采集日期', '填写日期', '录入时间', '排查时间'] },
  { key: 'collectedBy', zh: '收集人', en: 'Collected by', words: ['收集人员', '收集人姓名', '登记人', '走访人', '走访人员', '采集人', '上报人', '受理人', '填报人', '记录人', '网格员', '走访社工'], telling: true, personal: 'name' },
  { key: 'urgency', zh: '紧急程度', en: 'Urgency', words: ['紧急度', '紧急情况', '缓急程度', '轻重缓急', '优先级', '需求等级', '急缓', '是否紧急'], telling: true },
  { key: 'wished', zh: '期望时间', en: 'Wished time', words: ['希望时间', '期望完成时间', '希望完成时间', '希望解决时间', '需求时间', '期望服务时间', '完成时限', '期限', '办理期限', '解决时限', '服务时间'] },
  { key: 'responsible', zh: '责任人', en: 'Responsible', words: ['负责人', '责任社工', '负责社工', '包联人', '包联干部', '经办人', '办理人', '承办人', '对接人', '跟进人', '认领人', '帮扶人', '责任人姓名'], personal: 'name' },
  { key: 'state', zh: '办理情况', en: 'State', words: ['办理状态', '办理进度', '办理结果', '办理进展', '状态', '进度', '进展', '进展情况', '完成情况', '落实情况', '解决情况', '对接情况', '处理情况', '处理结果', '是否解决', '是否办结', '是否完成', '办结情况', '销号情况'] },
  { key: 'satisfaction', zh: '满意度', en: 'Satisfaction', words: ['满意情况', '满意程度', '是否满意', '居民满意度', '群众满意度', '评价', '居民评价', '群众评价', '回访评价', '服务评价', '回访情况'] },
  note,
  ownNumber,
]

export const resourceColumns: readonly Column[] = [
  numberOf('资源编号', '资源序号'),
  { key: 'provider', zh: '提供单位', en: 'Provider', words: ['共建单位', '单位名称', '单位', '资源单位', '资源提供单位', '资源提供方', '提供方', '辖区单位', '驻区单位', '合作单位', '成员单位', '共驻共建单位', '提供单位名称', '爱心单位', '捐赠单位', '资源来源', '来源单位', '责任单位', '双报到单位', '报到单位', '所属单位'], required: true, telling: true },
  { key: 'organisationKind', zh: '单位性质', en: 'Kind of unit', words: ['单位类型', '单位类别', '性质', '组织类型', '组织性质', '机构性质'], telling: true },
  { key: 'name', zh: '资源名称', en: 'Resource', words: ['资源', '资源内容', '资源项目', '提供资源', '可提供资源', '可提供的资源', '提供内容', '服务内容', '可提供服务', '提供服务', '服务资源', '资源描述', '共享资源', '共享资源名称', '资源清单', '提供的资源', '提供服务内容', '可提供服务内容', '服务项目', '资源事项', '可提供的服务'], required: true, telling: true },
  { key: 'type', zh: '资源类别', en: 'Kind', words: ['资源类型', '资源分类', '类别', '类型', '资源种类', '资源性质'], telling: true },
  { key: 'quantity', zh: '数量及单位', en: 'Quantity', words: ['数量', '数量单位', '规模', '资源数量', '可提供数量', '数量/单位', '数量规模', '人数', '数量(单位)', '数额', '提供数量'], telling: true },
  { key: 'available', zh: '可提供时间', en: 'When', words: ['提供时间', '服务时间', '开放时间', '时间', '可用时间', '可服务时间', '使用时间', '提供时段', '服务时段', '开放时段', '有效期', '时间安排', '提供频次'], telling: true },
  { key: 'contact', zh: '联系人', en: 'Contact', words: ['联络员', '负责人', '联系人姓名', '姓名', '联络人', '对接人', '单位联系人', '单位负责人', '负责人姓名', '联络员姓名'], personal: 'name' },
  phones,
  { key: 'timesUsed', zh: '已用次数', en: 'Times used', words: ['使用次数', '已使用次数', '服务次数', '已服务次数', '已提供次数', '对接次数', '使用情况'] },
  note,
  ownNumber,
]

export const projectColumns: readonly Column[] = [
  numberOf('项目编号', '项目序号'),
  { key: 'title', zh: '项目名称', en: 'Project', words: ['服务名称', '项目', '名称', '服务项目', '服务项目名称', '活动名称', '志愿服务项目', '志愿服务项目名称', '项目清单', '服务清单', '服务事项', '项目主题'], required: true, telling: true },
  { key: 'field', zh: '服务领域', en: 'Field', words: ['领域', '项目类别', '项目类型', '项目领域', '服务类别', '服务类型', '所属领域'] },
  { key: 'groups', zh: '服务对象', en: 'For whom', words: ['受益对象', '服务人群', '对象', '受益人群', '服务群体', '服务对象类别', '面向对象', '目标人群'] },
  { key: 'team', zh: '承接队伍', en: 'Team', words: ['志愿服务队', '志愿队伍', '执行队伍', '承接团队', '服务队伍', '实施队伍', '承办队伍', '执行团队', '服务团队', '志愿服务队伍', '承接志愿服务队', '实施主体', '队伍名称', '志愿团队'], telling: true },
  { key: 'socialWorker', zh: '负责社工', en: 'Social worker', words: ['责任社工', '项目社工', '社工', '指导社工', '专业社工', '负责人', '项目负责人', '带队社工', '社工姓名'], personal: 'name' },
  { key: 'operator', zh: '运营机构', en: 'Agency', words: ['社工机构', '承接机构', '承接单位', '实施单位', '运营单位', '实施机构', '服务机构', '承办单位', '责任单位', '牵头单位', '主办单位'], telling: true },
  { key: 'frequency', zh: '服务频次', en: 'How often', words: ['频次', '服务频率', '频率', '服务时间', '活动频次', '开展频次', '活动时间', '服务周期', '开展时间'], telling: true },
  { key: 'place', zh: '服务地点', en: 'Place', words: ['地点', '活动地点', '服务场所', '实施地点', '开展地点', '服务阵地', '阵地', '场地'] },
  { key: 'methods', zh: '服务方式', en: 'How', words: ['方式', '服务形式', '活动形式', '开展方式', '服务方法'] },
  { key: 'period', zh: '起止时间', en: 'From, to', words: ['项目周期', '起止日期', '实施周期', '项目起止时间', '实施时间', '时间', '周期', '项目时间', '执行周期', '服务期限', '项目期限'] },
  { key: 'needNumbers', zh: '对应需求序号', en: 'Needs', words: ['需求序号', '对应需求', '需求编号', '对应需求编号', '对应需求清单序号', '关联需求'], telling: true },
  { key: 'resourceNumbers', zh: '对应资源序号', en: 'Resources', words: ['资源序号', '对应资源', '资源编号', '对应资源编号', '对应资源清单序号', '关联资源'], telling: true },
  { key: 'expectedVisits', zh: '预期人次', en: 'Expected person-times', words: ['预计人次', '计划人次', '预计受益人次', '目标人次', '预计服务人次', '计划服务人次', '预期服务人次'] },
  { key: 'actualVisits', zh: '实际人次', en: 'Actual person-times', words: ['服务人次', '完成人次', '受益人次', '已服务人次', '实际服务人次', '累计服务人次'] },
  note,
  ownNumber,
]
