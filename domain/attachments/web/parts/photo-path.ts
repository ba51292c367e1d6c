/** What the outbox knows a photo by; it goes in parts, which is carry-photo's business. */
export const PHOTO_PATH = '/attachments/begin'

export interface QueuedPhoto { aboutKind: string; aboutId: string; consent: boolean }
