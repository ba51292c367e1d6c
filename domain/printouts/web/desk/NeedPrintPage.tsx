import { useParams } from '@tanstack/react-router'
import type { ReactNode } from 'react'
import { type NeedDetail, needEndpoints } from '#domain/needs/need.contract.ts'
import { happened, needWords } from '#domain/needs/need.wording.ts'
import { printoutPageWords } from '#domain/printouts/printout.words.ts'
import { needSheet as sheet, paperWords } from '#domain/printouts/printout.wording.ts'
import { Signatures } from '#domain/printouts/web/parts/PaperSheet.tsx'
import { PrintBar } from '#domain/printouts/web/parts/PrintBar.tsx'
import { FIELDS, GROUPS, METHODS, SOURCES, URGENCIES, labelOf } from '#domain/settings/codes.ts'
import { clockOf, dayOf } from '#kit/dates.ts'
import { Page } from '#kit/web/layout/Page.tsx'
import { useRead } from '#kit/web/reads.ts'
import { Shown } from '#kit/web/states.tsx'
import { useWords } from '#kit/web/words.ts'

/** One need on one upright page, for the file or for the visit. */
export default function NeedPrintPage(): ReactNode {
  const words = useWords(printoutPageWords)
  const { id = '' } = useParams({ strict: false }) as { id?: string }
  const read = useRead(needEndpoints.detail, { id }, { lasting: true })
  return <Page title={words.need.title}><PrintBar ready={Boolean(read.data)} back={`/needs/${id}`} /><Shown read={read} rows={10}>{(need) => <NeedSheet need={need} />}</Shown></Page>
}

const zh = needWords.zh
const moment = (at: string): string => `${dayOf(new Date(at))} ${clockOf(new Date(at))}`

const NeedSheet = ({ need }: { need: NeedDetail }): ReactNode => {
  const words = useWords(printoutPageWords)
  return (
    <div className="paper-desk" tabIndex={0} role="region" aria-label={words.page.sheet}>
      <article className="paper upright" lang="zh-CN">
        <p className="paper-title">{paperWords.lists.need}</p>
        <p className="paper-line">{`${paperWords.unit}${need.communityName}${paperWords.sealHint}      ${paperWords.columns.ownNumber}${sheet.colon}${need.code}`}</p>
        <table className="paper-form"><tbody>{particulars(need).map(([head, value, otherHead, other]) => (
          <tr key={head}><th scope="row">{head}</th><td colSpan={otherHead ? 1 : 3}>{value}</td>{otherHead && <><th scope="row">{otherHead}</th><td>{other}</td></>}</tr>
        ))}</tbody></table>
        <h2>{sheet.history}</h2>
        <table><colgroup><col style={{ width: '32mm' }} /><col style={{ width: '24mm' }} /><col /></colgroup><thead><tr><th scope="col">{sheet.when}</th><th scope="col">{sheet.by}</th><th scope="col">{sheet.what}</th></tr></thead>
          <tbody>{need.timeline.map((entry) => <tr key={`${entry.at} ${entry.what}`}><td>{moment(entry.at)}</td><td>{entry.name}</td><td>{happened(entry, 'zh')}{noteOf(need, entry.noteId)}</td></tr>)}</tbody></table>
        <Signatures sheet={{ signs: [{ label: sheet.resident, name: '' }, { label: sheet.by, name: '' }, { label: sheet.head, name: '' }], seal: true }} />
      </article>
    </div>
  )
}

const noteOf = (need: NeedDetail, id: string | null): string => { const text = need.notes.find((note) => note.id === id)?.text; return text ? `${sheet.colon}${text}` : '' }

/** Two to a line; of a danger nothing but that it is followed up. */
const particulars = (need: NeedDetail): [string, string, string?, string?][] => {
  const place = [need.communityName, need.gridName].filter(Boolean).join(' ')
  if (need.danger) return [[sheet.grid, place, sheet.reportedOn, need.reportedOn], [sheet.summary, need.summary]]
  return [
    [sheet.person, need.personName, sheet.grid, place], [sheet.groups, need.groups.map((code) => labelOf(GROUPS, code, 'zh')).join(sheet.between), sheet.field, labelOf(FIELDS, need.field, 'zh')],
    [sheet.source, labelOf(SOURCES, need.source, 'zh'), sheet.reportedOn, need.reportedOn], [sheet.urgency, labelOf(URGENCIES, need.urgency, 'zh'), sheet.desired, need.desiredTime ?? ''],
    [sheet.method, labelOf(METHODS, need.method, 'zh'), sheet.responsible, need.responsibleName ?? ''], [sheet.status, zh.statuses[need.status], sheet.closedAt, need.closedAt ? moment(need.closedAt) : ''],
    [sheet.summary, need.description ?? need.summary],
  ]
}
