import type { ReactNode } from 'react'
import { settingEndpoints } from '#domain/settings/setting.contract.ts'
import { settingWords } from '#domain/settings/setting.wording.ts'
import { settingPageWords } from '#domain/settings/setting.words.ts'
import { NumberField, TextField, TickField } from '#kit/web/form/fields.tsx'
import { Page } from '#kit/web/layout/Page.tsx'
import { useRead } from '#kit/web/reads.ts'
import { Shown } from '#kit/web/states.tsx'
import { useWords } from '#kit/web/words.ts'
import { CallNumberLines, callNumbersIn } from './CallNumberLines.tsx'
import { ClockFields } from './ClockFields.tsx'
import { DangerWordFields, dangerWordsIn } from './DangerWordFields.tsx'
import { SettingCard, type SettingsRead } from './SettingCard.tsx'
import './settings.css'

/** What the county itself decides; each card is saved by itself and says who changed it last. */
export default function SettingsPage(): ReactNode {
  const { title } = useWords(settingWords)
  const words = useWords(settingPageWords)
  const read = useRead(settingEndpoints.current, {})
  return <Page title={title} note={words.note}><Shown read={read} rows={10}>{(settings) => <Cards settings={settings} />}</Shown></Page>
}

const Cards = ({ settings }: { settings: SettingsRead }): ReactNode => {
  const words = useWords(settingPageWords)
  const { names } = useWords(settingWords)
  const { values } = settings
  return (
    <div className="settings">
      <div className="stack">
        <SettingCard settings={settings} name="dangerWords" title={words.dangerTitle} note={words.dangerNote} valueIn={dangerWordsIn}><DangerWordFields words={values.dangerWords} /></SettingCard>
        <SettingCard settings={settings} name="callNumbers" title={words.callsTitle} note={words.callsNote} valueIn={callNumbersIn}><CallNumberLines start={values.callNumbers} /></SettingCard>
      </div>
      <div className="stack">
        <SettingCard settings={settings} name="onDuty" title={words.dutyTitle} note={words.dutyNote} valueIn={({ value }) => ({ name: '', number: '', ...(value as object) })}>
          <div className="two"><TextField name="value.name" label={words.dutyName} defaultValue={values.onDuty.name} maxLength={40} /><TextField name="value.number" label={words.dutyNumber} defaultValue={values.onDuty.number} inputMode="tel" maxLength={20} /></div>
        </SettingCard>
        <SettingCard settings={settings} name="receiptMinutes" title={names.receiptMinutes}><NumberField name="value" label={words.minutes} defaultValue={values.receiptMinutes} /></SettingCard>
        <SettingCard settings={settings} name="clocks" title={words.clocksTitle} note={words.clocksNote}><ClockFields clocks={values.clocks} /></SettingCard>
        <SettingCard settings={settings} name="secondFactor" title={words.signInTitle}><TickField name="value" label={names.secondFactor} hint={words.secondFactorHint} defaultChecked={values.secondFactor} /></SettingCard>
        <SettingCard settings={settings} name="hostUnit" title={words.houseTitle} note={words.houseNote} valueIn={({ value }) => value ?? ''}><TextField name="value" label={names.hostUnit} hint={words.hostHint} defaultValue={values.hostUnit} maxLength={60} optional /></SettingCard>
        <SettingCard settings={settings} name="recordNumber" title={names.recordNumber} valueIn={({ value }) => value ?? ''}><TextField name="value" label={names.recordNumber} hint={words.recordHint} defaultValue={values.recordNumber} maxLength={60} optional /></SettingCard>
      </div>
    </div>
  )
}
