import type { Need } from '#domain/needs/need.contract.ts'
import { needPageWords } from '#domain/needs/need.words.ts'
import { NeedDue, NeedPerson, NeedUrgencyWord } from '#domain/needs/web/parts/NeedBits.tsx'
import { NeedStatusWord } from '#domain/needs/web/parts/NeedStatusWord.tsx'
import { FIELDS, GROUPS } from '#domain/settings/codes.ts'
import { useCodes } from '#domain/settings/web/parts/use-codes.ts'
import { Icon } from '#kit/web/icons.tsx'
import type { Column } from '#kit/web/table/ListTable.tsx'
import { useWords } from '#kit/web/words.ts'

export const useNeedColumns = (byDue: boolean, onSort: () => void): Column<Need>[] => {
  const { heads } = useWords(needPageWords)
  const { label, labels } = useCodes()
  return [
    { key: 'code', head: heads.code, width: '80px', dim: true, cell: ({ code }) => code },
    { key: 'summary', head: heads.summary, cell: ({ summary, danger }) => <span className={danger ? 'due late' : 'link'} title={summary}>{danger && <Icon name="alarm" size={14} weight={2} />}{summary}</span> },
    { key: 'person', head: heads.person, width: '82px', cell: (need) => <NeedPerson {...need} /> },
    { key: 'groups', head: heads.groups, width: '98px', dim: true, wideOnly: true, cell: ({ groups, reportedAt }) => <span title={labels(GROUPS, groups, reportedAt)}>{labels(GROUPS, groups, reportedAt)}</span> },
    { key: 'field', head: heads.field, width: '84px', dim: true, wideOnly: true, cell: ({ field, reportedAt }) => label(FIELDS, field, reportedAt) },
    { key: 'urgency', head: heads.urgency, width: '72px', wideOnly: true, cell: ({ urgency }) => <NeedUrgencyWord urgency={urgency} /> },
    { key: 'status', head: heads.status, width: '104px', cell: (need) => <NeedStatusWord {...need} /> },
    { key: 'grid', head: heads.grid, width: '112px', dim: true, wideOnly: true, cell: ({ gridName, communityName }) => <span title={communityName}>{gridName ?? communityName}</span> },
    { key: 'responsible', head: heads.responsible, width: '76px', dim: true, cell: ({ responsibleName }) => responsibleName },
    { key: 'due', head: heads.due, width: '184px', ...(byDue ? { sorted: 'ascending' as const } : {}), onSort, cell: (need) => <NeedDue {...need} /> },
  ]
}
