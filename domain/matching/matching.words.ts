import { wording } from '#kit/wording.ts'

/** What the matching page says besides the suggestions themselves. */
export const matchingPageWords = wording({
  zh: {
    title: '供需对接', note: '选一件待派单的需求，看谁合适，派单。', waiting: '待派单的需求', waitingCount: (n: string) => `${n} 件`, none: '没有待派单的需求', noneNote: '社工站分流到志愿服务、资源对接或小组的需求会出现在这里。', toNeeds: '看需求清单', seeSent: (no: string) => `看刚派的单 ${no}`, openNeed: '看需求',
    day: '日期', from: '从', to: '到', skill: '要会', anySkill: '不限', language: '语言', anyLanguage: '按本人', sameGender: '要同性', places: '人数', within: '范围', wish: '要什么样的人',
    signs: { volunteer: '志', team: '队' }, people: '合适的人', teams: '合适的队伍', open: '公开报名', openNote: '在“附近能帮的忙”里发布，志愿者自己报名；不用指定人。', openPlaces: '名额', addOpen: '留出报名名额', picked: '已选', unpick: '去掉', looking: '正在找合适的人…', allFit: (people: number, teams: number) => `${people} 人、${teams} 支队伍合适`,
    noneFits: '暂时没有合适的人', missing: '缺的是：', ways: '可以这样办', looked: '为什么不合适', people1: (n: number) => `${n} 人`, more: '只看了最近的一批人',
    wider: '扩大到全旗', widerNote: '离得远的人也看看', widerDone: '已经在全旗找过了。', widerPeople: (where: string, n: number) => `${where}有 ${n} 人合适`, goWider: '去看看', otherTime: '换时间', otherTimeNote: '改上面的日期和时间', otherTimePeople: (when: string, n: number) => `${when}有 ${n} 人有空`, goTime: '换到这时', goChoose: '改时间', project: '做成项目', projectNote: '同类需求多的，做成项目长期做', goProject: '做成项目', projectTitle: '项目名称', projectMade: '已做成项目构想，需求照常办', toProject: '去看项目',
    rules: { active: '暂停或退出', skill: '没有这项技能', qualification: '没有证', age: '未满 18 岁，不能单独上门', gender: '不是同性', language: '语言不通', distance: '住得远', overlap: '同一时间已有任务', cap: '本周已排满', time: '那时没空' },
  },
  en: {
    title: 'Matching', note: 'Choose a need that waits, see who fits, dispatch.', waiting: 'Waiting for dispatch', waitingCount: (n: string) => n, none: 'No need waits for dispatch', noneNote: 'Needs routed to service, a resource or group work stand here.', toNeeds: 'See the needs list', seeSent: (no: string) => `See order ${no}`, openNeed: 'See the need',
    day: 'Day', from: 'From', to: 'To', skill: 'Skill', anySkill: 'Any', language: 'Language', anyLanguage: 'The person’s', sameGender: 'Same sex', places: 'People', within: 'Within', wish: 'Who is wanted',
    signs: { volunteer: 'V', team: 'T' }, people: 'People who fit', teams: 'Teams who fit', open: 'Open for sign-up', openNote: 'Published under “Help wanted near by”; volunteers sign up themselves.', openPlaces: 'Places', addOpen: 'Keep places open', picked: 'Chosen', unpick: 'Take off', looking: 'Looking…', allFit: (people: number, teams: number) => `${people} people and ${teams} teams fit`,
    noneFits: 'Nobody fits for now', missing: 'Missing: ', ways: 'What can be done', looked: 'Why not', people1: (n: number) => `${n}`, more: 'only the nearest were looked at',
    wider: 'The whole county', widerNote: 'Look further away', widerDone: 'The whole county was looked through.', widerPeople: (where: string, n: number) => `${n} fit within ${where}`, goWider: 'Look', otherTime: 'Another time', otherTimeNote: 'Change day and time above', otherTimePeople: (when: string, n: number) => `${n} are free on ${when}`, goTime: 'Take that time', goChoose: 'Change the time', project: 'Make it a project', projectNote: 'Needs of one kind become a project', goProject: 'Make a project', projectTitle: 'Title', projectMade: 'Made a project idea; the need goes on', toProject: 'See the project',
    rules: { active: 'suspended or withdrawn', skill: 'without the skill', qualification: 'without certificate', age: 'under 18: not alone at a home', gender: 'of the other sex', language: 'other language', distance: 'too far away', overlap: 'busy with another task', cap: 'week is full', time: 'not free then' },
  },
})
