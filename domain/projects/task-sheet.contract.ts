import * as z from 'zod/mini'

/** What volunteers read of a project, as its social worker has signed it. In a file of its own, so that a phone need not carry the whole contract. */
export const TaskSheet = z.object({ projectTitle: z.string(), taskDo: z.string(), taskDont: z.string(), taskCall: z.string(), callNumber: z.string(), workerName: z.string() })
export type TaskSheet = z.infer<typeof TaskSheet>
