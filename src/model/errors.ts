/**
 * Bad input, told to a person: one sentence that says what, where and what to do.
 * The command line maps it to exit code 2, the server to one JSON error shape.
 */
export class InputError extends Error {
  readonly code: string
  readonly where: string

  constructor(code: string, where: string, message: string) {
    super(message)
    this.name = 'InputError'
    this.code = code
    this.where = where
  }
}
