/** Everything asked for was done. */
export const DONE = 0
/** The call or its input was wrong, or the result could not be written. */
export const USAGE = 2
/** Some inputs could not be read; they are named on standard error and the others are in the result. */
export const PARTIAL = 3
/** A signal ended it: this and the signal's number, as shells count. */
export const SIGNALLED = 128
