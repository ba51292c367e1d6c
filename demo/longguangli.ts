import { acknowledgeAlert, listAlerts } from '#domain/crisis/server/crisis.actions.ts'
import { longguangli } from './cast.ts'
import { finished, type Office, onList, yesterday } from './month.ts'
import { verifyAndRoute } from './serve-need.ts'
import { tasks } from './tasks.ts'
import type { Teller } from './teller.ts'

const office: Office = { community: longguangli.community, secretary: 'lgl-shuji', worker: 'lgl-shegong' }

/** The other community in the same month: the alarm that its own list raised, three services, two matters for 说事团, and yesterday’s work. */
export const playLongguangli = async (tell: Teller): Promise<void> => {
  const next = onList(tell, office)
  const { rows } = await tell.look(office.worker, tell.at(0, '08:40'), (work) => listAlerts(work))
  for (const { id } of rows) await tell.let(office.worker, tell.at(0, '08:44'), (work) => acknowledgeAlert(work, { id }))
  const lamp = await next('灯不亮')
  await finished(tell, lamp.id, lamp.personName, 3, tasks.lamp, '换了灯，床头加了一盏小夜灯。', '起夜不怕了', {}, office)
  const lesson = await next('跟奶奶过')
  await finished(tell, lesson.id, lesson.personName, 6, tasks.tutoring, '应用题会列式子了，奶奶也放心。', '孩子盼着周末来', {}, office)
  const lonely = await next('老伴走了以后')
  await finished(tell, lonely.id, lonely.personName, 10, tasks.company, '愿意下楼坐一会儿了，还要接着走动。', '有人说说话，心里敞亮', { face: 'fair' }, office)
  for (const begins of ['停车位被占', '楼上漏水']) {
    const quarrel = await next(begins)
    await verifyAndRoute(tell, quarrel.id, 12, { ...office, words: '两家都愿意谈，请“李大姐”说事团约时间。', route: 'mediation' })
  }
  await yesterday(tell, office)
}
