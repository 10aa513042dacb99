import type { ErrorFacts } from '../store/imports.ts'

/** A fault of the program as a person is told of it; its trace goes to standard error for those who ask. */
export function faultOf(error: unknown): ErrorFacts {
  const told = error instanceof Error ? `${error.name}: ${error.message.split('\n')[0]}` : String(error)
  if (process.env.COUNTERCLAIM_TRACE) process.stderr.write(`${error instanceof Error ? error.stack : told}\n`)
  return {
    code: 'fault',
    where: 'server',
    message: `This is a fault of the program, not of your input (${told.slice(0, 300)}): please report it.`,
  }
}
