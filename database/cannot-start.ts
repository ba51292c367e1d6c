/** A reason the operator can act on: print the message alone, without a stack. */
export class CannotStart extends Error {
  override name = 'CannotStart'
}

/** The same data folder is in use by a living Tongpin. */
export class TwinRunning extends CannotStart {
  override name = 'TwinRunning'
}
