// The code lists the slices share, with their labels. No schema library here, so that a phone page may import it for the labels alone.
// Four of them are never mixed: groups (人群, who), fields (服务领域), projects (服务项目, not a code list) and methods (服务方式, how).

export interface CodeLabel { readonly code: string; readonly zh: string; readonly en: string }
type CodeOf<L extends readonly CodeLabel[]> = L[number]['code']

/** What a list leaves open stays open: nobody guesses a field from the text. */
export const UNDETERMINED = { code: 'undetermined', zh: '未定', en: 'Not determined' } as const

/** 人群 */
export const GROUPS = [
  { code: 'resident', zh: '居民', en: 'Residents' },
  { code: 'all_ages', zh: '全龄', en: 'All ages' },
  { code: 'elder', zh: '老年人', en: 'Older people' },
  { code: 'advanced_age', zh: '高龄老人', en: 'People of advanced age' },
  { code: 'living_alone', zh: '独居老人', en: 'Older people living alone' },
  { code: 'empty_nest', zh: '空巢老人', en: 'Older people whose children have left' },
  { code: 'left_behind_elder', zh: '留守老人', en: 'Older people left behind' },
  { code: 'disabled_elder', zh: '失能老人', en: 'Older people needing care' },
  { code: 'dementia', zh: '失智老人', en: 'Older people with dementia' },
  { code: 'child', zh: '儿童', en: 'Children' },
  { code: 'youth', zh: '青少年', en: 'Young people' },
  { code: 'child_in_difficulty', zh: '困境儿童', en: 'Children in difficulty' },
  { code: 'left_behind_child', zh: '留守儿童', en: 'Left-behind children' },
  { code: 'migrant_child', zh: '流动儿童', en: 'Migrant children' },
  { code: 'orphan', zh: '孤儿', en: 'Orphans' },
  { code: 'de_facto_unsupported_child', zh: '事实无人抚养儿童', en: 'Children without de facto support' },
  { code: 'woman', zh: '妇女', en: 'Women' },
  { code: 'left_behind_woman', zh: '留守妇女', en: 'Left-behind women' },
  { code: 'pwd', zh: '残疾人', en: 'People with disabilities' },
  { code: 'mental_disorder', zh: '精神障碍患者', en: 'People with a mental disorder' },
  { code: 'veteran', zh: '退役军人', en: 'Veterans' },
  { code: 'minimum_living', zh: '低保对象', en: 'Minimum living allowance' },
  { code: 'extreme_poverty', zh: '特困人员', en: 'People in extreme poverty' },
  { code: 'low_income_margin', zh: '低保边缘家庭', en: 'Families just above the allowance line' },
  { code: 'rigid_expense', zh: '刚性支出困难家庭', en: 'Families with unavoidable expenses' },
  { code: 'bereaved_family', zh: '计划生育特殊家庭', en: 'Bereaved one-child families' },
  { code: 'community_correction', zh: '社区矫正对象', en: 'People under community correction' },
  { code: 'gig_worker', zh: '新就业群体', en: 'Gig workers' },
  UNDETERMINED,
] as const satisfies readonly CodeLabel[]
export type Group = CodeOf<typeof GROUPS>

/** 服务领域. Five of 八大领域 are named in the reports; which of these make up the other three is for the county to say. */
export const FIELDS = [
  { code: 'theory_talks', zh: '理论宣讲', en: 'Policy and law talks' },
  { code: 'culture', zh: '文化惠民', en: 'Culture' },
  { code: 'sanitation', zh: '卫生整治', en: 'Clean surroundings' },
  { code: 'mediation', zh: '矛盾调解', en: 'Mediation' },
  { code: 'medical_help', zh: '医疗救助', en: 'Medical help' },
  { code: 'everyday_help', zh: '便民服务', en: 'Everyday help' },
  { code: 'child_learning', zh: '扶幼助学', en: 'Children and learning' },
  { code: 'daily_care', zh: '生活照料', en: 'Daily care' },
  { code: 'comfort', zh: '精神慰藉', en: 'Company and comfort' },
  { code: 'emotional_support', zh: '情绪疏导', en: 'Emotional support' },
  { code: 'crisis', zh: '危机干预', en: 'Crisis intervention' },
  { code: 'participation', zh: '社会参与', en: 'Taking part' },
  { code: 'capacity', zh: '能力建设', en: 'Learning skills' },
  { code: 'rehabilitation', zh: '康复护理', en: 'Rehabilitation and nursing' },
  UNDETERMINED,
] as const satisfies readonly CodeLabel[]
export type Field = CodeOf<typeof FIELDS>

