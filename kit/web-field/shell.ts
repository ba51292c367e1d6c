import { type ComponentType, createContext, useContext } from 'react'

export interface Tab { to: string; word: string; Icon: ComponentType<{ size?: 's' | 'm' | 'l' }>; count?: number }

/** What the app knows and every screen may show: the tabs of this person's role and the number the community answers. */
export interface Shell { tabs: readonly Tab[]; place: string; communityPhone: string }

export const ShellContext = createContext<Shell>({ tabs: [], place: '', communityPhone: '' })
export const useShell = (): Shell => useContext(ShellContext)
