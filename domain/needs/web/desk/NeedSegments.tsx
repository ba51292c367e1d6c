import type { ReactNode } from 'react'
import type { AnswerOf } from '#kit/endpoint.ts'
import type { needEndpoints, NeedStatus } from '#domain/needs/need.contract.ts'
import { needWords } from '#domain/needs/need.wording.ts'
import { needPageWords } from '#domain/needs/need.words.ts'
import { NeedStatusIcon } from '#domain/needs/web/parts/NeedStatusWord.tsx'
import { type Segment, Segments } from '#kit/web/table/filters.tsx'
import { useWords } from '#kit/web/words.ts'
import { SEGMENTS, segmentOf, type SegmentName } from './need-filters.ts'

interface NeedSegmentsProps { status: NeedStatus[] | undefined; figures: AnswerOf<typeof needEndpoints.counts>['figures'] | undefined; onChange: (status: NeedStatus[] | undefined) => void }

/** Where the needs stand, with how many in each; those nobody sees often only when there are any. */
export const NeedSegments = ({ status, figures, onChange }: NeedSegmentsProps): ReactNode => {
  const { statuses } = useWords(needWords)
  const words = useWords(needPageWords)
  const countOf = (of: readonly NeedStatus[]): number | undefined => figures?.filter((figure) => of.includes(figure.status)).reduce((all, { count }) => all + count, 0)
  const chosen = segmentOf(status)
  const rare = (name: SegmentName): boolean => name === 'returned' || name === 'others'
  const segments = (Object.keys(SEGMENTS) as SegmentName[]).filter((name) => !rare(name) || name === chosen || countOf(SEGMENTS[name]))
    .map((name): Segment<SegmentName> => ({ value: name, label: name === 'others' ? words.others : statuses[name], icon: <NeedStatusIcon status={SEGMENTS[name][0]} />, count: countOf(SEGMENTS[name]) }))
  const all: Segment<SegmentName> = { value: undefined, label: words.all, count: figures?.reduce((sum, { count }) => sum + count, 0) }
  return <Segments label={words.segments} segments={[all, ...segments]} value={chosen} onChange={(name) => onChange(name && [...SEGMENTS[name]])} />
}
