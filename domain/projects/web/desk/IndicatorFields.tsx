import type { ReactNode } from 'react'
import type { Indicator } from '#domain/projects/design.contract.ts'
import { designWords } from '#domain/projects/design.words.ts'
import { useWords } from '#kit/web/words.ts'

const LINES = 4

/** Lines with a name are indicators; what was measured at the end stays with its line. */
export const indicatorsIn = (typed: unknown, before: readonly Indicator[]): Indicator[] =>
  Object.entries((typed ?? {}) as Record<string, Partial<Indicator>>).flatMap(([at, { name, unit, baseline, target }]) => (name ? [{ name, unit: unit ?? null, baseline: baseline ?? null, target: target ?? null, actual: before[Number(at)]?.actual ?? null }] : []))

/** What is measured, where it stands and where it should get: a small table to fill in. */
export const IndicatorFields = ({ indicators }: { indicators: readonly Indicator[] }): ReactNode => {
  const { fields } = useWords(designWords)
  const lines = Array.from({ length: Math.max(LINES, indicators.length) }, (_, at) => indicators[at])
  const said = (name: string, at: number): string => `${name} ${at + 1}`
  return (
    <table className="indicators">
      <caption className="away">{fields.indicators}</caption>
      <thead><tr><th scope="col" data-field="indicators">{fields.indicator}</th><th scope="col">{fields.unit}</th><th scope="col">{fields.baseline}</th><th scope="col">{fields.target}</th></tr></thead>
      <tbody>{lines.map((line, at) => (
        // oxlint-disable-next-line react/no-array-index-key
        <tr key={at}>
          <td><input className="in" name={`indicators.${at}.name`} aria-label={said(fields.indicator, at)} maxLength={40} defaultValue={line?.name} /></td>
          <td><input className="in" name={`indicators.${at}.unit`} aria-label={said(fields.unit, at)} maxLength={8} defaultValue={line?.unit ?? undefined} /></td>
          <td><input className="in" name={`indicators.${at}.baseline`} data-as="number" inputMode="decimal" aria-label={said(fields.baseline, at)} defaultValue={line?.baseline ?? undefined} /></td>
          <td><input className="in" name={`indicators.${at}.target`} data-as="number" inputMode="decimal" aria-label={said(fields.target, at)} defaultValue={line?.target ?? undefined} /></td>
        </tr>
      ))}</tbody>
    </table>
  )
}
