import type { ImportRow, TakenList } from '#domain/exchange/exchange.contract.ts'
import type { Problem } from '#domain/exchange/workbook/workbook.types.ts'
import { sentenceFor } from '#domain/exchange/workbook/workbook.wording.ts'
import { useLanguage } from '#kit/web/words.ts'
import type * as z from 'zod/mini'

type RowProblem = z.output<typeof ImportRow>['problems'][number]

/** What is wrong with a cell, in the reader's language. */
export const useSentenceOf = (list: TakenList): ((problem: RowProblem, rowNumber: number) => string) => {
  const language = useLanguage()
  return (problem, rowNumber) => sentenceFor(list, problem as Problem, rowNumber, language)
}
