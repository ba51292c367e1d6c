import type { ReactNode } from 'react'
import { type SettingName, settingEndpoints } from '#domain/settings/setting.contract.ts'
import { settingWords } from '#domain/settings/setting.wording.ts'
import { settingPageWords } from '#domain/settings/setting.words.ts'
import type { AnswerOf, InputOf } from '#kit/endpoint.ts'
import { Form } from '#kit/web/form/Form.tsx'
import type { Collected } from '#kit/web/form/collect.ts'
import { toast } from '#kit/web/layout/toast.tsx'
import { webWords } from '#kit/web/web.words.ts'
import { useWhen } from '#kit/web/when.ts'
import { useWords } from '#kit/web/words.ts'

export type SettingsRead = AnswerOf<typeof settingEndpoints.current>

interface SettingCardProps {
  settings: SettingsRead
  name: SettingName
  title: string
  note?: string
  /** Makes the value from what was typed; without it the field called `value` is the value. */
  valueIn?: (typed: Collected) => unknown
  children: ReactNode
}

export const SettingCard = ({ settings, name, title, note, valueIn, children }: SettingCardProps): ReactNode => {
  const words = useWords(settingPageWords)
  const { changedBy, byDefault } = useWords(settingWords)
  const { save } = useWords(webWords)
  const when = useWhen()
  const changed = settings.changed.find((one) => one.name === name)
  return (
    <section className="card">
      <header><h2>{title}</h2><span className="n">{changed ? changedBy(changed.byName ?? '', when.moment(changed.at)) : byDefault}</span></header>
      <div className="card-body">
        {note && <p className="soft small lead">{note}</p>}
        {/* Drawn anew once it is saved, so that the fields hold what is in force. */}
        <Form key={changed?.at} endpoint={settingEndpoints.change} submit={save} onDone={() => toast(words.saved)} input={(typed) => ({ name, value: valueIn ? valueIn(typed) : typed['value'] }) as InputOf<typeof settingEndpoints.change>}>{children}</Form>
      </div>
    </section>
  )
}
