import { useEffect, useRef, useState } from 'react'
import { newId } from '#kit/ids.ts'
import { dropDraft, findDraft, saveDraft } from './outbox.ts'

export interface FormDraft<T> {
  /** The id of this form's command: give it to `queue`. Ids inside the input may be made from it once and for all. */
  commandId: string
  values: T
  set: (change: Partial<T>) => void
  savedAt: string | null
  /** False until the phone has been asked for an earlier draft: draw the form after that. */
  ready: boolean
  /** Writes what has been typed at once (存草稿). */
  keep: () => Promise<void>
  drop: () => Promise<void>
}

const TYPING_PAUSE = 500

/**
 * The values of a form, kept on the phone as they are typed and found again after a closed page, a call or an empty battery.
 * `form` is the address of the screen; `commandId` opens one draft of several; `about` is the label in the outbox.
 */
export const useDraft = <T extends object>(form: string, blank: T, about: (values: T) => string, commandId?: string): FormDraft<T> => {
  const [state, setState] = useState({ commandId: commandId ?? newId(), values: blank, savedAt: null as string | null, ready: false })
  const latest = useRef({ ...state, touched: false })
  latest.current = { ...latest.current, ...state }

  useEffect(() => {
    const found = (draft: Awaited<ReturnType<typeof findDraft>>): void =>
      setState((now) => (draft ? { commandId: draft.commandId, values: { ...blank, ...(draft.values as Partial<T>) }, savedAt: draft.at, ready: true } : { ...now, ready: true }))
    findDraft(form, commandId).then(found, () => found(undefined))
  // eslint-disable-next-line react-hooks/exhaustive-deps -- asked once for each form
  }, [form, commandId])

  const keep = async (): Promise<void> => {
    const { commandId: id, values, touched } = latest.current
    if (!touched) return
    latest.current.touched = false
    await saveDraft(id, form, values, about(values))
    setState((now) => ({ ...now, savedAt: new Date().toISOString() }))
  }

  useEffect(() => {
    if (!latest.current.touched) return
    const pause = setTimeout(() => void keep(), TYPING_PAUSE)
    return () => clearTimeout(pause)
  })
  useEffect(() => {
    // A phone that rings, or a page that is swiped away, gives no other warning than this.
    const hidden = (): void => { if (document.visibilityState === 'hidden') void keep() }
    document.addEventListener('visibilitychange', hidden)
    return () => { document.removeEventListener('visibilitychange', hidden); void keep() }
  // eslint-disable-next-line react-hooks/exhaustive-deps -- `keep` reads the latest values by itself
  }, [form])

  return {
    ...state,
    set: (change) => { latest.current.touched = true; setState((now) => ({ ...now, values: { ...now.values, ...change } })) },
    keep,
    drop: async () => { latest.current.touched = false; await dropDraft(state.commandId) },
  }
}
