import { wording } from '#kit/wording.ts'

export const activityFieldWords = wording({
  zh: {
    title: '活动详情', list: '活动', mine: '我报名的', nearby: '附近能帮的忙', nearbyAll: '附近活动', noneNearby: '附近现在没有缺人的活动。过两天再来看看。', noneMine: '还没有报名。到“附近能帮的忙”里看看。', noneAtAll: '附近现在没有活动。社区有活动会在这里出现。',
    missing: (count: number) => `还缺 ${count} 人`, full: '人已够', joined: '已报名', here: '已签到', left: '已签退', missed: '没有到', ended: '已结束', cancelled: '已取消',
    near: ['就在您家附近', '就在您的社区', '在您的苏木乡镇', '在本旗'].join('|'), fits: (why: string) => `合适：${why}`, filters: '筛选', all: '合适我的', walk: '走路就到', weekend: '周末', short: '一小时内',
    placeLater: '报名后告诉您地点', needed: (places: number, taken: number) => `要 ${places} 人，已报 ${taken} 人，`, enrolled: (count: number) => `共 ${count} 人参加`, guide: (team: string, guide: string) => (team ? `${team}带队，社工${guide}指导` : `社工${guide}指导`), whom: (name: string) => `服务对象 ${name}`, age: (age: number) => `要满 ${age} 岁`, sameGender: '同性别志愿者陪护',
    risk: '风险提示', riskRead: '风险提示我看过了', tickFirst: '请先看风险提示，再勾选。', cannot: '这一场您现在不能报名。想来的话，请找社区或队长问问。', signUp: '报名', signedUp: '已报名。到了那天，在首页点“签到”。', giveBack: '去不了，退出', giveBackSure: '退出后名额让给别人。确定吗？', gaveBack: '已退出。谢谢您早说。',
    checkIn: '到了，签到', checkOut: '走之前，签退', code: '出示签到码', people: '来的人', members: '队里谁来', membersLeft: (count: number) => `还要点 ${count} 人`, addMember: '点他来', moreMembers: '看更多队员', noMembers: '队里没有可点的人。', drop: '去掉', end: '结束活动', next: '下一场', all2: '全部', soon: (minutes: number) => `还有 ${minutes} 分钟`, taskSheet: '任务单', gone: '没有这场活动，或者不在您的范围内。',
  },
  en: {
    title: 'Activity', list: 'Activities', mine: 'Mine', nearby: 'Where a hand is missing', nearbyAll: 'Activities nearby', noneNearby: 'Nothing is missing nearby just now. Look again in a few days.', noneMine: 'You have not signed up yet.', noneAtAll: 'No activity nearby just now.',
    missing: (count: number) => `${count} missing`, full: 'Full', joined: 'Signed up', here: 'Checked in', left: 'Checked out', missed: 'Did not come', ended: 'Ended', cancelled: 'Cancelled',
    near: ['close to your home', 'in your community', 'in your township', 'in the county'].join('|'), fits: (why: string) => `Fits: ${why}`, filters: 'Filter', all: 'For me', walk: 'Walking', weekend: 'Weekend', short: 'One hour',
    placeLater: 'You learn the place once you sign up', needed: (places: number, taken: number) => `${taken} of ${places} signed up, `, enrolled: (count: number) => `${count} take part`, guide: (team: string, guide: string) => (team ? `Led by ${team}, guided by ${guide}` : `Guided by ${guide}`), whom: (name: string) => `For ${name}`, age: (age: number) => `From ${age} years`, sameGender: 'A companion of the same gender',
    risk: 'Please mind', riskRead: 'I have read this', tickFirst: 'Read what to mind and tick it first.', cannot: 'You cannot sign up for this one now; ask the community or your team leader.', signUp: 'Sign up', signedUp: 'You are signed up. On the day, tap “check in” on your home page.', giveBack: 'I cannot come', giveBackSure: 'Your place goes to somebody else. Sure?', gaveBack: 'Done. Thank you for saying so early.',
    checkIn: 'I am here: check in', checkOut: 'Leaving: check out', code: 'Show the code', people: 'Who comes', members: 'Who comes from the team', membersLeft: (count: number) => `${count} more to name`, addMember: 'Name', moreMembers: 'Show more members', noMembers: 'Nobody left to name.', drop: 'Take off', end: 'End the activity', next: 'Next', all2: 'All', soon: (minutes: number) => `in ${minutes} minutes`, taskSheet: 'Task sheet', gone: 'There is no such activity, or it lies outside your scope.',
  },
})
