import { Component, type ComponentType, type LazyExoticComponent, type ReactNode, Suspense, lazy, useEffect, useRef } from 'react'
import { useAddress } from './go.tsx'
import { Loading } from './parts.tsx'

export interface ScreenRoute { path: string; Screen: LazyExoticComponent<ComponentType> }

/** One screen: its address, where it lies, its name there. It is fetched when first opened; the service worker keeps it for later. */
export const screen = <N extends string>(path: string, load: () => Promise<Record<N, ComponentType>>, name: N): ScreenRoute =>
  ({ path, Screen: lazy(async () => ({ default: (await load())[name] as ComponentType })) })

interface RoutesProps { screens: readonly ScreenRoute[]; NotHere: ComponentType; Broken: ComponentType }

export const Routes = ({ screens, NotHere, Broken }: RoutesProps) => {
  const { path } = useAddress()
  const Shown = screens.find((one) => one.path === path)?.Screen ?? NotHere
  useFocusOnNewScreen(path)
  return <Guard key={path} Broken={Broken}><Suspense fallback={<Loading />}><Shown /></Suspense></Guard>
}

/** Who listens instead of looking is taken to the top of the new screen, but not at the very first. */
const useFocusOnNewScreen = (path: string): void => {
  const before = useRef(path)
  useEffect(() => {
    if (before.current === path) return
    before.current = path
    document.getElementById('main')?.focus({ preventScroll: true })
  }, [path])
}

class Guard extends Component<{ Broken: ComponentType; children: ReactNode }, { broken: boolean }> {
  override state = { broken: false }
  static getDerivedStateFromError(): { broken: boolean } { return { broken: true } }
  override render(): ReactNode {
    const { Broken, children } = this.props
    return this.state.broken ? <Broken /> : children
  }
}
