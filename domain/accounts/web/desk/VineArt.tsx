import type { ReactNode } from 'react'
import { accountWords } from '#domain/accounts/account.words.ts'
import { useWords } from '#kit/web/words.ts'

const LEAF = 'M0 0C-2-9-15-13-17-3c-1 9 9 16 17 25C8 13 18 6 17-3 15-13 2-9 0 0z'
const leaves = [[60, 548, -36, 0.85], [136, 498, 150, 0.92], [222, 436, -28, 1], [304, 390, 152, 1.05], [384, 331, -20, 1], [452, 262, 140, 1.1], [494, 172, -24, 1.05]] as const
const buds = [[262, 421, -10, 1], [344, 357, 8, 1.25], [420, 301, -8, 1.5]] as const
const flowers = [[474, 216, 0.48, '#8d84da'], [508, 108, 0.82, '#5a4fc4']] as const

const PETALS = 'M-18.900-26C-15-45 15-45 18.900-26 37.900-28 47.500 1.700 31 11 39 28.500 13.600 46.800 0 34-13.600 46.800-39 28.500-31 11-47.500 1.700-37.900-28-18.900-26Z'
const STAR = 'M-4-5.600L0-34.400 4-5.600 32.800-10.600 6.500 2.100 20.300 27.900 0 6.900-20.300 27.900-6.500 2.100-32.800-10.600Z'

const Saying = ({ x, y, head, note, end }: { x: number; y: number; head: string; note: string; end?: boolean }): ReactNode => (
  <g textAnchor={end ? 'end' : 'start'}><text x={x} y={y}>{head}</text><text className="note" x={x} y={y + 20}>{note}</text></g>
)

/** The way of one matter as a vine: a seed is found, buds are the steps, the flower is open when it is closed. */
export const VineArt = (): ReactNode => {
  const { art, artTitle } = useWords(accountWords)
  return (
    <svg className="vine-art" viewBox="0 0 599 600" role="img" aria-label={artTitle}>
      <g fill="none" stroke="#1b7a43" strokeLinecap="round">
        <path strokeWidth="2.5" d="M20 596C40 566 60 540 96 520S146 476 176 452S232 440 262 420S312 380 344 356S398 330 420 300S460 250 474 218S500 160 508 112" />
        <path strokeWidth="1.6" d="M420 300c26 6 44-2 46-18s-16-20-22-10 4 16 11 12M176 452c-20-14-40-10-42 6s16 18 20 8-6-13-11-9M508 112c8-26 0-46-14-48s-20 14-10 20 14-6 9-11" />
      </g>
      {leaves.map(([x, y, turn, scale]) => <g key={x} transform={`translate(${x} ${y}) rotate(${turn}) scale(${scale})`} stroke="#1b7a43" strokeWidth="1.4" strokeLinejoin="round"><path d={LEAF} fill="#e9f5ee" /><path d="M0 1v17" strokeLinecap="round" /></g>)}
      <circle cx="96" cy="520" r="6" fill="#fff" stroke="#1b7a43" strokeWidth="2.5" /><circle cx="176" cy="452" r="6" fill="#1b7a43" />
      {buds.map(([x, y, turn, scale]) => <g key={x} transform={`translate(${x} ${y}) rotate(${turn}) scale(${scale})`}><path d="M0-16C5-11 5-4 3 0H-3C-5-4-5-11 0-16z" fill="#5a4fc4" /><path d="M0-15c2 5 1 10 0 15" stroke="#fff" strokeOpacity=".7" fill="none" /><path d="M-4.500 0C-4-5-2-6 0-3c2-3 4-2 4.500 3-1 3-8 3-9 0z" fill="#1b7a43" /></g>)}
      {flowers.map(([x, y, scale, fill]) => <g key={x} transform={`translate(${x} ${y}) scale(${scale})`}><path d={PETALS} fill={fill} /><path d={STAR} fill="#fff" /><circle r="5.200" fill="#f6d98a" /></g>)}
      <Saying x={116} y={542} head={art.find} note={art.findNote} /><Saying x={198} y={486} head={art.assess} note={art.assessNote} /><Saying x={280} y={446} head={art.match} note={art.matchNote} />
      <Saying x={366} y={376} head={art.dispatch} note={art.dispatchNote} /><Saying x={444} y={324} head={art.serve} note={art.serveNote} /><Saying x={440} y={212} head={art.rate} note={art.rateNote} end /><Saying x={456} y={102} head={art.close} note={art.closeNote} end />
    </svg>
  )
}
