import type { ReactNode } from 'react'
import { draftWords } from '#domain/orders/draft.wording.ts'
import { RiskLevel } from '#domain/orders/order.contract.ts'
import { orderWords } from '#domain/orders/order.wording.ts'
import { orderPageWords } from '#domain/orders/order.words.ts'
import { ChipsField, TextAreaField } from '#kit/web/form/fields.tsx'
import { Icon } from '#kit/web/icons.tsx'
import { useWords } from '#kit/web/words.ts'

/** How risky it is, and the words a volunteer reads and ticks before accepting; each level starts with a text of its own, after what a project’s design says (`written`). */
export const RiskFields = ({ risk, onRisk, refused, written }: { risk: RiskLevel; onRisk: (risk: RiskLevel) => void; refused: string | undefined; written?: string | undefined }): ReactNode => {
  const words = useWords(orderPageWords)
  const common = useWords(orderWords)
  const { risks } = useWords(draftWords)
  return (
    <>
      <ChipsField name="riskLevel" label={words.riskLevel} chosen={[risk]} choices={RiskLevel.options.map((level) => ({ value: level, label: common.risks[level] }))} onChoose={(level) => onRisk(level as RiskLevel)} />
      {refused ? <p className="waiting" role="alert"><Icon name="alarm" size={14} weight={2.2} /> {refused}</p> : <TextAreaField key={`${risk} ${written}`} name="riskNotice" label={common.risk} maxLength={300} rows={4} defaultValue={written ? `${written}\n${risks[risk]}`.slice(0, 300) : risks[risk]} />}
    </>
  )
}
