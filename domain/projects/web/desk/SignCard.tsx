import type { ReactNode } from 'react'
import type { ProjectDesign } from '#domain/projects/design.contract.ts'
import { lacksOf } from '#domain/projects/design.rules.ts'
import { designWords } from '#domain/projects/design.words.ts'
import { projectRefusals } from '#domain/projects/project.wording.ts'
import { StateWord } from '#kit/web/StateIcon.tsx'
import { useWhen } from '#kit/web/when.ts'
import { useSentence, useWords } from '#kit/web/words.ts'

/** Who has put a name under which version, whether it still stands, and what a design lacks before anybody can. */
export const SignCard = ({ whole }: { whole: ProjectDesign }): ReactNode => {
  const words = useWords(designWords)
  const say = useSentence(projectRefusals)
  const when = useWhen()
  const { project, design, signature, approvedByName, approvedAt } = whole
  const lacks = lacksOf(project, design)
  return (
    <section className="card">
      <header><h2>{words.parts.sign}</h2></header>
      <div className="card-body stack small">
        {!signature ? <StateWord shape="dotted" tone="grey">{words.notSigned}</StateWord> : (
          <div><StateWord shape={signature.withdrawnAt ? 'crossed' : 'flower'} tone={signature.withdrawnAt ? 'amber' : 'green'}><span className="wrap">{words.signedBy(signature.byName, when.moment(signature.at), signature.designVersion)}</span></StateWord>
            {signature.withdrawnWhy && <p className="due soon wrap">{words.signedGone[signature.withdrawnWhy]}</p>}{signature.withdrawnWhy && <p className="soft">{words.oldSheet}</p>}</div>
        )}
        <StateWord shape={approvedByName ? 'flower' : 'dotted'} tone={approvedByName ? 'green' : 'grey'}>{approvedByName && approvedAt ? words.approvedBy(approvedByName, when.moment(approvedAt)) : words.notApproved}</StateWord>
        {lacks.length > 0 ? <div><b>{words.lacks(lacks.length)}</b><ul className="lacks">{lacks.map(({ path, code }) => <li key={path}>{code === 'project.not-written' ? words.fields[path as keyof typeof words.fields] : say(code)}</li>)}</ul></div> : <p className="soft">{words.whole}</p>}
      </div>
    </section>
  )
}
