import { Link } from '@tanstack/react-router'
import type { ReactNode } from 'react'
import * as z from 'zod/mini'
import { useMay } from '#domain/accounts/web/parts/use-me.ts'
import { AreaFilter } from '#domain/areas/web/parts/AreaFilter.tsx'
import { PERIODS, Period, reportingEndpoints as at } from '#domain/reporting/reporting.contract.ts'
import { reportingWords } from '#domain/reporting/reporting.wording.ts'
import { waitingEndpoints } from '#domain/reporting/waiting.contract.ts'
import { useLive } from '#domain/reporting/web/parts/use-live.ts'
import { Light } from '#domain/settings/light.rules.ts'
import { UndeclaredYears } from '#domain/settings/web/parts/UndeclaredYears.tsx'
import { WaitingKind } from '#domain/waiting.kinds.ts'
import { ClaimsWaiting } from '#domain/partners/web/parts/ClaimsWaiting.tsx'
import { RunningOut } from '#domain/resources/web/parts/RunningOut.tsx'
import { RoomsToday } from '#domain/venues/web/parts/RoomsToday.tsx'
import { AreaCode } from '#kit/endpoint.ts'
import { clockOf } from '#kit/dates.ts'
import { Icon } from '#kit/web/icons.tsx'
import { Page } from '#kit/web/layout/Page.tsx'
import { useRead } from '#kit/web/reads.ts'
import { Shown } from '#kit/web/states.tsx'
import { Segments } from '#kit/web/table/filters.tsx'
import { useFilters, usePages } from '#kit/web/use-filters.ts'
import { useWhen } from '#kit/web/when.ts'
import { useWords } from '#kit/web/words.ts'
import { CoverageCard } from './CoverageCard.tsx'
import { FunnelCard } from './FunnelCard.tsx'
import { CountyHeadline, MyHeadline } from './Headline.tsx'
import { OverdueCard } from './OverdueCard.tsx'
import { WaitingList } from './WaitingList.tsx'
import './today.css'

const Address = z.object({ period: z.optional(Period), area: z.optional(AreaCode), kind: z.optional(WaitingKind), light: z.optional(Light) })
const livePaths = [waitingEndpoints.list.path, at.funnel.path, at.overdue.path, at.coverage.path, at.coverageCell.path]

/** What waits for me stands before the figures for everybody; who answers for a place sees below how the place stands. */
export default function TodayPage(): ReactNode {
  const words = useWords(reportingWords)
  const may = useMay()
  const { today } = useWhen()
  useLive(livePaths)
  const weekday = words.weekdays.split(' ')[new Date(`${today}T00:00:00Z`).getUTCDay()]!
  const date = words.date(Number(today.slice(5, 7)), Number(today.slice(8)), weekday)
  const [moves, oversees] = [may('need.verify') || may('need.route'), may('report.read')]
  return (
    <Page title={words.title} note={date}>
      <UndeclaredYears />
      <div className="today">
        {moves ? <><Mine /><RoomsToday /><RunningOut />{may('claim.confirm') && <ClaimsWaiting />}<Picture /></> : oversees ? <Picture headline><Mine quiet /></Picture> : <Mine />}
      </div>
    </Page>
  )
}

/** `quiet`: somebody who only oversees is shown the list when something is in it. */
const Mine = ({ quiet }: { quiet?: boolean }): ReactNode => {
  const { waiting: words } = useWords(reportingWords)
  const may = useMay()
  const [{ kind, light }, set] = useFilters(Address)
  const { cursor, page, turn } = usePages()
  const waiting = useRead(waitingEndpoints.list, { kind: kind && [kind], light: light && [light], cursor, limit: 12 })
  if (quiet && !waiting.data?.total) return null
  return (
    <>
      {!quiet && <div className="hello">{waiting.data && <MyHeadline waiting={waiting.data} />}<div className="end">
        {may('need.report') && <Link className="b" to={'/call' as never}><Icon name="phone" />{words.call}</Link>}
        {may('need.report') && <Link className="b" to={'/needs' as never}><Icon name="plus" weight={2.2} />{words.report}</Link>}
      </div></div>}
      <div className="whole"><Shown read={waiting} rows={8}>{(data) => <WaitingList waiting={data} kind={kind} light={light} onNarrow={(to) => set(to)} page={page} turn={turn} />}</Shown></div>
    </>
  )
}

/** The sentence, what stands under it, the funnel, broken promises by who holds the ball, and coverage. */
const Picture = ({ headline, children }: { headline?: boolean; children?: ReactNode }): ReactNode => {
  const words = useWords(reportingWords)
  const [{ period = 'month', area }, set] = useFilters(Address)
  const [funnel, overdue, coverage] = [useRead(at.funnel, { period, area }), useRead(at.overdue, { area }), useRead(at.coverage, { area })]
  return (
    <>
      <div className="hello">
        {headline && funnel.data && overdue.data && <CountyHeadline funnel={funnel.data} overdue={overdue.data} period={period} />}
        {funnel.data && <span className="soft small">{words.asOf(clockOf(new Date(funnel.data.asOf)))}</span>}
        <div className="end">
          <AreaFilter of="report.read" value={area} onChange={(chosen) => set({ area: chosen })} />
          <Segments label={words.periodLabel} value={period} segments={PERIODS.map((value) => ({ value, label: words.periods[value] }))} onChange={(value) => set({ period: value })} />
        </div>
      </div>
      {children}
      <Shown read={funnel} rows={8}>{(data) => <FunnelCard funnel={data} period={period} />}</Shown>
      <Shown read={overdue} rows={6}>{(data) => <OverdueCard overdue={data} />}</Shown>
      <div className="whole"><Shown read={coverage} rows={8}>{(data) => <CoverageCard coverage={data} area={area} />}</Shown></div>
    </>
  )
}
