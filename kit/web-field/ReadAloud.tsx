import { useEffect, useState } from 'react'
import { useLanguage, useWords } from '#kit/web/words.ts'
import { fieldWords } from './field.wording.ts'
import { SpeakIcon } from './icons.tsx'

/** 读给我听: the phone's own voice. Without one the button is not there; a recorded voice has to come from people. */
export const ReadAloud = ({ text }: { text: string }) => {
  const words = useWords(fieldWords)
  const language = useLanguage()
  const [speaking, setSpeaking] = useState(false)
  useEffect(() => () => window.speechSynthesis?.cancel(), [])
  if (!('speechSynthesis' in window)) return null
  const press = (): void => {
    speechSynthesis.cancel()
    if (speaking) return setSpeaking(false)
    const said = new SpeechSynthesisUtterance(text)
    said.lang = language === 'en' ? 'en' : 'zh-CN'
    said.rate = 0.85
    for (const over of ['end', 'error'] as const) said.addEventListener(over, () => setSpeaking(false))
    speechSynthesis.speak(said)
    setSpeaking(true)
  }
  return <button className="btn line read" type="button" onClick={press}><SpeakIcon />{speaking ? words.stopReading : words.readAloud}</button>
}