/** 服务方式: where and how a service meets the person. */
export const METHODS = [
  { code: 'home_visit', zh: '入户服务', en: 'At the home' },
  { code: 'at_venue', zh: '阵地服务', en: 'At a service place' },
  { code: 'outreach', zh: '进小区、进网格', en: 'In the yards and grids' },
  { code: 'on_call', zh: '随时响应', en: 'On call' },
  { code: 'by_phone', zh: '电话服务', en: 'By phone' },
  { code: 'online', zh: '线上服务', en: 'Online' },
  { code: 'case', zh: '个案', en: 'Casework' },
  { code: 'group', zh: '小组', en: 'Group work' },
  { code: 'community', zh: '社区活动', en: 'Community work' },
  UNDETERMINED,
] as const satisfies readonly CodeLabel[]
export type Method = CodeOf<typeof METHODS>

/** 收集方式: how a need came to be known. */
export const SOURCES = [
  { code: 'home_visit', zh: '入户走访', en: 'Home visit' },
  { code: 'door_knock', zh: '暖心敲门', en: 'Knock on the door' },
  { code: 'grid', zh: '网格员上报', en: 'Grid worker' },
  { code: 'walk_in', zh: '来访', en: 'Walk-in' },
  { code: 'phone', zh: '电话', en: 'Phone call' },
  { code: 'resident_app', zh: '居民自报', en: 'Resident on the phone page' },
  { code: 'hotline12345', zh: '12345热线', en: '12345 hotline' },
  { code: 'talk_day', zh: '说事日', en: 'Talk day' },
  { code: 'leader_visit', zh: '领导走访', en: 'Visit of a leader' },
  { code: 'partner', zh: '共建单位转来', en: 'Partner unit' },
  { code: 'scale_alert', zh: '筛查提示', en: 'Screening' },
  { code: 'proxy', zh: '他人代报', en: 'Told by somebody else' },
  UNDETERMINED,
] as const satisfies readonly CodeLabel[]
export type Source = CodeOf<typeof SOURCES>

export const URGENCIES = [
  { code: 'ordinary', zh: '一般', en: 'Ordinary' },
  { code: 'pressing', zh: '较急', en: 'Pressing' },
  { code: 'urgent', zh: '紧急', en: 'Urgent' },
] as const satisfies readonly CodeLabel[]
export type NeedUrgency = CodeOf<typeof URGENCIES>

/** 资源类别 */
export const RESOURCE_TYPES = [
  { code: 'service_hours', zh: '服务', en: 'Service' },
  { code: 'people', zh: '人才', en: 'People' },
  { code: 'skill', zh: '技能', en: 'Skill' },
  { code: 'venue', zh: '场地', en: 'Place' },
  { code: 'goods', zh: '物资', en: 'Goods' },
  { code: 'fund', zh: '资金', en: 'Money' },
  { code: 'policy', zh: '政策', en: 'Policy' },
  UNDETERMINED,
] as const satisfies readonly CodeLabel[]
export type ResourceType = CodeOf<typeof RESOURCE_TYPES>

