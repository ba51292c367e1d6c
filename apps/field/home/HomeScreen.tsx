import { type ComponentType, lazy } from 'react'
import { useMe } from '#domain/accounts/web/parts/use-me.ts'
import { type Hat, hatOf } from '../hats.ts'

// Each home is fetched alone: a resident's phone does not load the volunteers' lists.
const homes: Record<Hat, ComponentType> = {
  worker: lazy(async () => ({ default: (await import('./WorkerHome.tsx')).WorkerHome })),
  leader: lazy(async () => ({ default: (await import('./LeaderHome.tsx')).LeaderHome })),
  volunteer: lazy(async () => ({ default: (await import('./VolunteerHome.tsx')).VolunteerHome })),
  resident: lazy(async () => ({ default: (await import('./ResidentHome.tsx')).ResidentHome })),
  desk: lazy(async () => ({ default: (await import('./DeskPeople.tsx')).DeskPeople })),
}

/** The first screen by what somebody comes to do. */
export const HomeScreen = () => {
  const Home = homes[hatOf(useMe())]
  return <Home />
}
