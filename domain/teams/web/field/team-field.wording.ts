import { wording } from '#kit/wording.ts'

export const teamFieldWords = wording({
  zh: { title: '我的队', members: (count: number) => `${count} 名队员`, mentor: (name: string) => `社工${name}指导`, noMentor: '还没有指导社工', none: '还没有归您带的队。', noMembers: '队里还没有人。', area: '活动范围' },
  en: { title: 'My team', members: (count: number) => `${count} members`, mentor: (name: string) => `Guided by social worker ${name}`, noMentor: 'No guiding social worker yet', none: 'No team is led by you yet.', noMembers: 'Nobody is in the team yet.', area: 'Area' },
})
