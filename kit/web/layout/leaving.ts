import { useBlocker } from '@tanstack/react-router'
import { useEffect } from 'react'
import { inLanguage } from '#kit/wording.ts'
import { currentLanguage } from '#kit/web/language.ts'
import { webWords } from '#kit/web/web.words.ts'
import { ask } from './ask.tsx'

// Forms on the page that hold something typed and not yet sent.
const dirty = new Set<object>()

const askToLeave = (): Promise<boolean> => {
  const words = inLanguage(webWords, currentLanguage())
  return ask({ title: words.dirtyTitle, text: words.dirty, yes: words.leave, no: words.stay, danger: true })
}

/** True when nothing typed would be lost, or the person says it may. */
export const mayLeave = async (): Promise<boolean> => {
  if (dirty.size > 0 && !(await askToLeave())) return false
  dirty.clear()
  return true
}

/** Marks a form as holding something; it stops being so when it is sent or gone. */
export const markDirty = (form: object, isDirty: boolean): void => void (isDirty ? dirty.add(form) : dirty.delete(form))
export const useDirtyForgotten = (form: object): void => useEffect(() => () => markDirty(form, false), [form])

/** Stands once in the shell: changing the page, its open drawer or closing the tab asks first. */
export const useLeaveGuard = (): void => {
  useBlocker({
    shouldBlockFn: async ({ current, next }) => {
      const opens = (search: unknown): unknown => (search as { open?: string }).open
      return (current.pathname !== next.pathname || opens(current.search) !== opens(next.search)) && !(await mayLeave())
    },
    enableBeforeUnload: () => dirty.size > 0,
  })
}
