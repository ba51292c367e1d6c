import type { ReactNode } from 'react'
import { type SettingName, settingEndpoints } from '#domain/settings/setting.contract.ts'
import { settingPageWords } from '#domain/settings/setting.words.ts'
import { dayOf } from '#kit/dates.ts'
import { ConfirmButton } from '#kit/web/layout/ask.tsx'
import { Dialog } from '#kit/web/layout/Dialog.tsx'
import { toast } from '#kit/web/layout/toast.tsx'
import { useChange, useRead } from '#kit/web/reads.ts'
import { Refused, Shown } from '#kit/web/states.tsx'
import { useWhen } from '#kit/web/when.ts'
import { useWords } from '#kit/web/words.ts'
import { Differences } from './Differences.tsx'

const toneOf = { in_force: 'ok', past: '', ahead: 'soon', taken_back: '' } as const

/** Who changed what when, and the way back to how it was. */
export const HistoryDialog = ({ name, title, basedOn, onClose }: { name: SettingName; title: string; basedOn: string | null; onClose: () => void }): ReactNode => {
  const words = useWords(settingPageWords)
  const when = useWhen()
  const read = useRead(settingEndpoints.history, { name, limit: 50 })
  const revert = useChange(settingEndpoints.revert)
  return (
    <Dialog title={words.historyOf(title)} onClose={onClose} wide>
      <Refused fault={revert.error} />
      <Shown read={read} rows={3}>{({ rows }) => rows.length === 0 ? <p className="soft">{words.noHistory}</p> : (
        <ol className="versions">{rows.map((version) => (
          <li key={version.id}>
            <p><b>{when.moment(version.setAt)}</b> {version.byName} <span className={`chip ${toneOf[version.state]}`}>{words.states[version.state]}</span>{version.reverts && <span className="chip">{words.reverts}</span>}{version.state === 'ahead' && <span className="small soft">{words.from} {when.day(dayOf(new Date(version.from)))}</span>}</p>
            <Differences version={version} />
            {version.state === 'past' && <ConfirmButton className="b sm" question={{ title: words.revertAsk, text: words.revertNote, yes: words.revert }} onYes={() => revert.mutate({ id: version.id, basedOn }, { onSuccess: () => { toast(words.reverted); onClose() } })}>{words.revert}</ConfirmButton>}
          </li>
        ))}</ol>
      )}</Shown>
    </Dialog>
  )
}
