import type { Column } from './columns.ts'
import { ownNumber } from './columns-of-lists.ts'

const number: Column = { key: 'number', zh: '序号', en: 'No.', words: ['序', 'no', 'no.', '№', '编号'] }
const note: Column = { key: 'note', zh: '备注', en: 'Remarks', words: ['备注说明', '说明', '其他', '其他说明'], several: 'list', personal: 'text' }
const phoneWords = ['电话', '手机', '手机号', '手机号码', '联系方式', '电话号码', '本人电话', '联系号码', '移动电话', '个人电话', '联系手机'] as const

export const volunteerColumns: readonly Column[] = [
  number,
  { key: 'volunteerNumber', zh: '志愿者编号', en: 'Volunteer number', words: ['志愿者号', '志愿者证号', '注册编号', '志愿服务编号', '志愿者注册号', '统一编号', '志愿者统一编号', '志愿者id'], telling: true },
  { key: 'name', zh: '姓名', en: 'Name', words: ['志愿者姓名', '志愿者', '队员姓名', '成员姓名', '真实姓名'], required: true, personal: 'name' },
  { key: 'idNumber', zh: '身份证号', en: 'ID number', words: ['身份证', '身份证号码', '证件号', '证件号码', '公民身份号码', '居民身份证号', '居民身份证号码', '身份证件号码', '身份证件号'], telling: true, personal: 'id-number' },
  { key: 'phones', zh: '联系电话', en: 'Telephone', words: phoneWords, several: 'list', personal: 'phone' },
  { key: 'sex', zh: '性别', en: 'Sex', words: [] },
  { key: 'born', zh: '出生年月', en: 'Born', words: ['出生日期', '出生年月日', '生日', '年龄', '出生时间', '出生年份'] },
  { key: 'politicalStatus', zh: '政治面貌', en: 'Political status', words: ['政治身份', '面貌'], telling: true },
  { key: 'forces', zh: '力量类别', en: 'Force', words: ['志愿力量', '志愿者类别', '志愿者类型', '人员类别', '队伍类别', '类别', '力量类型', '志愿力量类别'], telling: true },
  { key: 'skills', zh: '技能特长', en: 'Skills', words: ['特长', '服务技能', '技能', '专长', '专业特长', '个人特长', '服务特长', '爱好特长', '特长爱好', '专业技能', '擅长', '技能专长'], telling: true },
  { key: 'available', zh: '可服务时间', en: 'Available', words: ['服务时间', '空闲时间', '可参与时间', '参与时间', '可参加时间', '可提供服务时间', '服务时段', '意向服务时间'] },
  { key: 'teams', zh: '所属队伍', en: 'Team', words: ['志愿服务队', '所属团队', '队伍', '志愿队伍', '团队', '所在队伍', '所属志愿服务队', '所属志愿队伍', '加入队伍', '服务队', '所属组织', '志愿团体'], telling: true },
  { key: 'languages', zh: '会何种语言', en: 'Languages', words: ['语言', '会说语言', '掌握语言', '语种', '使用语言', '语言能力'] },
  { key: 'registeredOn', zh: '注册时间', en: 'Registered', words: ['注册日期', '登记时间', '加入时间', '入队时间', '登记日期', '入队日期', '加入日期'], telling: true },
  { key: 'hours', zh: '累计时长(小时)', en: 'Hours', words: ['累计时长', '服务时长', '志愿时长', '时长', '总时长', '服务时数', '累计服务时长', '志愿服务时长', '服务小时', '累计小时', '时长(小时)'], telling: true },
  { key: 'guardian', zh: '监护人及电话', en: 'Guardian', words: ['监护人', '监护人姓名', '监护人信息', '监护人姓名及电话', '监护人电话', '监护人联系电话', '监护人联系方式', '家长', '家长电话', '家长姓名'], several: 'list', personal: 'text' },
  { key: 'address', zh: '住址', en: 'Address', words: ['家庭住址', '居住地址', '地址', '现住址', '所在小区', '小区'], several: 'text', personal: 'text' },
  note,
  ownNumber,
]

