import { useLocation } from '@tanstack/react-router'
import { type ReactNode, useState } from 'react'
import { useMayIn } from '#domain/accounts/web/parts/use-me.ts'
import { printoutPageWords } from '#domain/printouts/printout.words.ts'
import { Icon } from '#kit/web/icons.tsx'
import { useWords } from '#kit/web/words.ts'
import { PrintDialog } from './PrintDialog.tsx'

/** One need's own sheet, from its page. */
export const PrintNeed = ({ need }: { need: { id: string; areaCode: string } }): ReactNode => {
  const words = useWords(printoutPageWords)
  const mayIn = useMayIn()
  const { href } = useLocation()
  const [asking, setAsking] = useState(false)
  if (!mayIn('list.export', need.areaCode)) return null
  return <><button type="button" className="b" onClick={() => setAsking(true)}><Icon name="print" />{words.print}</button>{asking && <PrintDialog list="need" form="print" filter={{ id: need.id }} from={href} onClose={() => setAsking(false)} />}</>
}
