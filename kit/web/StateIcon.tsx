import type { ReactNode } from 'react'

/** How far along a thing is, told by shape and colour together: dotted ring, ring, a quarter, half, three quarters, full dot, open flower, crossed out. */
export type StateShape = 'dotted' | 'ring' | 'quarter' | 'half' | 'most' | 'dot' | 'flower' | 'crossed'
export type StateTone = 'grey' | 'blue' | 'amber' | 'red' | 'glory' | 'green'

const colours: Record<StateTone, string> = { grey: '#4a5565', blue: '#1a56b0', amber: '#7a4a00', red: '#9e1f19', glory: '#5a4fc4', green: '#1b7a43' }
const slices: Partial<Record<StateShape, string>> = {
  quarter: 'M7 7V3.4A3.6 3.6 0 0 1 10.6 7Z', half: 'M7 7V3.4A3.6 3.6 0 0 1 7 10.6Z', most: 'M7 7V3.4A3.6 3.6 0 1 1 3.4 7Z',
}

const inside = (shape: StateShape, colour: string): ReactNode => {
  if (shape === 'flower') return <><path d="M3.9 2.9C4.5-.1 9.5-.1 10.1 2.9 13.1 2.6 14.7 7.3 12 8.8 13.3 11.6 9.3 14.6 7 12.5 4.7 14.6.7 11.6 2 8.8-.7 7.3.9 2.6 3.9 2.9Z" fill={colour} /><path d="M4.3 7.3l2 2 3.500-3.800" fill="none" stroke="#fff" strokeWidth="1.5" strokeLinecap="round" strokeLinejoin="round" /></>
  return (
    <>
      <circle cx="7" cy="7" r="6" fill="#fff" stroke={colour} strokeWidth="1.5" {...(shape === 'dotted' ? { strokeDasharray: '2.1 1.67' } : {})} />
      {slices[shape] && <path d={slices[shape]} fill={colour} />}
      {shape === 'dot' && <circle cx="7" cy="7" r="3.6" fill={colour} />}
      {shape === 'crossed' && <path d="M4.800 4.800l4.400 4.400M9.200 4.800L4.800 9.200" stroke={colour} strokeWidth="1.5" strokeLinecap="round" />}
    </>
  )
}

export const StateIcon = ({ shape, tone, size = 14 }: { shape: StateShape; tone: StateTone; size?: number }): ReactNode => (
  <svg width={size} height={size} viewBox="0 0 14 14" aria-hidden="true">{inside(shape, colours[tone])}</svg>
)

/** A state is always an icon and a word. */
export const StateWord = ({ shape, tone, children }: { shape: StateShape; tone: StateTone; children: ReactNode }): ReactNode => (
  <span className="st"><StateIcon shape={shape} tone={tone} />{children}</span>
)
