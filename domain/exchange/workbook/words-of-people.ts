import type { CareMode, DisabilityKind, Force, NoteMark, OrganisationKind, PoliticalStatus, ResourceType, Skill, SpokenLanguage } from '#domain/settings/codes.ts'
import type { Words } from './classify.ts'

/** 单位性质 */
export const organisationWords: Words<OrganisationKind> = {
  党组织: 'party_organisation', 党委: 'party_organisation', 党支部: 'party_organisation', 机关: 'department', 机关部门: 'department', 政府部门: 'department', 机关单位: 'department', 行政机关: 'department', 党政机关: 'department', 行政单位: 'department',
  事业单位: 'public_institution', 事业: 'public_institution', 医院: 'hospital', 医疗机构: 'hospital', 卫生院: 'hospital', 卫生服务中心: 'hospital', 学校: 'school', 中学: 'school', 小学: 'school', 幼儿园: 'school', 高校: 'school',
  群团: 'mass_organisation', 群团组织: 'mass_organisation', 人民团体: 'mass_organisation', 社会组织: 'social_organisation', 社会团体: 'social_organisation', 协会: 'social_organisation', 社团: 'social_organisation', 民办非企业: 'social_organisation', 民非: 'social_organisation', 基金会: 'social_organisation',
  社工机构: 'social_work_agency', 社会工作服务机构: 'social_work_agency', 国企: 'state_enterprise', 国有企业: 'state_enterprise', 央企: 'state_enterprise', 企业: 'enterprise', 民企: 'enterprise', 民营企业: 'enterprise', 私企: 'enterprise', 公司: 'enterprise',
  个体工商户: 'sole_trader', 个体户: 'sole_trader', 个体: 'sole_trader', 商户: 'sole_trader', 律师事务所: 'law_firm', 律所: 'law_firm', 社区: 'community', 村: 'community', 嘎查: 'community', 居委会: 'community', 村委会: 'community',
  站点: 'service_station', 服务站: 'service_station', 工作站: 'service_station', 未定: 'undetermined',
}

/** 资源类别 */
export const resourceWords: Words<ResourceType> = {
  服务: 'service_hours', 服务类: 'service_hours', 人才: 'people', 人力: 'people', 人员: 'people', 人才类: 'people', 人力资源: 'people', 师资: 'people', 技能: 'skill', 技术: 'skill', 场地: 'venue', 场所: 'venue', 阵地: 'venue', 场地类: 'venue', 场地设施: 'venue',
  物资: 'goods', 物品: 'goods', 实物: 'goods', 物资类: 'goods', 设备: 'goods', 资金: 'fund', 资金类: 'fund', 经费: 'fund', 捐款: 'fund', 政策: 'policy', 未定: 'undetermined',
}

/** 技能特长 */
export const skillWords: Words<Skill> = {
  教师: 'teaching', 教学: 'teaching', 家教: 'teaching', 课业辅导: 'teaching', 教育: 'teaching', 法律: 'law', 律师: 'law', 法律咨询: 'law', 普法: 'law', 心理咨询: 'counselling', 心理: 'counselling', 心理咨询师: 'counselling', 心理疏导: 'counselling', 调解: 'mediation', 矛盾调解: 'mediation',
  护理: 'nursing', 护士: 'nursing', 医疗: 'nursing', 医护: 'nursing', 推拿: 'massage', 按摩: 'massage', 推拿按摩: 'massage', 急救证: 'first_aid', 急救: 'first_aid', 急救员: 'first_aid', 红十字急救: 'first_aid', 助浴: 'bathing_help', 助浴证: 'bathing_help',
  理发: 'hairdressing', 义剪: 'hairdressing', 美发: 'hairdressing', 厨艺: 'cooking', 烹饪: 'cooking', 做饭: 'cooking', 厨师: 'cooking', 保洁: 'cleaning', 家政: 'cleaning', 打扫: 'cleaning', 驾驶: 'driving', 开车: 'driving', 司机: 'driving',
  水电: 'plumbing_electrics', 水电工: 'plumbing_electrics', 水电维修: 'plumbing_electrics', 电工: 'plumbing_electrics', 水暖: 'plumbing_electrics', 家电维修: 'appliance_repair', 维修: 'appliance_repair', 电器维修: 'appliance_repair', 电脑: 'computing', 计算机: 'computing', 电脑维修: 'computing',
  手语: 'sign_language', 二胡: 'erhu', 乐器: 'erhu', 舞蹈: 'dance', 跳舞: 'dance', 广场舞: 'dance', 书法: 'calligraphy', 书画: 'calligraphy', 摄影: 'photography', 拍照: 'photography', 陪伴: 'company', 聊天: 'company', 陪聊: 'company', 未定: 'undetermined',
}

