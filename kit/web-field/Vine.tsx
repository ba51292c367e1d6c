export interface VineStep { word: string; when: string; state: 'done' | 'now' | 'todo' }
interface VineWords { done: string; now: string; todo: string }

/** Six steps as a vine: a closed bud to come, an opened bud where it stands, a flower when all is done. Each says its state in words, too. */
export const Vine = ({ steps, words }: { steps: readonly VineStep[]; words: VineWords }) => (
  <ol className="vine">
    {steps.map(({ word, when, state }, index) => {
      const last = index === steps.length - 1
      return (
        <li key={word} className={state} aria-current={state === 'now' ? 'step' : undefined}>
          {!last && <svg className="stem" viewBox="0 0 36 40" preserveAspectRatio="none" aria-hidden="true"><path d={index % 2 ? 'M18 0C13.5 12 13.5 28 18 40' : 'M18 0C22.5 12 22.5 28 18 40'} /></svg>}
          {last ? <Bloom open={state !== 'todo'} /> : <Bud state={state} />}
          <span><span className="sr">{words[state]}</span>{word}</span><span className="when">{when}</span>
        </li>
      )
    })}
  </ol>
)

const Bud = ({ state }: { state: VineStep['state'] }) => (
  <svg className="bud" viewBox="0 0 36 36" aria-hidden="true">
    {state === 'done' && <><path d="M18 5c5.5 4.5 7.5 9 7.5 13.5A7.5 7.5 0 0 1 18 27a7.5 7.5 0 0 1-7.5-8.5C10.5 14 12.5 9.5 18 5z" fill="#5a4fc4" /><path d="M11 25.5c2 5.5 12 5.5 14 0-4.5 2.5-9.5 2.5-14 0z" fill="#1b7a43" /><path d="M14.3 18.3l2.8 2.9 4.9-5.2" stroke="#fff" strokeWidth="2.3" fill="none" strokeLinecap="round" strokeLinejoin="round" /></>}
    {state === 'now' && <><circle cx="18" cy="18" r="17" fill="#f0eefb" stroke="#5a4fc4" strokeWidth="2" /><path d="M18 26.5c-1.5-5-5.5-8-7.5-12.5 2.3-1.3 3.8-1 4.7 0 .5-2 1.4-3.2 2.8-4.2 1.4 1 2.3 2.2 2.8 4.2.9-1 2.4-1.3 4.7 0-2 4.5-6 7.5-7.5 12.5z" fill="#5a4fc4" /><path d="M14.8 25.2c1.3 3 5.1 3 6.4 0-2 1-4.4 1-6.4 0z" fill="#1b7a43" /></>}
    {state === 'todo' && <path d="M18 9c4 3.3 5.5 6.5 5.5 9.8A5.5 5.5 0 0 1 18 25a5.5 5.5 0 0 1-5.5-6.2C12.5 15.5 14 12.3 18 9z" fill="#fff" stroke="#8792a2" strokeWidth="2" />}
  </svg>
)

const Bloom = ({ open }: { open: boolean }) => {
  const line = open ? '#fff' : '#8792a2'
  return (
    <svg className="bud" viewBox="0 0 36 36" aria-hidden="true">
      <path d="M11.6 9.2C12.1 3.5 23.9 3.5 24.4 9.2C30 7.9 33.6 19.1 28.4 21.4C31.3 26.3 21.8 33.2 18 28.9C14.2 33.2 4.7 26.3 7.6 21.4C2.4 19.1 6 7.9 11.6 9.2z" fill={open ? '#5a4fc4' : '#fff'} stroke={open ? '#5a4fc4' : '#8792a2'} strokeWidth="2" />
      <path d="M18 18V7.6M18 18L27.9 14.8M18 18L24.1 26.4M18 18L11.9 26.4M18 18L8.1 14.8" stroke={line} strokeWidth="1.8" strokeLinecap="round" /><circle cx="18" cy="18" r="2.8" fill={line} />
    </svg>
  )
}

/** The same in one line for a card: six dots on a vine. */
export const MiniVine = ({ at, of = 6 }: { at: number; of?: number }) => (
  <svg className="mini-vine" viewBox={`0 0 ${of * 30 - 8} 20`} aria-hidden="true">
    {Array.from({ length: of - 1 }, (_, index) => <path key={index} d={`M${10 + index * 30} 10q15 ${index % 2 ? 8 : -8} 30 0`} fill="none" stroke={index < at ? '#1b7a43' : '#8792a2'} strokeWidth="2.2" strokeDasharray={index < at ? undefined : '2 5'} strokeLinecap="round" />)}
    {Array.from({ length: of }, (_, index) => <circle key={index} cx={10 + index * 30} cy="10" r={index === at ? 8 : 6} fill={index < at || (index === at && at === of - 1) ? '#5a4fc4' : '#fff'} stroke={index <= at ? '#5a4fc4' : '#8792a2'} strokeWidth="2.2" />)}
    {at < of - 1 && <circle cx={10 + at * 30} cy="10" r="3.6" fill="#5a4fc4" />}
  </svg>
)
