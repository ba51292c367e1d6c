import type { Resource } from '#domain/resources/resource.contract.ts'
import { drawWords } from '#domain/resources/draw.words.ts'
import { useWhen } from '#kit/web/when.ts'
import { useWords } from '#kit/web/words.ts'

export const numberSaid = (n: number): string => String(Math.round(n * 100) / 100)

/** How amounts and times of a resource are said, the same on each page. */
export const useSaid = () => {
  const words = useWords(drawWords)
  const when = useWhen()
  const parts = words.parts.split(' ')
  const partSaid = (part: number | null): string => (part === null ? '' : parts[part]!)
  return {
    amount: (n: number, unit: string | null): string => words.quantity(numberSaid(n), unit ?? ''),
    time: (day: string, part: number | null): string => words.next(when.day(day), partSaid(part)),
    left: ({ remaining, unit, capacity }: Pick<Resource, 'remaining' | 'unit' | 'capacity'>): string => (capacity === null ? words.notCounted : remaining === 0 || remaining === null ? words.gone : words.leftOf(numberSaid(remaining), unit ?? '')),
    capacity: ({ capacity, capacityPer, unit }: Pick<Resource, 'capacity' | 'capacityPer' | 'unit'>): string => (capacity === null ? words.notCounted : words.capacityOf(numberSaid(capacity), unit ?? '', words.pers[capacityPer])),
    partSaid,
  }
}
