import type { ComponentType, ReactNode } from 'react'
import { Screen } from './Screen.tsx'
import { TickIcon } from './icons.tsx'

/** The big page after a deed: one picture, one sentence, what comes next. `glad` is the green one of a check-in. */
export const ResultPage = ({ title, head, sub, at, glad, Icon = TickIcon, foot, line, children }: {
  title: string; head: string; sub?: ReactNode; at?: string; glad?: boolean; Icon?: ComponentType<{ size?: 's' | 'm' | 'l' }>; foot: ReactNode; line?: ReactNode; children?: ReactNode
}) => (
  <div className={glad ? 'okpage' : 'saved'}>
    <Screen title={title} back="/" line={line} foot={foot} result>
      <div className="mid">
        <div className="pic"><Icon size="l" /></div>
        <h2>{head}</h2>
        {at && <p className="at">{at}</p>}
        {sub && <p className="sub">{sub}</p>}
      </div>
      {children}
    </Screen>
  </div>
)
