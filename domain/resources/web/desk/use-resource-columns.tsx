import type { Resource } from '#domain/resources/resource.contract.ts'
import { drawWords } from '#domain/resources/draw.words.ts'
import { resourceWords } from '#domain/resources/resource.wording.ts'
import { resourcePageWords } from '#domain/resources/resource.words.ts'
import { useSaid } from '#domain/resources/web/parts/said.ts'
import { ResourceStatusWord } from '#domain/resources/web/parts/ResourceStatusWord.tsx'
import { RESOURCE_TYPES } from '#domain/settings/codes.ts'
import { useRoot } from '#domain/areas/web/parts/use-tree.ts'
import { useCodes } from '#domain/settings/web/parts/use-codes.ts'
import type { Column } from '#kit/web/table/ListTable.tsx'
import { useWhen } from '#kit/web/when.ts'
import { useWords } from '#kit/web/words.ts'

export const useResourceColumns = (): Column<Resource>[] => {
  const { fields } = useWords(resourceWords)
  const words = useWords(resourcePageWords)
  const draw = useWords(drawWords)
  const said = useSaid()
  const { label } = useCodes()
  const when = useWhen()
  const several = useRoot('resource.read').length < 12
  return [
    { key: 'name', head: fields.name, cell: ({ name }) => <span className="link" title={name}>{name}</span> },
    { key: 'provider', head: fields.provider, width: '160px', cell: ({ providerName }) => <span title={providerName}>{providerName}</span> },
    { key: 'type', head: fields.type, width: '72px', dim: true, cell: ({ type }) => label(RESOURCE_TYPES, type) },
    { key: 'left', head: draw.left, width: '112px', cell: (row) => <span className={row.capacity !== null && row.remaining === 0 ? 'due late' : ''}>{said.left(row)}</span> },
    { key: 'next', head: draw.nextFree, width: '128px', dim: true, wideOnly: true, cell: ({ nextFree, status }) => (nextFree && status === 'available' ? said.time(nextFree.day, nextFree.part) : '') },
    { key: 'quantity', head: fields.quantity, width: '108px', dim: true, wideOnly: true, cell: ({ quantityText }) => <span title={quantityText ?? undefined}>{quantityText}</span> },
    { key: 'times', head: fields.times, width: '128px', dim: true, wideOnly: true, cell: ({ timesText }) => <span title={timesText ?? undefined}>{timesText}</span> },
    { key: 'status', head: words.segments, width: '92px', cell: ({ status }) => <ResourceStatusWord status={status} /> },
    { key: 'used', head: fields.used, width: '78px', dim: true, number: true, wideOnly: true, cell: ({ usedCount }) => usedCount },
    { key: 'until', head: fields.validUntil, width: '104px', dim: true, cell: ({ validUntil }) => (validUntil ? when.day(validUntil) : words.forever) },
    ...(several ? [{ key: 'community', head: words.community, width: '140px', dim: true, wideOnly: true, cell: ({ communityName }: Resource) => communityName }] : []),
  ]
}
