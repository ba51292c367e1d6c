import { type ReactNode, useState } from 'react'
import { type NeedDetail, needEndpoints } from '#domain/needs/need.contract.ts'
import { needWords } from '#domain/needs/need.wording.ts'
import { needPageWords } from '#domain/needs/need.words.ts'
import { RemindButtons } from '#domain/reminders/web/parts/RemindButtons.tsx'
import { NeedUrgencyWord } from '#domain/needs/web/parts/NeedBits.tsx'
import { NeedStatusWord } from '#domain/needs/web/parts/NeedStatusWord.tsx'
import { FIELDS, GROUPS } from '#domain/settings/codes.ts'
import { useCodes } from '#domain/settings/web/parts/use-codes.ts'
import { Drawer } from '#kit/web/layout/Drawer.tsx'
import { useRead } from '#kit/web/reads.ts'
import { Shown } from '#kit/web/states.tsx'
import { useWords } from '#kit/web/words.ts'
import { NeedActButtons } from './NeedActButtons.tsx'
import { NeedDialog } from './NeedDialog.tsx'
import { NeedVine } from './NeedVine.tsx'
import { NextStep } from './NextStep.tsx'
import { useKeptFocus } from '#kit/web/use-kept-focus.ts'
import type { NeedAct } from './use-need-acts.ts'

interface NeedDrawerProps { id: string; onClose: () => void; onPrevious: (() => void) | undefined; onNext: (() => void) | undefined; onWhole: () => void }

/** One need beside its list: what comes next, how far it has come, who holds it. */
export const NeedDrawer = ({ id, ...drawer }: NeedDrawerProps): ReactNode => {
  const words = useWords(needPageWords)
  const read = useRead(needEndpoints.detail, { id })
  const [act, setAct] = useState<NeedAct | null>(null)
  const need = read.data
  const holder = useKeptFocus(need?.version)
  return (
    <Drawer {...drawer} title={need?.summary ?? words.pageTitle} note={need?.code} meta={need && <NeedChips need={need} />} foot={need && <><RemindButtons thing="need" thingId={need.id} areaCode={need.areaCode} dueAt={need.dueAt} danger={need.danger} /><NeedActButtons need={need} onAct={setAct} up /></>}>
      <Shown read={read}>{(shown) => (
        <div className="stack held" ref={holder} tabIndex={-1}>
          <NextStep need={shown} onAct={setAct} />
          {shown.description && <p className="said">{shown.description}</p>}
          <NeedVine need={shown} />
          <InCharge need={shown} />
          {act && <NeedDialog act={act} need={shown} onClose={() => setAct(null)} />}
        </div>
      )}</Shown>
    </Drawer>
  )
}

export const NeedChips = ({ need }: { need: NeedDetail }): ReactNode => {
  const { label, labels } = useCodes()
  return (
    <>
      <NeedStatusWord {...need} />
      {need.personName && <span className="chip">{[need.personName, labels(GROUPS, need.groups, need.reportedAt)].filter(Boolean).join(' · ')}</span>}
      <span className="chip">{label(FIELDS, need.field, need.reportedAt)}</span>
      <span className="chip">{need.gridName ?? need.communityName}</span>
      {need.urgency !== 'ordinary' && <span className={need.urgency === 'urgent' ? 'chip late' : 'chip soon'}><NeedUrgencyWord urgency={need.urgency} /></span>}
    </>
  )
}

const InCharge = ({ need }: { need: NeedDetail }): ReactNode => {
  const words = useWords(needPageWords)
  const { holders, routes } = useWords(needWords)
  return (
    <dl className="kv ruled">
      <dt>{words.responsible}</dt><dd>{need.responsibleName ?? <span className="soft">{words.notYet}</span>}</dd>
      <dt>{words.holder}</dt><dd>{holders[need.holder]}{need.route && `，${routes[need.route]}`}</dd>
      <dt>{words.initiator}</dt><dd>{need.reporterName ?? need.collectorName ?? words.notYet}</dd>
      <dt>{words.wishes}</dt><dd>{need.desiredTime ?? <span className="soft">{words.noWish}</span>}</dd>
    </dl>
  )
}
