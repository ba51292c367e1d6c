import type { ReactNode } from 'react'
import type { RecordStatus, ServiceRecord } from '#domain/hours/hours.contract.ts'
import { hoursWords } from '#domain/hours/hours.wording.ts'
import { hoursPageWords } from '#domain/hours/hours.words.ts'
import { clockOf } from '#kit/dates.ts'
import { type StateShape, StateIcon, type StateTone, StateWord } from '#kit/web/StateIcon.tsx'
import type { Column } from '#kit/web/table/ListTable.tsx'
import { useWhen } from '#kit/web/when.ts'
import { useWords } from '#kit/web/words.ts'

const looks: Record<RecordStatus, [StateShape, StateTone]> = { computed: ['quarter', 'amber'], confirmed: ['flower', 'green'], review_org: ['ring', 'red'], review_county: ['ring', 'red'], voided: ['crossed', 'grey'] }

export const RecordStatusIcon = ({ status }: { status: RecordStatus }): ReactNode => <StateIcon shape={looks[status][0]} tone={looks[status][1]} />

export const useRecordColumns = (): Column<ServiceRecord>[] => {
  const { heads } = useWords(hoursPageWords)
  const { statuses, sources, minutes: minutesOf } = useWords(hoursWords)
  const when = useWhen()
  return [
    { key: 'name', head: heads.name, width: '92px', cell: ({ volunteerName }) => volunteerName },
    { key: 'title', head: heads.title, cell: ({ title }) => <span title={title}>{title}</span> },
    { key: 'when', head: heads.when, width: '170px', cell: ({ from, to }) => `${when.moment(from)}–${clockOf(new Date(to))}` },
    { key: 'minutes', head: heads.minutes, width: '88px', number: true, cell: ({ minutes }) => minutesOf(minutes) },
    { key: 'source', head: heads.source, width: '88px', dim: true, cell: ({ source }) => sources[source] },
    { key: 'place', head: heads.place, width: '128px', dim: true, wideOnly: true, cell: ({ areaName }) => areaName },
    { key: 'status', head: heads.status, width: '186px', cell: ({ status }) => <StateWord shape={looks[status][0]} tone={looks[status][1]}>{statuses[status]}</StateWord> },
    { key: 'by', head: heads.by, width: '176px', dim: true, wideOnly: true, cell: ({ confirmedByName, confirmedAt }) => [confirmedByName, confirmedAt && when.moment(confirmedAt)].filter(Boolean).join(' · ') },
  ]
}
