declare module 'virtual:world' {
  /** The atlas as JSON (TopoJSON), put there by the build. */
  export const world: string
}
