import { activityFigures } from './activity.figures.ts'
import type { FigureSource } from './figure-source.ts'
import { stationFigures } from './station.figures.ts'
import { volunteeringFigures } from './volunteering.figures.ts'

const sources: readonly FigureSource[] = [...activityFigures, ...volunteeringFigures, ...stationFigures]

/** How a figure is counted; a figure that waits for its room has none. */
export const sourceOf = (code: string): FigureSource | undefined => sources.find((source) => source.code === code)