/** 单位性质 */
export const ORGANISATION_KINDS = [
  { code: 'party_organisation', zh: '党组织', en: 'Party organisation' },
  { code: 'department', zh: '机关部门', en: 'Department' },
  { code: 'public_institution', zh: '事业单位', en: 'Public institution' },
  { code: 'hospital', zh: '医院', en: 'Hospital' },
  { code: 'school', zh: '学校', en: 'School' },
  { code: 'mass_organisation', zh: '群团', en: 'Mass organisation' },
  { code: 'social_organisation', zh: '社会组织', en: 'Social organisation' },
  { code: 'social_work_agency', zh: '社工机构', en: 'Social work agency' },
  { code: 'state_enterprise', zh: '国企', en: 'State enterprise' },
  { code: 'enterprise', zh: '企业', en: 'Enterprise' },
  { code: 'sole_trader', zh: '个体工商户', en: 'Sole trader' },
  { code: 'law_firm', zh: '律师事务所', en: 'Law firm' },
  { code: 'community', zh: '社区', en: 'Community' },
  { code: 'service_station', zh: '站点', en: 'Service station' },
  UNDETERMINED,
] as const satisfies readonly CodeLabel[]
export type OrganisationKind = CodeOf<typeof ORGANISATION_KINDS>

/** 技能特长 */
export const SKILLS = [
  { code: 'teaching', zh: '教师', en: 'Teaching' },
  { code: 'law', zh: '法律', en: 'Law' },
  { code: 'counselling', zh: '心理咨询', en: 'Counselling' },
  { code: 'mediation', zh: '调解', en: 'Mediation' },
  { code: 'nursing', zh: '护理', en: 'Nursing' },
  { code: 'massage', zh: '推拿', en: 'Massage' },
  { code: 'first_aid', zh: '急救证', en: 'First aid certificate' },
  { code: 'bathing_help', zh: '助浴', en: 'Help with bathing' },
  { code: 'hairdressing', zh: '理发', en: 'Hairdressing' },
  { code: 'cooking', zh: '厨艺', en: 'Cooking' },
  { code: 'cleaning', zh: '保洁', en: 'Cleaning' },
  { code: 'driving', zh: '驾驶', en: 'Driving' },
  { code: 'plumbing_electrics', zh: '水电', en: 'Plumbing and electrics' },
  { code: 'appliance_repair', zh: '家电维修', en: 'Appliance repair' },
  { code: 'computing', zh: '电脑', en: 'Computers' },
  { code: 'sign_language', zh: '手语', en: 'Sign language' },
  { code: 'erhu', zh: '二胡', en: 'Erhu' },
  { code: 'dance', zh: '舞蹈', en: 'Dance' },
  { code: 'calligraphy', zh: '书法', en: 'Calligraphy' },
  { code: 'photography', zh: '摄影', en: 'Photography' },
  { code: 'company', zh: '陪伴', en: 'Keeping company' },
  UNDETERMINED,
] as const satisfies readonly CodeLabel[]
export type Skill = CodeOf<typeof SKILLS>

/** 力量类别: 四类力量 and the rest. */
export const FORCES = [
  { code: 'party_member', zh: '党员', en: 'Party members' },
  { code: 'youth', zh: '青年', en: 'Youth' },
  { code: 'veteran', zh: '退役军人', en: 'Veterans' },
  { code: 'elder', zh: '老年', en: 'Older people' },
  { code: 'other', zh: '其他', en: 'Others' },
  UNDETERMINED,
] as const satisfies readonly CodeLabel[]
export type Force = CodeOf<typeof FORCES>

/** Language is a rule of matching; ethnicity never is. */
export const SPOKEN_LANGUAGES = [
  { code: 'chinese', zh: '汉语', en: 'Chinese' },
  { code: 'mongolian', zh: '蒙古语', en: 'Mongolian' },
  { code: 'tibetan', zh: '藏语', en: 'Tibetan' },
  { code: 'uyghur', zh: '维吾尔语', en: 'Uyghur' },
  { code: 'kazakh', zh: '哈萨克语', en: 'Kazakh' },
  { code: 'korean', zh: '朝鲜语', en: 'Korean' },
  { code: 'sign_language', zh: '手语', en: 'Sign language' },
  { code: 'english', zh: '英语', en: 'English' },
  UNDETERMINED,
] as const satisfies readonly CodeLabel[]
export type SpokenLanguage = CodeOf<typeof SPOKEN_LANGUAGES>

