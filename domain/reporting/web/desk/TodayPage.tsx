import { Link } from '@tanstack/react-router'
import type { ReactNode } from 'react'
import * as z from 'zod/mini'
import { useMay } from '#domain/accounts/web/parts/use-me.ts'
import { AreaFilter } from '#domain/areas/web/parts/AreaFilter.tsx'
import { needEndpoints } from '#domain/needs/need.contract.ts'
import { PERIODS, Period, reportingEndpoints as at } from '#domain/reporting/reporting.contract.ts'
import { reportingWords } from '#domain/reporting/reporting.wording.ts'
import { useLive } from '#domain/reporting/web/parts/use-live.ts'
import { AreaCode } from '#kit/endpoint.ts'
import { clockOf } from '#kit/dates.ts'
import { Icon } from '#kit/web/icons.tsx'
import { Page } from '#kit/web/layout/Page.tsx'
import { useRead } from '#kit/web/reads.ts'
import { Shown } from '#kit/web/states.tsx'
import { Segments } from '#kit/web/table/filters.tsx'
import { useFilters } from '#kit/web/use-filters.ts'
import { useWhen } from '#kit/web/when.ts'
import { useWords } from '#kit/web/words.ts'
import { CoverageCard } from './CoverageCard.tsx'
import { FunnelCard } from './FunnelCard.tsx'
import { CountyHeadline, MyHeadline } from './Headline.tsx'
import { MyNeeds } from './MyNeeds.tsx'
import { OverdueCard } from './OverdueCard.tsx'
import { WaitingCard } from './WaitingCard.tsx'
import './today.css'

const Address = z.object({ period: z.optional(Period), area: z.optional(AreaCode) })
const livePaths = [at.today.path, at.funnel.path, at.overdue.path, at.coverage.path, at.coverageCell.path, needEndpoints.list.path]

/** Who moves needs sees what waits for them; who answers for a place sees how the place stands. */
export default function TodayPage(): ReactNode {
  const words = useWords(reportingWords)
  const may = useMay()
  const { today } = useWhen()
  useLive(livePaths)
  const [{ period = 'month', area }, setFilters] = useFilters(Address)
  const funnel = useRead(at.funnel, { period, area })
  const weekday = words.weekdays.split(' ')[new Date(`${today}T00:00:00Z`).getUTCDay()]!
  const date = words.date(Number(today.slice(5, 7)), Number(today.slice(8)), weekday)
  const narrow = (
    <div className="end">
      <AreaFilter of="report.read" value={area} onChange={(chosen) => setFilters({ area: chosen })} />
      <Segments label={words.periodLabel} value={period} segments={PERIODS.map((value) => ({ value, label: words.periods[value] }))} onChange={(value) => setFilters({ period: value })} />
    </div>
  )
  const works = may('need.verify') || may('need.route')
  return (
    <Page title={words.title} note={funnel.data ? `${date} · ${words.asOf(clockOf(new Date(funnel.data.asOf)))}` : date}>
      <div className="today">
        {works ? <Worker period={period} area={area} narrow={narrow} /> : <Officer period={period} area={area} narrow={narrow} />}
      </div>
    </Page>
  )
}

interface View { period: Period; area: string | undefined; narrow: ReactNode }

const Officer = ({ period, area, narrow }: View): ReactNode => {
  const [today, funnel, overdue, coverage] = [useRead(at.today, {}), useRead(at.funnel, { period, area }), useRead(at.overdue, { area }), useRead(at.coverage, { area })]
  return (
    <>
      <div className="hello">{funnel.data && overdue.data && <CountyHeadline funnel={funnel.data} overdue={overdue.data} period={period} />}{narrow}</div>
      <Shown read={funnel} rows={8}>{(data) => <FunnelCard funnel={data} period={period} />}</Shown>
      <div className="stack"><Shown read={overdue} rows={6}>{(data) => <OverdueCard overdue={data} />}</Shown><Shown read={today} rows={3}>{({ rows }) => rows.length > 0 && <WaitingCard rows={rows} />}</Shown></div>
      <div className="whole"><Shown read={coverage} rows={8}>{(data) => <CoverageCard coverage={data} area={area} />}</Shown></div>
    </>
  )
}

const Worker = ({ period, area, narrow }: View): ReactNode => {
  const { waiting: words } = useWords(reportingWords)
  const [today, funnel, overdue, coverage] = [useRead(at.today, {}), useRead(at.funnel, { period, area }), useRead(at.overdue, { area }), useRead(at.coverage, { area })]
  return (
    <>
      <div className="hello">{today.data && <MyHeadline rows={today.data.rows} />}<div className="end"><Link className="b" to={'/needs' as never}><Icon name="plus" weight={2.2} />{words.report}</Link></div></div>
      <Shown read={today} rows={8}>{({ mine }) => mine && <MyNeeds mine={mine.filter} count={mine.count} />}</Shown>
      <div className="stack"><Shown read={today} rows={4}>{({ rows }) => <WaitingCard rows={rows} />}</Shown><Shown read={overdue} rows={4}>{(data) => <OverdueCard overdue={data} />}</Shown></div>
      <div className="hello">{narrow}</div>
      <div className="whole"><Shown read={funnel} rows={8}>{(data) => <FunnelCard funnel={data} period={period} />}</Shown></div>
      <div className="whole"><Shown read={coverage} rows={8}>{(data) => <CoverageCard coverage={data} area={area} />}</Shown></div>
    </>
  )
}
