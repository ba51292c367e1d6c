import { QueryClientProvider } from '@tanstack/react-query'
import { RouterProvider } from '@tanstack/react-router'
import { StrictMode } from 'react'
import { createRoot } from 'react-dom/client'
import { markDocument } from '#kit/web/language.ts'
import { newReads } from '#kit/web/reads.ts'
import { deskRouter } from './routes.tsx'
import '#kit/web/tokens.css'
import '#kit/web/desk.css'
import '#kit/web/table/table.css'
import '#kit/web/form/form.css'

const reads = newReads()
markDocument()
createRoot(document.getElementById('root')!).render(
  <StrictMode><QueryClientProvider client={reads}><RouterProvider router={deskRouter(reads)} /></QueryClientProvider></StrictMode>,
)
