import { type ReactNode, useState } from 'react'
import { type SettingName, type SettingVersion, settingEndpoints } from '#domain/settings/setting.contract.ts'
import { settingWords } from '#domain/settings/setting.wording.ts'
import { settingPageWords } from '#domain/settings/setting.words.ts'
import { dayOf } from '#kit/dates.ts'
import type { AnswerOf, InputOf } from '#kit/endpoint.ts'
import { Form } from '#kit/web/form/Form.tsx'
import type { Collected } from '#kit/web/form/collect.ts'
import { DayField } from '#kit/web/form/fields.tsx'
import { Icon } from '#kit/web/icons.tsx'
import { ConfirmButton } from '#kit/web/layout/ask.tsx'
import { toast } from '#kit/web/layout/toast.tsx'
import { useChange } from '#kit/web/reads.ts'
import { Refused } from '#kit/web/states.tsx'
import { webWords } from '#kit/web/web.words.ts'
import { useWhen } from '#kit/web/when.ts'
import { useWords } from '#kit/web/words.ts'
import { Differences } from './Differences.tsx'
import { HistoryDialog } from './HistoryDialog.tsx'

export type SettingsRead = AnswerOf<typeof settingEndpoints.current>

interface SettingCardProps {
  settings: SettingsRead
  name: SettingName
  title: string
  note?: ReactNode
  /** Makes the value from what was typed; without it the field called `value` is the value. */
  valueIn?: (typed: Collected) => unknown
  /** What stands above the fields: which list, an example. */
  head?: ReactNode
  onSaved?: () => void
  children: ReactNode
}

export const SettingCard = ({ settings, name, title, note, valueIn, head, onSaved, children }: SettingCardProps): ReactNode => {
  const words = useWords(settingPageWords)
  const { changedBy, byDefault } = useWords(settingWords)
  const { save } = useWords(webWords)
  const when = useWhen()
  const [looking, setLooking] = useState(false)
  const changed = settings.changed.find((one) => one.name === name)
  const ahead = settings.ahead.filter((version) => version.name === name)
  const saved = (from: unknown): void => { toast(from ? words.savedFor : words.saved); onSaved?.() }
  return (
    <section className="card" aria-label={title}>
      <header><h2>{title}</h2><span className="n">{changed ? changedBy(changed.byName ?? '', when.moment(changed.at)) : byDefault}</span><button type="button" className="link more" onClick={() => setLooking(true)} aria-label={words.historyOf(title)}>{words.history}</button></header>
      <div className="card-body">
        {note && <p className="soft small lead">{note}</p>}
        {ahead.map((version) => <Ahead key={version.id} version={version} />)}
        {head}
        {/* Drawn anew once it is saved, so that the fields hold what is in force. */}
        <Form key={`${name} ${changed?.id} ${ahead.map(({ id }) => id).join()}`} endpoint={settingEndpoints.change} submit={save} onDone={(_, { from }) => saved(from)} extra={<FromDay />}
          input={(typed) => ({ name, value: valueIn ? valueIn(typed) : typed['value'], from: (typed['from'] as string | undefined) ?? null, basedOn: changed?.id ?? null }) as InputOf<typeof settingEndpoints.change>}>{children}</Form>
      </div>
      {looking && <HistoryDialog name={name} title={title} basedOn={changed?.id ?? null} onClose={() => setLooking(false)} />}
    </section>
  )
}

/** Hidden until it is wanted: nearly every change holds at once. */
const FromDay = (): ReactNode => {
  const words = useWords(settingPageWords)
  const { today } = useWhen()
  const [wanted, setWanted] = useState(false)
  if (!wanted) return <button type="button" className="b quiet" onClick={() => setWanted(true)}>{words.later}</button>
  return <div className="from-day"><DayField name="from" label={words.from} hint={words.fromHint} min={today} optional autoFocus /></div>
}

/** A change that waits for its day, and the way back. */
const Ahead = ({ version }: { version: SettingVersion }): ReactNode => {
  const words = useWords(settingPageWords)
  const when = useWhen()
  const takeBack = useChange(settingEndpoints.takeBack)
  return (
    <div className="waiting lead">
      <p><Icon name="clock" size={14} weight={2} />{words.ahead(when.day(dayOf(new Date(version.from))), version.byName ?? '')}</p>
      <Differences version={version} />
      <Refused fault={takeBack.error} />
      <ConfirmButton className="b sm" question={{ title: words.takeBackAsk, text: words.takeBackNote, yes: words.takeBack }} onYes={() => takeBack.mutate({ id: version.id }, { onSuccess: () => toast(words.takenBack) })}>{words.takeBack}</ConfirmButton>
    </div>
  )
}
