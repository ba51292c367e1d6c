/** One thing wrong in what was sent: `path` names the field (`rows.3.phone`), `code` the sentence in a wording file. */
export interface Fault { path: string; code: string; params?: Record<string, string | number> | undefined }

/**
 * An expected "no". The code finds the sentence in a wording file, the status goes over HTTP.
 * 401 not signed in, 403 your role may not, 404 not there or out of your scope, 409 not now, 422 what was sent is wrong.
 */
export class Refusal extends Error {
  code: string
  status: number
  params: Record<string, string | number>
  faults: Fault[]
  constructor(code: string, status = 409, more: { params?: Record<string, string | number>; faults?: Fault[] } = {}) {
    super(code)
    this.name = 'Refusal'
    this.code = code
    this.status = status
    this.params = more.params ?? {}
    this.faults = more.faults ?? []
  }
}

/** Refuses with 404: the same answer for what does not exist and for what lies outside the asker's scope. */
export const notFound = (what: string): Refusal => new Refusal(`${what}.not-found`, 404)
