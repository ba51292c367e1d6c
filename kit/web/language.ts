import type { Language } from '#kit/wording.ts'

// The chosen language, kept apart from React so that a worker or the outbox can ask for it too.
const KEY = 'language'
const listeners = new Set<() => void>()
const store = (): Storage | undefined => (typeof document === 'undefined' ? undefined : localStorage)

let chosen: Language = store()?.getItem(KEY) === 'en' ? 'en' : 'zh'

export const currentLanguage = (): Language => chosen

export const chooseLanguage = (language: Language): void => {
  chosen = language
  store()?.setItem(KEY, language)
  markDocument()
  for (const listener of listeners) listener()
}

export const onLanguageChange = (listener: () => void): (() => void) => {
  listeners.add(listener)
  return () => { listeners.delete(listener) }
}

/** A screen reader picks its voice by this. */
export const markDocument = (): void => { document.documentElement.lang = chosen === 'en' ? 'en' : 'zh-CN' }