export const gridColumns: readonly Column[] = [
  number,
  { key: 'grid', zh: '网格', en: 'Grid', words: ['网格名称', '所属网格', '网格号', '网格编号', '网格党支部', '网格党小组'], required: true },
  { key: 'secretary', zh: '网格党支部书记', en: 'Branch secretary', words: ['支部书记', '党支部书记', '书记', '网格支部书记', '网格书记', '支部书记姓名', '网格党支部书记姓名', '书记姓名', '网格党小组组长', '网格长'], telling: true, personal: 'name' },
  { key: 'secretaryPhones', zh: '网格党支部书记电话', en: "Secretary's telephone", words: ['书记电话', '支部书记电话', '党支部书记电话', '网格长电话', '书记联系电话'], after: 'secretary', several: 'list', personal: 'phone' },
  { key: 'socialWorker', zh: '包片社工', en: 'Social worker', words: ['社工', '专业社工', '责任社工', '负责社工', '包片社工姓名', '社工姓名', '网格社工', '驻格社工', '包联社工'], telling: true, personal: 'name' },
  { key: 'socialWorkerPhones', zh: '包片社工电话', en: "Social worker's telephone", words: ['社工电话', '专业社工电话', '责任社工电话', '社工联系电话'], after: 'socialWorker', several: 'list', personal: 'phone' },
  { key: 'team', zh: '志愿队伍', en: 'Team', words: ['志愿服务队', '志愿服务队伍', '志愿力量', '队伍', '服务队', '志愿团队', '队伍名称', '志愿队伍名称'], telling: true },
  { key: 'teamLeader', zh: '队长', en: 'Team leader', words: ['队长姓名', '志愿队长', '志愿服务队长', '队伍负责人', '服务队队长', '志愿队伍队长', '志愿队伍负责人'], telling: true, personal: 'name' },
  { key: 'teamLeaderPhones', zh: '队长电话', en: "Leader's telephone", words: ['队长联系电话', '志愿队长电话', '志愿队伍电话', '志愿队伍队长电话'], after: 'teamLeader', several: 'list', personal: 'phone' },
  { key: 'households', zh: '常住户数', en: 'Households', words: ['户数', '总户数', '居民户数', '常住户'] },
  { key: 'over60', zh: '60岁以上', en: 'Aged 60 and over', words: ['60岁以上老人', '老年人', '60岁以上人数', '60岁及以上', '60岁以上老年人', '老年人数', '六十岁以上'] },
  { key: 'disabled', zh: '残疾人', en: 'People with disabilities', words: ['残疾人数', '持证残疾人', '残疾人口', '残疾'] },
  { key: 'childrenInDifficulty', zh: '困境儿童', en: 'Children in difficulty', words: ['困境儿童数', '困境儿童人数'] },
  note,
]

export const clientColumns: readonly Column[] = [
  number,
  { key: 'name', zh: '姓名', en: 'Name', words: ['服务对象', '服务对象姓名', '托养对象', '残疾人姓名', '托养对象姓名'], required: true, personal: 'name' },
  { key: 'sex', zh: '性别', en: 'Sex', words: [] },
  { key: 'born', zh: '出生年月', en: 'Born', words: ['出生日期', '出生年月日', '生日', '出生年份'] },
  { key: 'disabilityKind', zh: '残疾类别', en: 'Disability', words: ['残疾类型', '残疾种类', '残疾'], telling: true, personal: 'text' },
  { key: 'disabilityGrade', zh: '等级', en: 'Grade', words: ['残疾等级', '残疾级别', '级别'], telling: true, personal: 'text' },
  { key: 'careMode', zh: '托养方式', en: 'Care', words: ['托养类型', '托养形式', '服务方式'], telling: true },
  { key: 'grid', zh: '网格', en: 'Grid', words: ['所属网格', '所在网格', '网格名称', '片区'] },
  { key: 'guardian', zh: '监护人(联系人)', en: 'Guardian', words: ['监护人', '联系人', '监护人姓名', '联系人姓名', '家属', '家属姓名'], telling: true, personal: 'name' },
  { key: 'phones', zh: '电话', en: 'Telephone', words: ['联系电话', ...phoneWords.filter((word) => word !== '电话'), '监护人电话', '联系人电话', '家属电话'], several: 'list', personal: 'phone' },
  { key: 'services', zh: '服务内容', en: 'Services', words: ['服务项目', '托养内容', '服务事项'] },
  { key: 'frequency', zh: '频次', en: 'How often', words: ['服务频次', '频率', '服务频率'] },
  { key: 'startedOn', zh: '开始时间', en: 'Since', words: ['开始日期', '起始时间', '托养开始时间', '服务开始时间', '入托时间'] },
  note,
]

export const accountColumns: readonly Column[] = [
  number,
  { key: 'name', zh: '姓名', en: 'Name', words: ['人员姓名', '工作人员', '工作人员姓名', '真实姓名', '使用人'], required: true, personal: 'name' },
  { key: 'phones', zh: '手机', en: 'Telephone', words: ['联系电话', ...phoneWords.filter((word) => word !== '手机')], several: 'list', personal: 'phone' },
  { key: 'role', zh: '岗位', en: 'Role', words: ['角色', '职务', '岗位名称', '人员岗位', '工作岗位', '权限', '角色名称', '担任岗位'], required: true, telling: true },
  { key: 'areas', zh: '管辖区域', en: 'Areas', words: ['管辖范围', '负责区域', '所辖区域', '管理区域', '负责范围', '区域', '管辖地区', '负责社区', '所属区域', '包片区域', '辖区'], several: 'list', telling: true },
  { key: 'unit', zh: '单位', en: 'Unit', words: ['工作单位', '所在单位', '单位名称', '所属单位', '单位(队伍)', '单位或队伍', '所属队伍'] },
  { key: 'loginName', zh: '登录名', en: 'Login name', words: ['账号', '帐号', '用户名', '登录账号', '登录帐号', '账号名', '登陆名'], telling: true },
  note,
]
