import type { ReactNode } from 'react'

// Line icons on a 24 grid, drawn with the text's own colour; a word always stands beside them or in aria-label.
const line = {
  today: 'M4 7a2 2 0 0 1 2-2h12a2 2 0 0 1 2 2v11a2 2 0 0 1-2 2H6a2 2 0 0 1-2-2zM4 10h16M8 3v4M16 3v4M9 15l2 2 4-4',
  lists: 'M3 5h5v15H3zM9.500 5h5v10h-5zM16 5h5v13h-5z',
  matching: 'M9 7a3 3 0 1 1-6 0 3 3 0 0 1 6 0zM21 17a3 3 0 1 1-6 0 3 3 0 0 1 6 0zM9 7h5a4 4 0 0 1 4 4v3M15 17h-5a4 4 0 0 1-4-4v-3',
  folder: 'M4 7h6l2 2h8v10a1 1 0 0 1-1 1H5a1 1 0 0 1-1-1zM8 14h8',
  group: 'M14.500 7a2.500 2.500 0 1 1-5 0 2.500 2.500 0 0 1 5 0zM8.500 16a2.500 2.500 0 1 1-5 0 2.500 2.500 0 0 1 5 0zM20.500 16a2.500 2.500 0 1 1-5 0 2.500 2.500 0 0 1 5 0zM10.500 9.500l-3 4M13.500 9.500l3 4M9 16h6',
  mediation: 'M4 5h11v8H9l-3 3v-3H4zM18 9h2v8h-2v3l-3-3h-4',
  activity: 'M5 21V4M5 5h12l-2.500 4L17 13H5',
  people: 'M12.500 8a3.500 3.500 0 1 1-7 0 3.500 3.500 0 0 1 7 0zM3 20c0-3.500 2.600-6 6-6s6 2.500 6 6M16 5a3.500 3.500 0 0 1 0 6.500M18 14.500c2 .8 3 2.800 3 5.500',
  clock: 'M20.500 12a8.500 8.500 0 1 1-17 0 8.500 8.500 0 0 1 17 0zM12 7v5l3.500 2',
  alarm: 'M20.500 12a8.500 8.500 0 1 1-17 0 8.500 8.500 0 0 1 17 0zM12 7.500v5.500M12 16.200v.3',
  venue: 'M4 20V9l8-5 8 5v11M4 20h16M9 20v-6h6v6',
  grid: 'M4 4h7v7H4zM13 4h7v7h-7zM4 13h7v7H4zM13 13h7v7h-7z',
  handover: 'M4 14h3l9 5V5L7 10H4zM7 14v5h3v-3.500M19 9.500a3.500 3.500 0 0 1 0 5',
  report: 'M4 20h16M7 16v-5M12 16V6M17 16v-8',
  settings: 'M15 12a3 3 0 1 1-6 0 3 3 0 0 1 6 0zM12 3v3M12 18v3M3 12h3M18 12h3M5.600 5.600l2.100 2.100M16.300 16.300l2.100 2.100M18.400 5.600l-2.100 2.100M7.700 16.300l-2.100 2.100',
  learning: 'M3 9l9-4 9 4-9 4zM7 11v5c2 2 8 2 10 0v-5',
  screen: 'M3 5h18v11H3zM9 20h6M12 16v4',
  building: 'M5 21V5l8-2v18M13 9l6 2v10M3 21h18M8 8h2M8 12h2M8 16h2',
  flag: 'M6 21V4M6 5h11l-2 3.500L17 12H6',
  document: 'M6 3h8l4 4v14H6zM14 3v4h4M9 12h6M9 16h6',
  person: 'M16 8a4 4 0 1 1-8 0 4 4 0 0 1 8 0zM4 21c0-4.500 3.500-7 8-7s8 2.500 8 7',
  link: 'M10 14l4-4M8 11l-2 2a3.500 3.500 0 0 0 5 5l2-2M16 13l2-2a3.500 3.500 0 0 0-5-5l-2 2',
  eye: 'M3 12c3-5 6-6.500 9-6.500S18 7 21 12c-3 5-6 6.500-9 6.500S6 17 3 12zM14.500 12a2.500 2.500 0 1 1-5 0 2.500 2.500 0 0 1 5 0z',
  key: 'M11 8a4 4 0 1 1-8 0 4 4 0 0 1 8 0zM10 11l9 9M16 17l2-2M13 14l2-2',
  lock: 'M5 11h14v9H5zM8 11V8a4 4 0 0 1 8 0v3',
  phone: 'M7 3h10a1 1 0 0 1 1 1v16a1 1 0 0 1-1 1H7a1 1 0 0 1-1-1V4a1 1 0 0 1 1-1zM10.500 18h3',
  map: 'M3 6l6-2 6 2 6-2v14l-6 2-6-2-6 2zM9 4v14M15 6v14',
  box: 'M4 8l8-4 8 4v9l-8 4-8-4zM4 8l8 4 8-4M12 12v9',
  chart: 'M4 20h16M6 16l4-5 3 3 5-7',
  bell: 'M6 17V11a6 6 0 0 1 12 0v6l1.500 1.500h-15zM10 21h4',
  help: 'M20.500 12a8.500 8.500 0 1 1-17 0 8.500 8.500 0 0 1 17 0zM9.500 9.500a2.500 2.500 0 1 1 3.600 2.300c-.8.400-1.100.9-1.100 1.700M12 16.500v.2',
  search: 'M17.500 11a6.500 6.500 0 1 1-13 0 6.500 6.500 0 0 1 13 0zM16 16l4.500 4.500',
  filter: 'M4 6h16M7 12h10M10 18h4',
  columns: 'M4 5h16v14H4zM9.500 5v14M14.500 5v14',
  plus: 'M12 5v14M5 12h14',
  close: 'M6 6l12 12M18 6L6 18',
  up: 'M6 15l6-6 6 6', down: 'M6 9l6 6 6-6', left: 'M15 6l-6 6 6 6', right: 'M9 6l6 6-6 6',
  expand: 'M14 4h6v6M20 4l-7 7M10 20H4v-6M4 20l7-7',
  export: 'M12 4v11M8 8l4-4 4 4M5 14v5h14v-5',
  import: 'M12 4v11M8 11l4 4 4-4M5 14v5h14v-5',
  print: 'M7 9V4h10v5M7 17H4V10h16v7h-3M7 14h10v6H7z',
  copy: 'M9 9h11v11H9zM5 15H4V4h11v1',
  edit: 'M4 20l1-4L16 5l3 3L8 19zM14 7l3 3',
  check: 'M5 12.500l4.500 4.500L19 7.500',
  mind: 'M12 5v9M12 18v.5',
  no: 'M20.500 12a8.500 8.500 0 1 1-17 0 8.500 8.500 0 0 1 17 0zM6 6l12 12',
  language: 'M4 6h9M8.500 4v2M6 6c.5 4 3 6.500 6 8M11 6c-.5 4-3 6.500-7 8M12 20l4-9 4 9M13.500 17h5',
  menu: 'M4 7h16M4 12h16M4 17h16',
  out: 'M14 4h5v16h-5M4 12h10M10 8l4 4-4 4',
} as const

