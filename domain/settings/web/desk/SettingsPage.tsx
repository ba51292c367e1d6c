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
import { CodeLists } from './CodeLists.tsx'
import { DangerWordFields, dangerWordsIn } from './DangerWordFields.tsx'
import { PriorityFields, priorityIn } from './PriorityFields.tsx'
import { SettingCard, type SettingsRead } from './SettingCard.tsx'
import './settings.css'

const SECTIONS = ['codes', 'clocks', 'priority', 'danger', 'house', 'retention'] as const
type Section = (typeof SECTIONS)[number]

/** What the county itself decides; each card is saved by itself, says who changed it last and how it was before. */
export default function SettingsPage(): ReactNode {
  const { title } = useWords(settingWords)
  const words = useWords(settingPageWords)
  const read = useRead(settingEndpoints.current, {})
  return (
    <Page title={title} note={words.note}>
      <Shown read={read} rows={10}>{(settings) => (
        <div className="settings">
          <nav aria-label={words.sectionsLabel}><ul>{SECTIONS.map((section) => <li key={section}><a href={`#${section}`}>{words.sections[section]}</a></li>)}</ul></nav>
          <div className="stack">{SECTIONS.map((section) => <div key={section} id={section} className="stack"><h2 className="section-title">{words.sections[section]}</h2>{sections[section](settings)}</div>)}</div>
        </div>
      )}</Shown>
    </Page>
  )
}

const sections: Record<Section, (settings: SettingsRead) => ReactNode> = {
  codes: (settings) => <CodeLists settings={settings} />,
  clocks: (settings) => <Clocks settings={settings} />,
  priority: (settings) => <Priorities settings={settings} />,
  danger: (settings) => <Danger settings={settings} />,
  house: (settings) => <House settings={settings} />,
  retention: (settings) => <Retention settings={settings} />,
}

const Clocks = ({ settings }: { settings: SettingsRead }): ReactNode => {
  const words = useWords(settingPageWords)
  const { names } = useWords(settingWords)
  return (
    <>
      <SettingCard settings={settings} name="clocks" title={words.clocksTitle} note={words.clocksNote}><ClockFields clocks={settings.values.clocks} /></SettingCard>
      <SettingCard settings={settings} name="receiptMinutes" title={names['receiptMinutes']!}><div className="two"><NumberField name="value" label={words.minutes} defaultValue={settings.values.receiptMinutes} /></div></SettingCard>
    </>
  )
}

const Priorities = ({ settings }: { settings: SettingsRead }): ReactNode => {
  const words = useWords(settingPageWords)
  return <SettingCard settings={settings} name="priority" title={words.priorityTitle} note={words.priorityNote} valueIn={priorityIn}><PriorityFields priority={settings.values.priority} /></SettingCard>
}

const Danger = ({ settings }: { settings: SettingsRead }): ReactNode => {
  const words = useWords(settingPageWords)
  const { values } = settings
  return (
    <>
      <SettingCard settings={settings} name="dangerWords" title={words.dangerTitle} note={words.dangerNote} valueIn={dangerWordsIn}><DangerWordFields words={values.dangerWords} /></SettingCard>
      <SettingCard settings={settings} name="onDuty" title={words.dutyTitle} note={words.dutyNote} valueIn={({ value }) => ({ name: '', number: '', ...(value as object) })}>
        <div className="two"><TextField name="value.name" label={words.dutyName} defaultValue={values.onDuty.name} maxLength={40} /><TextField name="value.number" label={words.dutyNumber} defaultValue={values.onDuty.number} inputMode="tel" maxLength={20} /></div>
      </SettingCard>
      <SettingCard settings={settings} name="callNumbers" title={words.callsTitle} note={words.callsNote} valueIn={callNumbersIn}><CallNumberLines start={values.callNumbers} /></SettingCard>
    </>
  )
}

const House = ({ settings }: { settings: SettingsRead }): ReactNode => {
  const words = useWords(settingPageWords)
  const { names } = useWords(settingWords)
  const { values } = settings
  return (
    <>
      <SettingCard settings={settings} name="secondFactor" title={words.signInTitle}><TickField name="value" label={names['secondFactor']!} hint={words.secondFactorHint} defaultChecked={values.secondFactor} /></SettingCard>
      <SettingCard settings={settings} name="hostUnit" title={words.houseTitle} note={words.houseNote} valueIn={({ value }) => value ?? ''}><TextField name="value" label={names['hostUnit']!} hint={words.hostHint} defaultValue={values.hostUnit} maxLength={60} optional /></SettingCard>
      <SettingCard settings={settings} name="recordNumber" title={names['recordNumber']!} valueIn={({ value }) => value ?? ''}><TextField name="value" label={names['recordNumber']!} hint={words.recordHint} defaultValue={values.recordNumber} maxLength={60} optional /></SettingCard>
    </>
  )
}

const Retention = ({ settings }: { settings: SettingsRead }): ReactNode => {
  const words = useWords(settingPageWords)
  const { retention } = settings.values
  return (
    <SettingCard settings={settings} name="retention" title={words.retentionTitle} note={words.retentionNote}>
      <div className="two"><NumberField name="value.factMonths" label={words.factMonths} defaultValue={retention.factMonths} /><NumberField name="value.sheetDays" label={words.sheetDays} defaultValue={retention.sheetDays} /></div>
    </SettingCard>
  )
}
