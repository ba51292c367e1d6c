import { useState } from 'react'
import { attachmentWords } from '#domain/attachments/attachment.words.ts'
import { newId } from '#kit/ids.ts'
import { CallRefused } from '#kit/web/call.ts'
import { toast } from '#kit/web/layout/toast.tsx'
import { useReread } from '#kit/web/reads.ts'
import { useWords } from '#kit/web/words.ts'
import { webWords } from '#kit/web/web.words.ts'
import { isTooLarge, sendFile } from './send-file.ts'

interface About { aboutKind: string; aboutId: string }
/** One file on its way. `fault` says why it stopped; `mayGoOn` that the same bytes may be tried again. */
export interface Sending { id: string; file: File; consent: boolean; share: number; fault: string | null; mayGoOn: boolean }

/** Files one after another; what broke off goes on from there. */
export const useSending = (about: About) => {
  const words = useWords(attachmentWords)
  const web = useWords(webWords)
  const reread = useReread()
  const [rows, setRows] = useState<Sending[]>([])
  const change = (id: string, more: Partial<Sending>): void => setRows((now) => now.map((row) => (row.id === id ? { ...row, ...more } : row)))
  const drop = (id: string): void => setRows((now) => now.filter((row) => row.id !== id))

  const sendOne = async ({ id, file, consent }: Sending): Promise<boolean> => {
    change(id, { fault: null })
    try {
      await sendFile({ ...about, id, file, name: file.name || 'photo', consent }, (share) => change(id, { share }))
      drop(id)
      return true
    } catch (fault) {
      const refused = fault instanceof CallRefused
      change(id, { fault: refused ? [fault.title, ...fault.errors.map(({ message }) => message)].join(' ') : web.notSent, mayGoOn: !refused || fault.status >= 500 || fault.status === 409 })
      return false
    }
  }

  const add = async (files: readonly File[], consent: boolean): Promise<void> => {
    const chosen = files.map((file): Sending => ({ id: newId(), file, consent, share: 0, fault: isTooLarge(file) ? words.tooLarge(file.name) : null, mayGoOn: false }))
    setRows((now) => [...now, ...chosen])
    let sent = 0
    for (const row of chosen.filter(({ fault }) => fault === null)) if (await sendOne(row)) sent += 1
    if (sent > 0) { toast(words.added(sent)); reread() }
  }
  const goOn = async (row: Sending): Promise<void> => { if (await sendOne(row)) { toast(words.added(1)); reread() } }
  return { rows, add, goOn, drop }
}
