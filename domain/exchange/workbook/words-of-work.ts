import type { NeedUrgency, Satisfaction, WorkState } from '#domain/settings/codes.ts'
import type { Words } from './classify.ts'

export const urgencyWords: Words<NeedUrgency> = {
  一般: 'ordinary', 普通: 'ordinary', 正常: 'ordinary', 不急: 'ordinary', 低: 'ordinary', 较急: 'pressing', 比较急: 'pressing', 急: 'pressing', 中: 'pressing', 重要: 'pressing', 紧急: 'urgent', 特急: 'urgent', 非常紧急: 'urgent', 很急: 'urgent', 加急: 'urgent', 高: 'urgent',
}

/** 办理情况 */
export const stateWords: Words<WorkState> = {
  待对接: 'waiting', 未对接: 'waiting', 待办理: 'waiting', 待办: 'waiting', 未办理: 'waiting', 未办: 'waiting', 未解决: 'waiting', 未处理: 'waiting', 待处理: 'waiting', 未开始: 'waiting', 待解决: 'waiting',
  办理中: 'in_progress', 正在办理: 'in_progress', 处理中: 'in_progress', 进行中: 'in_progress', 已对接: 'in_progress', 对接中: 'in_progress', 解决中: 'in_progress', 跟进中: 'in_progress', 已派单: 'in_progress', 已受理: 'in_progress', 服务中: 'in_progress', 已转办: 'in_progress',
  已办结: 'done', 办结: 'done', 已解决: 'done', 解决: 'done', 已完成: 'done', 完成: 'done', 已办理: 'done', 已办: 'done', 已处理: 'done', 已销号: 'done', 销号: 'done', 结案: 'done', 是: 'done', '√': 'done',
  联系不上: 'unreachable', 无法联系: 'unreachable', 失联: 'unreachable', 电话不通: 'unreachable', 无人接听: 'unreachable', 不予受理: 'declined', 退回: 'declined', 无法解决: 'declined', 不符合条件: 'declined', 已取消: 'declined', 取消: 'declined', 否: 'waiting',
}

export const satisfactionWords: Words<Satisfaction> = {
  非常满意: 'very_satisfied', 很满意: 'very_satisfied', 满意: 'satisfied', 已满意: 'satisfied', 基本满意: 'fairly_satisfied', 较满意: 'fairly_satisfied', 比较满意: 'fairly_satisfied', 一般: 'fairly_satisfied', 不满意: 'dissatisfied', 很不满意: 'dissatisfied', 非常不满意: 'dissatisfied',
}
