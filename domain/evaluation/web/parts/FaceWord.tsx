import type { ReactNode } from 'react'
import type { Face } from '#domain/evaluation/evaluation.contract.ts'
import { evaluationWords } from '#domain/evaluation/evaluation.wording.ts'
import { useWords } from '#kit/web/words.ts'
import './face.css'

const mouths: Record<Face, string> = { good: 'M5 9.200c1.600 2 4.400 2 6 0', fair: 'M5.200 10h5.600', poor: 'M5 10.800c1.600-2 4.400-2 6 0' }

/** How it went, as a face and a word. */
export const FaceWord = ({ face }: { face: Face }): ReactNode => {
  const { faces } = useWords(evaluationWords)
  return <span className={`face ${face}`}><svg width="16" height="16" viewBox="0 0 16 16" fill="none" stroke="currentColor" strokeWidth="1.4" strokeLinecap="round" aria-hidden="true"><circle cx="8" cy="8" r="6.8" /><path d={mouths[face]} /><path d="M5.700 6v.4M10.300 6v.4" strokeWidth="1.8" /></svg>{faces[face]}</span>
}
