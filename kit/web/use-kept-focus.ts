import { type RefObject, useEffect, useRef } from 'react'

/** When a change takes away the button that was pressed, the hand stays with the thing it worked on instead of falling out of the page. */
export const useKeptFocus = <E extends HTMLElement = HTMLDivElement>(changed: unknown): RefObject<E | null> => {
  const holder = useRef<E>(null)
  const before = useRef(changed)
  useEffect(() => {
    if (before.current !== changed && document.activeElement === document.body) holder.current?.focus({ preventScroll: true })
    before.current = changed
  }, [changed])
  return holder
}
