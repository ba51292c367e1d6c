import type { ReactNode } from 'react'
import type { ProjectDesign } from '#domain/projects/design.contract.ts'
import { designWords } from '#domain/projects/design.words.ts'
import { useWhen } from '#kit/web/when.ts'
import { useWords } from '#kit/web/words.ts'

export const ReviewsCard = ({ whole: { reviews } }: { whole: ProjectDesign }): ReactNode => {
  const words = useWords(designWords)
  const when = useWhen()
  return (
    <section className="card">
      <header><h2>{words.parts.reviews}</h2></header>
      <ul className="rows">{reviews.map(({ id, kind, words: said, aim, aimWords, byName, at }) => (
        <li key={id}><span className="small"><b>{words.reviewTitle[kind]}</b> <span className="soft">{byName} {when.moment(at)}</span><br /><span className="pre">{said}</span>{aim && <><br />{words.parts.aim}：{words.aims[aim]}{aimWords && `，${aimWords}`}</>}</span></li>
      ))}</ul>
    </section>
  )
}
