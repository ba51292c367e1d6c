import { useMe } from '#domain/accounts/web/parts/use-me.ts'
import { HouseName, Screen } from '#kit/web-field/Screen.tsx'
import { Go } from '#kit/web-field/go.tsx'
import { Nothing } from '#kit/web-field/parts.tsx'
import { useWords } from '#kit/web/words.ts'
import { fieldAppWords } from '../field-app.wording.ts'
import { hatOf } from '../hats.ts'
import { ResidentHome } from './ResidentHome.tsx'
import { WorkerHome } from './WorkerHome.tsx'

/** The first screen by what somebody comes to do. */
export const HomeScreen = () => {
  const hat = hatOf(useMe())
  if (hat === 'worker') return <WorkerHome />
  if (hat === 'resident') return <ResidentHome />
  return <DeskPeople />
}

const DeskPeople = () => {
  const words = useWords(fieldAppWords)
  return (
    <Screen title={words.home} greeting={<HouseName />}>
      <Nothing action={<><a className="btn line" href="/">{words.toDesk}</a><Go className="btn" to="/me">{words.mine}</Go></>}>{words.deskOnly}</Nothing>
    </Screen>
  )
}