export type IconName = keyof typeof line

export const Icon = ({ name, size = 16, weight = 1.7 }: { name: IconName; size?: number; weight?: number }): ReactNode => (
  <svg width={size} height={size} viewBox="0 0 24 24" fill="none" stroke="currentColor" strokeWidth={weight} strokeLinecap="round" strokeLinejoin="round" aria-hidden="true"><path d={line[name]} /></svg>
)

const FIVE_PETALS = 'M10.7 9.1C11.7 3.9 20.3 3.9 21.3 9.1C26.5 8.5 29.2 16.6 24.6 19.2C26.8 24 19.9 29 16 25.5C12.1 29 5.2 24 7.4 19.2C2.8 16.6 5.5 8.5 10.7 9.1Z'
const STAR = 'M14.9 14.9L16 6.9L17.1 14.9L25 13.5L17.8 17L21.6 24.1L16 18.3L10.4 24.1L14.2 17L7 13.5Z'

/** The morning glory: the county's 牵牛花 and the platform's sign. */
export const Mark = ({ size = 30 }: { size?: number }): ReactNode => (
  <svg width={size} height={size} viewBox="0 0 32 32" aria-hidden="true">
    <rect width="32" height="32" rx="8" fill="#1a56b0" /><path d={FIVE_PETALS} fill="#fff" /><path d={STAR} fill="#5a4fc4" /><circle cx="16" cy="16.4" r="1.4" fill="#f6d98a" />
  </svg>
)

/** A vine with one flower: nothing here yet, but it can grow. */
export const Sprig = (): ReactNode => (
  <svg width="96" height="84" viewBox="0 0 96 84" fill="none" aria-hidden="true">
    <path d="M8 76C24 74 30 62 44 56s22-12 22-26" stroke="#1b7a43" strokeWidth="2" strokeLinecap="round" />
    <path d="M30 64c-2-9-14-11-16-3 4 7 10 8 16 3zM45 56c6-7 17-4 17 4-6 5-13 3-17-4z" fill="#e9f5ee" stroke="#1b7a43" strokeWidth="1.4" strokeLinejoin="round" />
    <g transform="translate(48.500 4) scale(1.1)"><path d={FIVE_PETALS} fill="#f0eefb" stroke="#5a4fc4" strokeWidth="1.4" transform="translate(-1 0)" /><path d={STAR} fill="#5a4fc4" transform="translate(-1 0)" /></g>
  </svg>
)
