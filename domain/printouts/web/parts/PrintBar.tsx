import { Link, useSearch } from '@tanstack/react-router'
import type { ReactNode } from 'react'
import { printoutPageWords } from '#domain/printouts/printout.words.ts'
import { Icon } from '#kit/web/icons.tsx'
import { readSearch } from '#kit/web/use-filters.ts'
import { useWords } from '#kit/web/words.ts'

/** Back to where one came from, and the one button. Not printed. */
export const PrintBar = ({ ready, back, children }: { ready: boolean; back?: string; children?: ReactNode }): ReactNode => {
  const words = useWords(printoutPageWords)
  const { from } = useSearch({ strict: false }) as { from?: string }
  // Only a page of this house: an address in a link leads nowhere else.
  const [path, search = ''] = (from?.startsWith('/') && !from.startsWith('//') ? from : (back ?? '/')).split('?')
  return (
    <div className="r print-bar">
      <Link className="b" to={path as never} search={readSearch(search) as never}><Icon name="left" />{words.page.back}</Link>
      <span className="small soft">{words.page.note}</span>
      <div className="end">{children}<button type="button" className="b go" disabled={!ready} onClick={() => window.print()}><Icon name="print" />{words.page.print}</button></div>
    </div>
  )
}
