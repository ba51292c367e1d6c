import { Link, useParams } from '@tanstack/react-router'
import { type ReactNode, useState } from 'react'
import { needEndpoints } from '#domain/needs/need.contract.ts'
import { needPageWords } from '#domain/needs/need.words.ts'
import { Page } from '#kit/web/layout/Page.tsx'
import { useRead } from '#kit/web/reads.ts'
import { Shown } from '#kit/web/states.tsx'
import { useWords } from '#kit/web/words.ts'
import { InChargeCard, PersonCard, ProjectsCard } from './NeedAside.tsx'
import { NeedActButtons } from './NeedActButtons.tsx'
import { NeedDialog } from './NeedDialog.tsx'
import { NeedChips } from './NeedDrawer.tsx'
import { NeedHistory } from './NeedHistory.tsx'
import { NeedChain } from './NeedVine.tsx'
import { NextStep } from './NextStep.tsx'
import { PrintNeed } from '#domain/printouts/web/parts/PrintNeed.tsx'
import { useKeptFocus } from '#kit/web/use-kept-focus.ts'
import { type NeedAct, useNeedActs } from './use-need-acts.ts'
import type { NeedDetail } from '#domain/needs/need.contract.ts'
import { Attachments } from '#domain/attachments/web/parts/Attachments.tsx'
import { NeedEvaluation } from '#domain/evaluation/web/parts/NeedEvaluation.tsx'
import { NeedReminders } from '#domain/reminders/web/parts/NeedReminders.tsx'
import { RemindButtons } from '#domain/reminders/web/parts/RemindButtons.tsx'
import { NeedGrid } from '#domain/grids/web/parts/NeedGrid.tsx'
import { NeedOrders } from '#domain/orders/web/parts/NeedOrders.tsx'
import { NeedDraws } from '#domain/resources/web/parts/NeedDraws.tsx'
import { NeedClaims } from '#domain/partners/web/parts/NeedClaims.tsx'
import './need.css'

export default function NeedPage(): ReactNode {
  const words = useWords(needPageWords)
  const { id } = useParams({ strict: false }) as { id: string }
  const read = useRead(needEndpoints.detail, { id })
  const note = <><Link to={'/needs' as never}>{words.fromList}</Link>{read.data && ` / ${read.data.code}`}</>
  return <Page title={words.pageTitle} note={note}><Shown read={read} rows={8}>{(need) => <TheNeed need={need} />}</Shown></Page>
}

const TheNeed = ({ need }: { need: NeedDetail }): ReactNode => {
  const words = useWords(needPageWords)
  const { may, refused } = useNeedActs(need)
  const [act, setAct] = useState<NeedAct | null>(null)
  const holder = useKeptFocus(need.version)
  const served = ['dispatched', 'serving', 'awaiting_feedback', 'closed', 'reopened'].includes(need.status) && !need.danger
  return (
    <div className="stack need-page held" ref={holder} tabIndex={-1}>
      <header className="need-head"><div><h2>{need.summary}</h2><div className="meta"><NeedChips need={need} /></div></div><div className="acts"><PrintNeed need={need} /><RemindButtons thing="need" thingId={need.id} areaCode={need.areaCode} dueAt={need.dueAt} danger={need.danger} /><NeedActButtons need={need} onAct={setAct} /></div></header>
      <NeedChain need={need} />
      <div className="cols">
        <div className="stack">
          <NextStep need={need} onAct={setAct} wide />
          {need.description && <section className="card"><header><h2>{words.description}</h2></header><p className="card-body pre">{need.description}</p></section>}
          <Attachments aboutKind="need" aboutId={need.id} />
          <NeedHistory need={need} end={may('remark') && <button type="button" className="link more" onClick={() => setAct('remark')}>{words.remark}</button>} />
        </div>
        <div className="stack"><PersonCard need={need} /><InChargeCard need={need} /><NeedGrid needId={need.id} areaCode={need.areaCode} danger={need.danger} /><NeedClaims need={need} /><NeedReminders needId={need.id} />{(need.route === 'service' || served) && <NeedOrders need={need} />}{(need.route !== null || served) && !need.danger && <NeedDraws need={need} open={!['closed', 'declined', 'merged'].includes(need.status)} />}{served && <NeedEvaluation need={need} />}<ProjectsCard need={need} onMake={may('project') && !refused('project') ? () => setAct('project') : undefined} /></div>
      </div>
      {act && <NeedDialog act={act} need={need} onClose={() => setAct(null)} />}
    </div>
  )
}
