import type { ReactNode } from 'react'
import type { ProjectDesign } from '#domain/projects/design.contract.ts'
import { designWords } from '#domain/projects/design.words.ts'
import { useWhen } from '#kit/web/when.ts'
import { useWords } from '#kit/web/words.ts'

/** Printed only: the unit with the place for its seal, and the three names. */
export const SignatureLine = ({ whole: { project, signature, approvedByName } }: { whole: ProjectDesign }): ReactNode => {
  const { signature: line } = useWords(designWords)
  const when = useWhen()
  return (
    <footer className="signature only-print">
      <p>{line.unit}：{project.agencyName ?? ''} {line.seal}</p>
      <p><span>{line.made}：{signature && !signature.withdrawnAt ? signature.byName : ''}</span><span>{line.checked}：{approvedByName ?? ''}</span><span>{line.head}：</span><span>{line.day}：{when.today}</span></p>
    </footer>
  )
}
