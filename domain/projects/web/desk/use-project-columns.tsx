import type { Project } from '#domain/projects/project.contract.ts'
import { projectWords } from '#domain/projects/project.wording.ts'
import { projectPageWords } from '#domain/projects/project.words.ts'
import { ProjectStatusWord } from '#domain/projects/web/parts/ProjectStatusWord.tsx'
import { FIELDS, GROUPS } from '#domain/settings/codes.ts'
import { useRoot } from '#domain/areas/web/parts/use-tree.ts'
import { useCodes } from '#domain/settings/web/parts/use-codes.ts'
import { Icon } from '#kit/web/icons.tsx'
import type { Column } from '#kit/web/table/ListTable.tsx'
import { useWords } from '#kit/web/words.ts'

export const useProjectColumns = (): Column<Project>[] => {
  const { fields, kinds } = useWords(projectWords)
  const words = useWords(projectPageWords)
  const { label, labels } = useCodes()
  const several = useRoot('project.read').length < 12
  return [
    { key: 'title', head: fields.title, cell: ({ title }) => <span className="link" title={title}>{title}</span> },
    { key: 'kind', head: words.filters.kind, width: '58px', dim: true, wideOnly: true, cell: ({ kind }) => kinds[kind] },
    { key: 'status', head: words.status, width: '92px', cell: ({ status }) => <ProjectStatusWord status={status} /> },
    { key: 'field', head: fields.field, width: '84px', dim: true, cell: ({ field }) => label(FIELDS, field) },
    { key: 'groups', head: fields.groups, width: '112px', dim: true, wideOnly: true, cell: ({ groups }) => <span title={labels(GROUPS, groups)}>{labels(GROUPS, groups)}</span> },
    { key: 'team', head: fields.team, width: '148px', cell: ({ teamName }) => <span title={teamName ?? undefined}>{teamName}</span> },
    { key: 'worker', head: fields.socialWorker, width: '84px', cell: ({ socialWorkerName }) => socialWorkerName ?? <span className="due soon"><Icon name="mind" size={12} weight={2.4} />{words.noSeat}</span> },
    { key: 'links', head: words.restsOn, width: '140px', dim: true, cell: ({ needs, resources, unresolved }) => (unresolved > 0 ? <span className="due soon"><Icon name="clock" size={12} weight={2} />{words.waitingCount(unresolved)}</span> : words.links(needs, resources)) },
    { key: 'times', head: fields.actual, width: '92px', dim: true, number: true, wideOnly: true, cell: ({ actualTimes, expectedTimes }) => (actualTimes === null && expectedTimes === null ? '' : words.times(actualTimes ?? 0, expectedTimes ?? '–')) },
    ...(several ? [{ key: 'community', head: words.community, width: '140px', dim: true, wideOnly: true, cell: ({ communityName }: Project) => communityName }] : []),
  ]
}
