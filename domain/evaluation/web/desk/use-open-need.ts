import { useNavigate } from '@tanstack/react-router'

/** Leads to the need’s own page. */
export const useOpenNeed = (id: string): (() => void) => {
  const navigate = useNavigate()
  return () => void navigate({ to: '/needs/$id' as never, params: { id } as never })
}
