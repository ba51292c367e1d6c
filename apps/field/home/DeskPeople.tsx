import { Go } from '#kit/web-field/go.tsx'
import { Nothing } from '#kit/web-field/parts.tsx'
import { HouseName, Screen } from '#kit/web-field/Screen.tsx'
import { useWords } from '#kit/web/words.ts'
import { fieldAppWords } from '../field-app.wording.ts'

/** Who works at a desk is shown the way there. */
export const DeskPeople = () => {
  const words = useWords(fieldAppWords)
  return (
    <Screen title={words.home} greeting={<HouseName />}>
      <Nothing action={<><Go className="btn" to="/messages">{words.messages}</Go><a className="btn line" href="/">{words.toDesk}</a><Go className="btn" to="/me">{words.mine}</Go></>}>{words.deskOnly}</Nothing>
    </Screen>
  )
}
