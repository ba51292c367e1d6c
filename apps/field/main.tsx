import { QueryClientProvider } from '@tanstack/react-query'
import { StrictMode } from 'react'
import { createRoot } from 'react-dom/client'
import '#kit/web/tokens.css'
import '#kit/web-field/phone.css'
import '#kit/web-field/moments.css'
import { onArrival, startSender } from '#kit/web-field/outbox/sender.ts'
import { applyTextSize } from '#kit/web-field/text-size.ts'
import { markDocument } from '#kit/web/language.ts'
import { newReads } from '#kit/web/reads.ts'
import { App } from './App.tsx'
import { askWho, carry } from './carry.ts'
import { watchForNewVersion } from './new-version.ts'

// The installed app's scope is /m/; without the slash an address would lie outside it.
if (location.pathname === '/m') history.replaceState(null, '', '/m/')
markDocument()
applyTextSize()

const reads = newReads()
startSender(carry, askWho)
onArrival(() => void reads.invalidateQueries())
watchForNewVersion()

createRoot(document.getElementById('root')!).render(<StrictMode><QueryClientProvider client={reads}><App /></QueryClientProvider></StrictMode>)
