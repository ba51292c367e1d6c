import { crisisWords } from '#domain/crisis/crisis.wording.ts'
import { useDangerHelp } from '#domain/crisis/web/parts/danger-help.ts'
import { CallButton } from '#kit/web-field/parts.tsx'
import { Screen } from '#kit/web-field/Screen.tsx'
import { useWords } from '#kit/web/words.ts'
import { homeWords } from './home.wording.ts'

/** 打电话: every number that is answered, known without a network. */
export const CallScreen = () => {
  const words = useWords(homeWords)
  const { onDuty: onDutyWord } = useWords(crisisWords)
  const { onDuty, callNumbers } = useDangerHelp()
  return (
    <Screen title={words.call} back="/">
      {onDuty.number && <p className="mute">{words.callHint}</p>}
      {onDuty.number && <CallButton look="go wide" number={onDuty.number}>{onDutyWord} {onDuty.name} {onDuty.number}</CallButton>}
      {callNumbers.map(({ name, number }) => <CallButton key={number} look={number === '110' || number === '120' ? 'warn wide' : 'line wide'} number={number}>{name} {number}</CallButton>)}
      <p className="mute">{words.complainHow}</p>
    </Screen>
  )
}
