import { type ReactNode, useState } from 'react'
import { useMayIn } from '#domain/accounts/web/parts/use-me.ts'
import { type ProofOfNeed, evaluationEndpoints } from '#domain/evaluation/evaluation.contract.ts'
import { evaluationRefusals, evaluationWords } from '#domain/evaluation/evaluation.wording.ts'
import { evaluationPageWords } from '#domain/evaluation/evaluation.words.ts'
import { whyNotEvaluate, whyNotRate } from '#domain/evaluation/evaluation.rules.ts'
import type { Need } from '#domain/needs/need.contract.ts'
import { ActButton } from '#kit/web/ActButton.tsx'
import { useRead } from '#kit/web/reads.ts'
import { Shown } from '#kit/web/states.tsx'
import { useWhen } from '#kit/web/when.ts'
import { useSentence, useWords } from '#kit/web/words.ts'
import { EnterRating } from './EnterRating.tsx'
import { FaceWord } from './FaceWord.tsx'
import { WriteEvaluation } from './WriteEvaluation.tsx'

export type NeedToProve = Pick<Need, 'id' | 'areaCode' | 'status' | 'personName' | 'summary'>

/** How it went: what the person said, what the social worker saw change, and the call-backs. For the need’s page and the evaluation list. */
export const NeedEvaluation = ({ need }: { need: NeedToProve }): ReactNode => {
  const read = useRead(evaluationEndpoints.ofNeed, { needId: need.id })
  return <Shown read={read} rows={4}>{(proof) => <div className="stack"><RatingsCard need={need} proof={proof} /><EvaluationCard need={need} proof={proof} />{proof.callbacks.length > 0 && <CallbacksCard proof={proof} />}</div>}</Shown>
}

interface CardProps { need: NeedToProve; proof: ProofOfNeed }

const RatingsCard = ({ need, proof: { ratings } }: CardProps): ReactNode => {
  const words = useWords(evaluationPageWords)
  const { givenBy } = useWords(evaluationWords)
  const say = useSentence(evaluationRefusals)
  const when = useWhen()
  const mayIn = useMayIn()
  const [entering, setEntering] = useState(false)
  return (
    <section className="card">
      <header><h2>{words.ratings}</h2>{mayIn('rating.enter', need.areaCode) && <span className="push"><ActButton className="b sm" refused={say(whyNotRate(need, { served: false, own: true }))} onAct={() => setEntering(true)}>{words.enter}</ActButton></span>}</header>
      {ratings.length === 0 ? <p className="card-body small soft">{words.noRating}</p> : (
        <ul className="proof">{ratings.map((rating) => (
          <li key={rating.id}><FaceWord face={rating.face} /> <small>{rating.proxyName ? words.proxy(rating.proxyName, givenBy.staff) : givenBy[rating.givenBy]} · {when.moment(rating.at)}</small>{rating.words && <p>{rating.words}</p>}</li>
        ))}</ul>
      )}
      {entering && <EnterRating need={need} onClose={() => setEntering(false)} />}
    </section>
  )
}

const EvaluationCard = ({ need, proof: { evaluations, ratings } }: CardProps): ReactNode => {
  const words = useWords(evaluationPageWords)
  const { outcomes } = useWords(evaluationWords)
  const say = useSentence(evaluationRefusals)
  const when = useWhen()
  const mayIn = useMayIn()
  const [writing, setWriting] = useState(false)
  const refused = whyNotEvaluate(need, 1, undefined)
  return (
    <section className="card">
      <header><h2>{words.evaluation}</h2>{mayIn('evaluation.write', need.areaCode) && refused !== 'evaluation.closed-already' && <span className="push"><ActButton className="b go sm" refused={say(refused)} onAct={() => setWriting(true)}>{words.evaluate}</ActButton></span>}</header>
      {evaluations.length === 0 ? <p className="card-body small soft">{words.notYet}</p> : (
        <ul className="proof">{evaluations.map((one) => (
          <li key={one.id}><b>{outcomes[one.outcome]}</b> <small>{words.by(one.byName, when.moment(one.at))}</small><p className="pre">{one.change}</p>{one.followUp && <p className="soft">{words.followUp}：{one.followUp}</p>}{one.noRatingReason && <p className="soft">{words.noRatingReason}：{one.noRatingReason}</p>}</li>
        ))}</ul>
      )}
      {writing && <WriteEvaluation need={need} rated={ratings.length > 0} onClose={() => setWriting(false)} />}
    </section>
  )
}

const CallbacksCard = ({ proof: { callbacks } }: Pick<CardProps, 'proof'>): ReactNode => {
  const words = useWords(evaluationPageWords)
  const common = useWords(evaluationWords)
  const when = useWhen()
  return (
    <section className="card">
      <header><h2>{words.callbacks}</h2></header>
      <ul className="proof">{callbacks.map((one) => <li key={one.id}>{one.face ? <FaceWord face={one.face} /> : common.dueOn(when.day(one.dueOn))}{one.madeAt && <small> {words.by(one.madeByName ?? '', when.moment(one.madeAt))}</small>}{one.words && <p>{one.words}</p>}</li>)}</ul>
    </section>
  )
}
