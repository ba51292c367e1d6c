import { createContext, useContext, type ReactNode } from 'react'

/** What the shell lends each page's top bar: search, messages, who is signed in. */
export const ShellContext = createContext<{ tools: ReactNode }>({ tools: null })
export const useShell = () => useContext(ShellContext)
