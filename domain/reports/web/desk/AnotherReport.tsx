import { useNavigate } from '@tanstack/react-router'
import { type ReactNode, useState } from 'react'
import { useMe } from '#domain/accounts/web/parts/use-me.ts'
import { reportEndpoints } from '#domain/reports/report.contract.ts'
import { REPORT_KINDS, type ReportKindName, reportKinds } from '#domain/reports/report.kinds.ts'
import { periodOf } from '#domain/reports/report.rules.ts'
import { reportPageWords } from '#domain/reports/report.words.ts'
import { dayOf } from '#kit/dates.ts'
import { newId } from '#kit/ids.ts'
import { SelectField } from '#kit/web/form/fields.tsx'
import { Form } from '#kit/web/form/Form.tsx'
import { Dialog } from '#kit/web/layout/Dialog.tsx'
import { useNow } from '#kit/web/now.ts'
import { useWords } from '#kit/web/words.ts'

/** A report besides those that are due: another month, or a quarter. Three choices, no figure. */
export const AnotherReport = ({ onClose }: { onClose: () => void }): ReactNode => {
  const words = useWords(reportPageWords)
  const { roles } = useMe()
  const navigate = useNavigate()
  const today = dayOf(useNow())
  const [id] = useState(() => newId())
  const kinds = REPORT_KINDS.filter((kind) => roles.some(({ role }) => reportKinds[kind].writtenBy.includes(role)))
  const [kind, setKind] = useState<ReportKindName | undefined>(kinds.length === 1 ? kinds[0] : undefined)
  const places = roles.filter(({ role }) => kind && reportKinds[kind].writtenBy.includes(role)).flatMap(({ areas }) => areas).filter(({ code }) => kind && reportKinds[kind].levels.includes(code.length))
  return (
    <Dialog title={words.make.title} onClose={onClose}>
      <Form endpoint={reportEndpoints.generate} submit={words.make.go} onCancel={onClose} input={(typed) => ({ id, ...typed }) as never} onDone={(report) => void navigate({ to: `/reports/${report.id}` as never })}>
        <p className="small soft">{words.make.note}</p>
        <SelectField name="kind" label={words.make.kind} choices={kinds.map((value) => ({ value, label: words.kinds[value] }))} value={kind ?? ''} onChange={(event) => setKind((event.target.value || undefined) as ReportKindName | undefined)} />
        <SelectField key={kind} name="areaCode" label={words.make.place} choices={places.map(({ code, name }) => ({ value: code, label: name }))} defaultValue={places.length === 1 ? places[0]!.code : ''} />
        <SelectField name="period" label={words.make.period} choices={kind ? pastPeriods(kind, today).map((value) => ({ value, label: words.period(value) })) : []} />
      </Form>
    </Dialog>
  )
}

/** A year of months back from today, and four quarters where the kind has them. */
const pastPeriods = (kind: ReportKindName, today: string): string[] => {
  const year = Number(today.slice(0, 4))
  const months = [year, year - 1].flatMap((one) => Array.from({ length: 12 }, (_, at) => `${one}-${String(12 - at).padStart(2, '0')}`))
  const quarters = [year, year - 1].flatMap((one) => [4, 3, 2, 1].map((quarter) => `${one}-Q${quarter}`))
  const begun = (period: string): boolean => { const days = periodOf(kind, period); return days !== undefined && days.from <= today }
  return [...months.filter(begun).slice(0, 12), ...quarters.filter(begun).slice(0, 4)]
}