export const POLITICAL_STATUSES = [
  { code: 'party_member', zh: '中共党员', en: 'Party member' },
  { code: 'probationary_member', zh: '中共预备党员', en: 'Probationary Party member' },
  { code: 'league_member', zh: '共青团员', en: 'Youth League member' },
  { code: 'democratic_party', zh: '民主党派', en: 'Democratic party' },
  { code: 'non_party', zh: '无党派人士', en: 'Without party' },
  { code: 'masses', zh: '群众', en: 'None' },
  UNDETERMINED,
] as const satisfies readonly CodeLabel[]
export type PoliticalStatus = CodeOf<typeof POLITICAL_STATUSES>

/** 办理情况 of an imported row, before it becomes a state of the need's own workflow. */
export const WORK_STATES = [
  { code: 'waiting', zh: '待对接', en: 'Waiting' },
  { code: 'in_progress', zh: '办理中', en: 'In progress' },
  { code: 'done', zh: '已办结', en: 'Done' },
  { code: 'unreachable', zh: '联系不上', en: 'Cannot be reached' },
  { code: 'declined', zh: '不予受理', en: 'Declined' },
] as const satisfies readonly CodeLabel[]
export type WorkState = CodeOf<typeof WORK_STATES>

export const SATISFACTIONS = [
  { code: 'very_satisfied', zh: '非常满意', en: 'Very satisfied' },
  { code: 'satisfied', zh: '满意', en: 'Satisfied' },
  { code: 'fairly_satisfied', zh: '基本满意', en: 'Fairly satisfied' },
  { code: 'dissatisfied', zh: '不满意', en: 'Dissatisfied' },
] as const satisfies readonly CodeLabel[]
export type Satisfaction = CodeOf<typeof SATISFACTIONS>

export const DISABILITY_KINDS = [
  { code: 'sight', zh: '视力', en: 'Sight' },
  { code: 'hearing', zh: '听力', en: 'Hearing' },
  { code: 'speech', zh: '言语', en: 'Speech' },
  { code: 'limb', zh: '肢体', en: 'Physical' },
  { code: 'intellectual', zh: '智力', en: 'Intellectual' },
  { code: 'mental', zh: '精神', en: 'Mental' },
  { code: 'multiple', zh: '多重', en: 'Multiple' },
  UNDETERMINED,
] as const satisfies readonly CodeLabel[]
export type DisabilityKind = CodeOf<typeof DISABILITY_KINDS>

/** 托养方式 */
export const CARE_MODES = [
  { code: 'centre', zh: '集中托养', en: 'Care in a centre' },
  { code: 'home', zh: '居家托养', en: 'Care at home' },
  UNDETERMINED,
] as const satisfies readonly CodeLabel[]
export type CareMode = CodeOf<typeof CARE_MODES>

/** What the remarks of a needs list keep saying and a visitor should know. */
export const NOTE_MARKS = [
  { code: 'same_household_as_above', zh: '与上一户同一家', en: 'Same household as the row above' },
  { code: 'speaks_mongolian', zh: '会说蒙古语', en: 'Speaks Mongolian' },
  { code: 'walks_with_difficulty', zh: '行动不便', en: 'Walks with difficulty' },
  { code: 'hard_of_hearing', zh: '听力差', en: 'Hard of hearing' },
  { code: 'large_dog', zh: '家有大狗', en: 'Large dog at home' },
] as const satisfies readonly CodeLabel[]
export type NoteMark = CodeOf<typeof NOTE_MARKS>

export const labelOf = (list: readonly CodeLabel[], code: string, language: 'zh' | 'en'): string =>
  list.find((entry) => entry.code === code)?.[language] ?? code
