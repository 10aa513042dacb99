/** What the command line of `counterclaim read` may say. */
export type ReadOptions = {
  readonly json?: true
  readonly out?: string
  readonly html?: string
  readonly csv?: string
  readonly each?: string
  readonly title?: string
  readonly all?: true
  readonly threads?: number
  readonly quiet?: true
  readonly color?: boolean
}