/** 力量类别 */
export const forceWords: Words<Force> = {
  党员: 'party_member', 党员志愿者: 'party_member', 中共党员: 'party_member', 在职党员: 'party_member', 青年: 'youth', 青年志愿者: 'youth', 团员: 'youth', 大学生: 'youth', 退役军人: 'veteran', 老兵: 'veteran', 退伍军人: 'veteran', 退役军人志愿者: 'veteran',
  老年: 'elder', 老年人: 'elder', 银龄: 'elder', 老年志愿者: 'elder', 银发: 'elder', 五老: 'elder', 其他: 'other', 其它: 'other', 巾帼: 'other', 妇女: 'other', 居民: 'other', 未定: 'undetermined',
}

/** 会何种语言 */
export const languageWords: Words<SpokenLanguage> = {
  汉语: 'chinese', 汉: 'chinese', 普通话: 'chinese', 国家通用语言: 'chinese', 中文: 'chinese', 蒙古语: 'mongolian', 蒙语: 'mongolian', 蒙: 'mongolian', 蒙文: 'mongolian', 蒙汉双语: ['mongolian', 'chinese'], 蒙汉: ['mongolian', 'chinese'], 汉蒙: ['chinese', 'mongolian'], 双语: ['mongolian', 'chinese'],
  藏语: 'tibetan', 维语: 'uyghur', 维吾尔语: 'uyghur', 哈萨克语: 'kazakh', 朝鲜语: 'korean', 朝语: 'korean', 手语: 'sign_language', 英语: 'english', 未定: 'undetermined',
}

export const politicalWords: Words<PoliticalStatus> = {
  中共党员: 'party_member', 党员: 'party_member', 共产党员: 'party_member', 正式党员: 'party_member', 中共预备党员: 'probationary_member', 预备党员: 'probationary_member', 共青团员: 'league_member', 团员: 'league_member', 群众: 'masses', 无: 'masses',
  民主党派: 'democratic_party', 民革: 'democratic_party', 民盟: 'democratic_party', 民建: 'democratic_party', 民进: 'democratic_party', 农工党: 'democratic_party', 致公党: 'democratic_party', 九三学社: 'democratic_party', 台盟: 'democratic_party', 无党派: 'non_party', 无党派人士: 'non_party', 未定: 'undetermined',
}

export const disabilityWords: Words<DisabilityKind> = {
  视力: 'sight', 视力残疾: 'sight', 盲: 'sight', 听力: 'hearing', 听力残疾: 'hearing', 聋: 'hearing', 言语: 'speech', 言语残疾: 'speech', 听力言语: 'multiple', 肢体: 'limb', 肢体残疾: 'limb', 智力: 'intellectual', 智力残疾: 'intellectual', 精神: 'mental', 精神残疾: 'mental', 多重: 'multiple', 多重残疾: 'multiple', 未定: 'undetermined',
}

export const careModeWords: Words<CareMode> = { 集中托养: 'centre', 集中: 'centre', 机构托养: 'centre', 日间托养: 'centre', 居家托养: 'home', 居家: 'home', 上门托养: 'home', 未定: 'undetermined' }

export const noteWords: readonly (readonly [RegExp, NoteMark])[] = [
  [/与上一?户(?:为|是)?同一?家|与上(?:一行|面)同(?:户|一家)|同上一?户/, 'same_household_as_above'], [/会说蒙(?:古)?语|讲蒙(?:古)?语|只会蒙/, 'speaks_mongolian'],
  [/行动不便|腿脚不便|轮椅|卧床/, 'walks_with_difficulty'], [/听力差|耳背|耳聋|听不清/, 'hard_of_hearing'], [/(?:有|养)(?:大|恶|烈)?(?:狗|犬)/, 'large_dog'],
]
