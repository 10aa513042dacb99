import { printable } from './text/printable.ts'

/** Tells a person on standard error what is wrong, in one line; file names in it are made safe for a terminal. */
export const complain = (message: string): void =>
  void process.stderr.write(`counterclaim: ${printable(message)}\n`)
