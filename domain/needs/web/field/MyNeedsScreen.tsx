import { useMay } from '#domain/accounts/web/parts/use-me.ts'
import { type Need, needEndpoints } from '#domain/needs/need.contract.ts'
import { isOpen } from '#domain/needs/need.rules.ts'
import { needWords } from '#domain/needs/need.wording.ts'
import { useDays } from '#kit/web-field/days.ts'
import { Go } from '#kit/web-field/go.tsx'
import { OnIcon } from '#kit/web-field/icons.tsx'
import { useKeptRead } from '#kit/web-field/kept-read.ts'
import { Loading, Nothing, Problem } from '#kit/web-field/parts.tsx'
import { Screen } from '#kit/web-field/Screen.tsx'
import { MiniVine } from '#kit/web-field/Vine.tsx'
import { useWords } from '#kit/web/words.ts'
import { dotOf } from '../parts/progress.ts'
import { progressWords } from '../parts/progress.wording.ts'

/** 我的事办到哪了: one card a matter, six dots and a plain sentence. */
export const MyNeedsScreen = () => {
  const words = useWords(progressWords)
  const { both } = useDays()
  const isStaff = useMay()('person.read')
  const read = useKeptRead(needEndpoints.list, { mine: true, limit: 50 }, { lasting: false })
  const rows = read.data?.rows ?? []
  const open = rows.filter(({ status }) => isOpen(status))
  const past = rows.filter(({ status }) => !isOpen(status))
  return (
    <Screen title={isStaff ? words.staffMine : words.title} back="/">
      {read.keptAt && <p className="note">{words.keptFrom(both(read.keptAt))}</p>}
      {!read.data && read.error && <Problem fault={read.error} onAgain={() => void read.refetch()} />}
      {!read.data && !read.error && <Loading />}
      {read.data && rows.length === 0 && <Nothing action={<Go className="btn line" to="/needs/report">{words.report}</Go>}>{words.none}</Nothing>}
      {open.map((need) => <NeedCard key={need.id} need={need} />)}
      {past.length > 0 && <><h2>{words.done}</h2>{past.map((need) => <NeedCard key={need.id} need={need} />)}</>}
    </Screen>
  )
}

export const NeedCard = ({ need }: { need: Need }) => {
  const words = useWords(progressWords)
  const { statuses } = useWords(needWords)
  const isStaff = useMay()('person.read')
  const { short } = useDays()
  const dot = dotOf[need.status]
  return (
    <Go className="card tight row" to="/needs/progress" search={{ id: need.id }}>
      <span className="grow">
        <span className="mute">{need.summary}</span> <span className="s mute nb">{short(need.reportedAt)}</span>
        <b className="stands">{need.danger ? (isStaff ? words.staffDanger : words.danger) : isStaff ? statuses[need.status] : words.stands[need.status]}</b>
        {dot !== null && !need.danger && <MiniVine at={dot} />}
      </span>
      <OnIcon size="s" />
    </Go>
  )
}
