import type { ChannelName } from './message.contract.ts'

/**
 * One kind of message. Sentences have {places} for params; pages have {id} for the thing it is about, and {places} too.
 * No names of served persons, no conditions, no addresses: codes, titles and days only, since a phone lies on a table.
 */
export interface MessageKind {
  zh: string
  en: string
  /** The page it opens at the office; null where the office has none. */
  desk: string | null
  /** The screen it opens on the phone. */
  field: string | null
  /** Where it goes besides the inbox. Most kinds stay inside. */
  outside?: readonly ChannelName[]
  /** Goes out at night too, and to everybody who has not said no. */
  urgent?: boolean
}

/** For the few kinds that cannot wait for somebody to look. */
const everyWay = ['sms', 'wecom', 'wechat'] as const

export const messageWords = {
  'channel.test': { zh: '这是一条测试消息，收到就说明可以用了。', en: 'This is a test: if you read it, it works.', desk: '/channels', field: null },
  'danger.raised': { zh: '紧急关注：有一条险情待签收，请在 {minutes} 分钟内签收。', en: 'Urgent: an alert waits for you; acknowledge it within {minutes} minutes.', desk: '/danger', field: null, outside: everyWay, urgent: true },
  'need.asked-more': { zh: '您登记的需求 {code} 要补充一点情况，请看看问了什么。', en: 'Something more is asked about need {code}.', desk: '/needs/{id}', field: '/needs/progress?id={id}' },
  'need.declined': { zh: '您登记的需求 {code} 没有受理，原因在里面。', en: 'Need {code} was not taken on; the reason stands there.', desk: '/needs/{id}', field: '/needs/progress?id={id}' },
  'need.closed': { zh: '您登记的需求 {code} 办结了。', en: 'Need {code} is done.', desk: '/needs/{id}', field: '/needs/progress?id={id}' },
  'order.asked': { zh: '请您答复：{day} {clock}“{title}”，能来吗？', en: 'Please answer: “{title}” on {day} at {clock}, can you come?', desk: null, field: '/', outside: everyWay },
  'order.declined': { zh: '服务单 {no}“{title}”有人来不了，请看看要不要另请人。', en: 'Somebody cannot come for {no} “{title}”; please see whether to ask another.', desk: '/orders?open={id}', field: null },
  'handover.made': { zh: '有一件事转到您这里，请在 {day} 前答复。', en: 'A matter was handed to you; please answer by {day}.', desk: '/handovers?open={id}', field: null },
  'grid.link': { zh: '{grid}有一条新需求 {code}，请您看看能链接什么资源（{day} 前回复）。', en: 'A new need {code} in {grid}: please see what resources can be linked (by {day}).', desk: '/grids/acts?mine=true', field: '/grids/acts' },
  'grid.assess': { zh: '{grid}有一条新需求 {code}，请您评估分流（{day} 前）。', en: 'A new need {code} in {grid}: please assess and route it (by {day}).', desk: '/needs/{id}', field: '/needs/progress?id={id}' },
  'grid.respond': { zh: '{grid}有一条新需求 {code}，您的队能来吗？（{day} 前回复）', en: 'A new need {code} in {grid}: can your team come? (by {day})', desk: null, field: '/grids/acts' },
  'grid.fill': { zh: '{grid}有一条新需求 {code}，网格三员缺人，请您代为回复（{day} 前）。', en: 'A new need {code} in {grid}, which lacks one of its three: please answer in their place (by {day}).', desk: '/grids/acts?mine=true', field: '/grids/acts' },
  'project.to-sign': { zh: '项目“{title}”的方案写好了，等您签字。', en: 'The design of “{title}” is ready for your signature.', desk: '/projects/{id}', field: null },
  'project.to-approve': { zh: '项目“{title}”的方案社工已签字，等您审核。', en: 'The design of “{title}” is signed and waits for your approval.', desk: '/projects/{id}', field: null },
  'project.approved': { zh: '项目“{title}”的方案审核通过了，可以落实经费和资源。', en: 'The design of “{title}” is approved; means can be found.', desk: '/projects/{id}', field: null },
  'project.sent-back': { zh: '项目“{title}”的方案退回来了，请看退回的理由。', en: 'The design of “{title}” came back; please see why.', desk: '/projects/{id}', field: null },
  'project.sign-again': { zh: '项目“{title}”的方案改过了，您原来的签字不再有效，请看过再签。', en: 'The design of “{title}” was changed: your signature no longer stands, please look and sign again.', desk: '/projects/{id}', field: null },
  'plan.behind': { zh: '年度服务计划：“{content}”{month}月计划 {planned} 次，完成 {done} 次，请说明原因。', en: 'Annual plan: “{content}” was planned {planned} times in month {month} and held {done} times; please say why.', desk: '/plans/{id}', field: null },
  'activity.called-off': { zh: '{day}的“{title}”不办了，您不用来。', en: '“{title}” on {day} is called off; you need not come.', desk: null, field: '/activity?id={id}' },
  'activity.moved': { zh: '“{title}”改到{day} {clock}。来不了的话，请在活动页退出。', en: '“{title}” was moved to {day}, {clock}. If you cannot come, please give your place back.', desk: null, field: '/activity?id={id}' },
  'activity.moved-released': { zh: '“{title}”改到{day} {clock}，和您别的服务冲突，已替您退出。', en: '“{title}” was moved to {day}, {clock}, when you serve elsewhere: your place was given back.', desk: null, field: '/activity?id={id}' },
  'partner.project-offered': { zh: '{unit}申报了项目“{title}”，请确认。', en: '{unit} brings the project “{title}”; please confirm.', desk: '/claims?tab=projects&open={id}', field: null },
  'partner.project-taken-up': { zh: '您单位申报的“{title}”已列入项目清单。', en: 'Your project “{title}” stands on the projects list.', desk: '/unit', field: null },
  'partner.project-declined': { zh: '您单位申报的“{title}”没有通过，原因在页面上。', en: 'Your project “{title}” was declined; the reason stands on the page.', desk: '/unit', field: null },
  'claim.made': { zh: '{unit}认领了“{title}”，请确认。', en: '{unit} claims “{title}”; please confirm.', desk: '/claims?tab=claims&open={id}', field: null },
  'claim.confirmed': { zh: '您单位认领的“{title}”已确认，请按期送达。', en: 'Your claim of “{title}” is confirmed; please deliver in time.', desk: '/unit', field: null },
  'claim.declined': { zh: '您单位认领的“{title}”没有通过，原因在页面上。', en: 'Your claim of “{title}” was declined; the reason stands on the page.', desk: '/unit', field: null },
  'claim.reported': { zh: '{unit}报告“{title}”已送达，请核对。', en: '{unit} reports “{title}” delivered; please look.', desk: '/claims?tab=claims&open={id}', field: null },
  'claim.checked': { zh: '“{title}”已核对，销号了。谢谢您单位。', en: '“{title}” was looked at and struck off. Thank you.', desk: '/unit', field: null },
  'claim.sent-back': { zh: '“{title}”的送达情况需要补充。', en: 'More is asked about the delivery of “{title}”.', desk: '/unit', field: null },
  'claim.withdrawn': { zh: '{unit}撤回了“{title}”的认领，已重新放出。', en: '{unit} withdrew its claim of “{title}”; it may be claimed again.', desk: '/claims?tab=claims&open={id}', field: null },
  'claim.released': { zh: '社区收回了您单位认领的“{title}”，原因在页面上。', en: 'The community took back your claim of “{title}”; the reason stands on the page.', desk: '/unit', field: null },
  'room.requested': { zh: '有人申请用场地：{room}，{when}，{title}（共 {count} 次），请确认。', en: 'A room is asked for: {room}, {when}, {title} ({count} times). Please answer.', desk: '/venues/{id}?from={day}', field: null },
  'room.confirmed': { zh: '场地已确认：{room}，{when}，{title}。', en: 'Your room is confirmed: {room}, {when}, {title}.', desk: '/venues/{id}?from={day}', field: null },
  'room.declined': { zh: '场地没有批下来：{room}，{when}，{title}。请换个时间再申请。', en: 'Your room could not be given: {room}, {when}, {title}. Please ask for another time.', desk: '/venues/{id}?from={day}', field: null },
  'room.moved': { zh: '场地改期：{title} 从 {before} 改到 {when}，{room}。', en: 'Moved: {title} from {before} to {when}, {room}.', desk: '/venues/{id}?from={day}', field: null },
  'room.cancelled': { zh: '场地取消：{room}，{when}，{title}。{reason}', en: 'Cancelled: {room}, {when}, {title}. {reason}', desk: '/venues/{id}?from={day}', field: null },
  'room.several-cancelled': { zh: '场地取消：{room}，{title}，从 {when} 起共 {count} 次。{reason}', en: 'Cancelled: {room}, {title}, {count} times from {when} on. {reason}', desk: '/venues/{id}?from={day}', field: null },
  'room.activity-without-room': { zh: '“{title}”（{when}）原来的场地不能用了，地点会另外通知。', en: '“{title}” ({when}) has lost its room; the place will be told apart.', desk: '/activities/{id}', field: '/activity?id={id}' },
  'resource.submitted': { zh: '有一项资源等您确认：{name}。', en: 'A resource waits for your confirmation: {name}.', desk: '/resources?open={id}', field: null },
  'resource.confirmed': { zh: '资源“{name}”已上清单。', en: '“{name}” stands on the list now.', desk: '/resources?open={id}', field: null },
  'resource.used-up': { zh: '资源“{name}”已经全部用完或约满，请看看能不能再补。', en: '“{name}” is used up; please see whether there is more.', desk: '/resources?open={id}', field: null },
  'resource.expired': { zh: '资源“{name}”{day} 到期，已不能再用。还提供的话，请延长有效期。', en: '“{name}” expired on {day}. Extend it if it is still given.', desk: '/resources?open={id}', field: null },
  'succession.received': { zh: '工作交接：有 {count} 件交到您名下，请看一看。', en: 'A hand-over: {count} matters are yours from now on.', desk: '/successions/{id}', field: null },
  'succession.nobody': { zh: '工作交接：有 {count} 件无人接手，暂由您代管，请定下人来。', en: 'A hand-over left {count} matters to nobody; name somebody, they are with you until then.', desk: '/successions?show=unheld', field: null },
  'account.quiet': { zh: '有 {count} 个工作账号 90 天没有人用，请核对。', en: '{count} staff accounts have not been used for ninety days.', desk: '/access?show=watch', field: null },
  'role.ending': { zh: '有 {count} 个岗位将在 {days} 天内到期，还没有安排交接。', en: '{count} roles end within {days} days and nobody is named to take over.', desk: '/access?show=watch', field: null },
  'assembly.called': { zh: '{area}联席会 {day} {time} 在{place}召开，请派人参加。', en: 'The monthly meeting of {area} is on {day} at {time}, {place}; please send somebody.', desk: '/assemblies/{id}', field: null },
  'assembly.task': { zh: '{area}联席会给您单位一项任务，请在 {day} 前办完。', en: 'The monthly meeting of {area} gave your unit a task, due {day}.', desk: '/unit', field: null },
  'door.ready': { zh: '志愿者 {day} {time} 上门服务。到门口他会说四个数字，在“我的事办到哪了”里能看到，对不上请不要开门。', en: 'A volunteer comes on {day} at {time}. The four digits they say stand with your matter; if they are wrong, do not open.', desk: null, field: '/needs/progress?id={id}' },
  'reminder.yellow': { zh: '提醒：需求 {code} 快到期限了，请在 {due} 前办理。', en: 'Reminder: need {code} runs out; please act by {due}.', desk: '/needs/{id}', field: '/needs/progress?id={id}' },
  'reminder.late': { zh: '提醒：需求 {code} 已过了答应的时间（{due}），请尽快办理。', en: 'Reminder: need {code} is past its promise ({due}).', desk: '/needs/{id}', field: '/needs/progress?id={id}' },
  'reminder.chase': { zh: '催办：需求 {code}（第 {nth} 次），答应的时间是 {due}。', en: 'Urged (time {nth}): need {code} was promised by {due}.', desk: '/needs/{id}', field: '/needs/progress?id={id}' },
  'reminder.raised': { zh: '需求 {code} 超期没有办（{due}），已逐级报上去，请尽快办理。', en: 'Need {code} is overdue ({due}) and was put before those above.', desk: '/needs/{id}', field: '/needs/progress?id={id}' },
  'reminder.handover-yellow': { zh: '提醒：转办 {code} 快到答复期限了（{due}）。', en: 'Reminder: hand-over {code} is to be answered by {due}.', desk: '/handovers?open={thing}', field: null },
  'reminder.handover-late': { zh: '提醒：转办 {code} 已过答复期限（{due}），请尽快答复。', en: 'Reminder: hand-over {code} is past its day ({due}).', desk: '/handovers?open={thing}', field: null },
  'reminder.handover-chase': { zh: '催办：转办 {code}（第 {nth} 次），答复期限是 {due}。', en: 'Urged (time {nth}): hand-over {code} was due by {due}.', desk: '/handovers?open={thing}', field: null },
  'reminder.handover-raised': { zh: '转办 {code} 超期没有答复（{due}），已逐级报上去，请尽快答复。', en: 'Hand-over {code} is overdue ({due}) and was put before those above.', desk: '/handovers?open={thing}', field: null },
  'reminder.street': { zh: '{code} 超期没有办，已报到街道，请过问。答应的时间是 {due}。', en: '{code} is overdue ({due}); the street is asked to look into it.', desk: '/reminders?open={id}', field: null },
  'reminder.county': { zh: '{code} 长期超期，已报到旗县，请协调。答应的时间是 {due}。', en: '{code} is long overdue ({due}); the county is asked to look into it.', desk: '/reminders?open={id}', field: null },
  'reminder.convener': { zh: '{code} 超期，报请召集人过问。答应的时间是 {due}。', en: '{code} ({due}) is put before the convener.', desk: '/reminders?open={id}', field: null },
  'reminder.inspection': { zh: '{code} 超期，提请督查室督办。答应的时间是 {due}。', en: '{code} ({due}) is put before the inspection office.', desk: '/reminders?open={id}', field: null },
} satisfies Record<string, MessageKind>

export type MessageKindName = keyof typeof messageWords
