import { type ReactNode, useState } from 'react'
import { useWords } from '#kit/web/words.ts'
import { fieldWords } from './field.wording.ts'
import { useTextSize } from './text-size.ts'

export interface Section { id: string; content: ReactNode }
export interface StepForm {
  /** What is shown now: all of it, or in large letters one question. */
  body: ReactNode
  /** True when the last question is on the screen: time for the button that sends. */
  atEnd: boolean
  /** 上一步 and 下一步, only where questions come one by one. */
  buttons: ReactNode
  /** Goes to the question that holds this field. */
  show: (id: string) => void
}

/** A form whose questions stand under one another, and in 大字版 come one to a screen. */
export const useSteps = (sections: readonly Section[]): StepForm => {
  const words = useWords(fieldWords)
  const oneByOne = useTextSize() !== 'standard'
  const [at, setAt] = useState(0)
  const last = sections.length - 1
  const here = Math.min(at, last)
  const go = (to: number): void => { setAt(to); scrollTo(0, 0) }
  if (!oneByOne) return { body: sections.map(({ id, content }) => <div className="section" key={id}>{content}</div>), atEnd: true, buttons: null, show: () => undefined }
  return {
    body: <><p className="s mute" role="status">{words.stepOf(here + 1, sections.length)}</p><div className="section">{sections[here]?.content}</div></>,
    atEnd: here === last,
    buttons: <>{here > 0 && <button className="btn" type="button" onClick={() => go(here - 1)}>{words.previous}</button>}{here < last && <button className="btn go" type="button" onClick={() => go(here + 1)}>{words.next}</button>}</>,
    show: (id) => { const found = sections.findIndex((section) => section.id === id); if (found >= 0) go(found) },
  }
}
