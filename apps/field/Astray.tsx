import { Screen } from '#kit/web-field/Screen.tsx'
import { Go } from '#kit/web-field/go.tsx'
import { Nothing } from '#kit/web-field/parts.tsx'
import { useWords } from '#kit/web/words.ts'
import { fieldAppWords } from './field-app.wording.ts'

export const NotHere = () => {
  const words = useWords(fieldAppWords)
  return <Screen title={words.notHere} back="/"><Nothing action={<Go className="btn line" to="/">{words.toHome}</Go>}>{words.notHere}</Nothing></Screen>
}

export const Broken = () => {
  const words = useWords(fieldAppWords)
  return <Screen title={words.brand} back="/"><Nothing action={<a className="btn line" href="/m/">{words.toHome}</a>}>{words.broken}</Nothing></Screen>
}
