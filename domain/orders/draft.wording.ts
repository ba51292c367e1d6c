import { wording } from '#kit/wording.ts'

/** What an order starts out with, to be read and changed: neutral words only, nothing about why somebody needs it. */
export const draftWords = wording({
  zh: {
    atHome: (where: string) => `${where}，居民家中`,
    titles: {
      theory_talks: '政策宣讲', culture: '文化活动', sanitation: '环境卫生服务', mediation: '邻里服务', medical_help: '健康服务', everyday_help: '便民服务', child_learning: '助学服务', daily_care: '生活服务', comfort: '陪伴服务', emotional_support: '陪伴服务',
      crisis: '社区服务', participation: '社区活动', capacity: '技能学习', rehabilitation: '健康服务', undetermined: '社区服务',
    },
    skillTitles: {
      teaching: '课业辅导', law: '法律咨询', counselling: '陪伴服务', mediation: '邻里服务', nursing: '健康服务', massage: '健康服务', first_aid: '健康服务', bathing_help: '上门生活服务', hairdressing: '理发服务', cooking: '助餐服务', cleaning: '家政服务', driving: '出行服务',
      plumbing_electrics: '水电检修', appliance_repair: '家电检修', computing: '手机电脑使用指导', sign_language: '手语服务', erhu: '二胡教学', dance: '舞蹈教学', calligraphy: '书法教学', photography: '摄影服务', company: '陪伴服务', undetermined: '社区服务',
    },
    tasks: {
      theory_talks: '用居民听得懂的话讲清政策，发一份明白纸，记下还没弄懂的问题带回来。', culture: '按约定的时间组织活动，照应到每个人，结束后把场地收拾好。', sanitation: '按分工清理，工具用完归还，说不准归谁管的先拍下来报给社工。', mediation: '只听、只陪，不评对错、不替人拿主意，谈到矛盾请转给社工。',
      medical_help: '陪同就诊或送药，按本人和医生说的做，不自己判断用药。', everyday_help: '问清要办什么，当面办好；办不了的说明原因，报给社工。', child_learning: '按约定的时间辅导或陪伴，门开着，家长或社工在场。', daily_care: '按本人的意思帮做日常的事，做之前先说一声，做完一起看一遍。', comfort: '坐下来聊聊，多听少说，约好下次什么时候来，说到做到。', emotional_support: '多听少说，不追问、不劝解，发现不对劲马上告诉社工。',
      crisis: '按社工的安排做，不单独行动。', participation: '邀请居民一起参加，按各人的情况安排力所能及的事。', capacity: '一步一步教，让本人自己动手做一遍，留一张步骤纸。', rehabilitation: '按康复计划陪做，不加量，不舒服马上停下来。', undetermined: '先问清要做什么，按本人的意思做；超出约定的事先问社工。',
    },
    risks: {
      ordinary: '出发前先打电话，到门口报姓名和工号；两人同去最好。不收钱物，不推销，不拍证件。觉得不对劲先离开，再打电话给指导社工。',
      attention: '要两人同去，先由指导社工带一次。动手前先问本人是否愿意，本人说停就停。地滑、用电、用火的地方先看清再做；不舒服或有意外先打 120，再打电话给指导社工。',
      danger: '',
    },
  },
  en: {
    atHome: (where: string) => `${where}, at the home`,
    titles: {
      theory_talks: 'Policy talk', culture: 'Cultural activity', sanitation: 'Clean surroundings', mediation: 'Neighbours', medical_help: 'Health service', everyday_help: 'Everyday help', child_learning: 'Learning help', daily_care: 'Help at home', comfort: 'Keeping company', emotional_support: 'Keeping company',
      crisis: 'Community service', participation: 'Community activity', capacity: 'Learning a skill', rehabilitation: 'Health service', undetermined: 'Community service',
    },
    skillTitles: {
      teaching: 'Tutoring', law: 'Legal advice', counselling: 'Keeping company', mediation: 'Neighbours', nursing: 'Health service', massage: 'Health service', first_aid: 'Health service', bathing_help: 'Help at home', hairdressing: 'Hairdressing', cooking: 'Meals', cleaning: 'Cleaning', driving: 'A ride',
      plumbing_electrics: 'Plumbing and electrics', appliance_repair: 'Appliance repair', computing: 'Phone and computer help', sign_language: 'Sign language', erhu: 'Erhu lesson', dance: 'Dance lesson', calligraphy: 'Calligraphy lesson', photography: 'Photography', company: 'Keeping company', undetermined: 'Community service',
    },
    tasks: {
      theory_talks: 'Explain the policy in plain words, leave a sheet, bring back what is still unclear.', culture: 'Run the activity at the time agreed, look after everybody, leave the place tidy.', sanitation: 'Clean as shared out, return the tools, report what is not ours.', mediation: 'Listen and keep company; judge nothing, decide nothing; hand quarrels to the social worker.',
      medical_help: 'Go along or bring the medicine; do as the person and the doctor say.', everyday_help: 'Ask what is to be done and do it there and then; say why when it cannot be done.', child_learning: 'Teach or keep company with the door open, a parent or the social worker present.', daily_care: 'Help with everyday things as the person wishes; say before you do it, look at it together after.', comfort: 'Sit down and listen, agree on the next time and keep it.', emotional_support: 'Listen, do not press; tell the social worker at once when something is wrong.',
      crisis: 'Do as the social worker arranges, never alone.', participation: 'Invite residents to join, each as they can.', capacity: 'Teach step by step, let the person do it, leave a sheet of the steps.', rehabilitation: 'Do the exercises of the plan, no more; stop when it hurts.', undetermined: 'Ask what is to be done and do as the person wishes; ask the social worker beforehand for anything more.',
    },
    risks: {
      ordinary: 'Call before you go, say your name and badge number at the door; going in two is best. Take no money, sell nothing, photograph no ID. When something feels wrong, leave first, then call the guiding social worker.',
      attention: 'Go in two, the first time with the guiding social worker. Ask before you touch, stop when told. Look out for wet floors, electricity and fire; in an accident call 120 first, then the guiding social worker.',
      danger: '',
    },
  },
})
