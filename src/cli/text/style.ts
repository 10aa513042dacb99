import pc from 'picocolors'
import wrapAnsi from 'wrap-ansi'

/** How a text for a terminal is dressed: colours or none, and its width in columns. */
export type Style = { readonly colors: ReturnType<typeof pc.createColors>; readonly width: number }

/** Lines wider than this are hard to read, narrower ones cannot be helped; a file or pipe gets the usual width. */
const WIDEST = 110
const NARROWEST = 40
const USUAL = 80

/** Colours where the stream is a terminal that has them and neither NO_COLOR nor --no-color asks for plain text. */
export function styleFor(
  stream: Pick<NodeJS.WriteStream, 'isTTY' | 'columns'>,
  color = true,
  env: NodeJS.ProcessEnv = process.env,
): Style {
  const plain = !color || Boolean(env.NO_COLOR) || env.TERM === 'dumb' || !stream.isTTY
  const columns = stream.isTTY ? stream.columns || USUAL : USUAL
  return {
    colors: pc.createColors(!plain),
    width: Math.min(WIDEST, Math.max(NARROWEST, columns)),
  }
}

/** A paragraph wrapped to the style's width; lines after the first hang at `hanging`, which is no narrower than `indent`. */
export function paragraph(text: string, indent: string, hanging: string, { width }: Style): string {
  const room = Math.max(16, width - hanging.length)
  const lines = wrapAnsi(text, room, { hard: true, trim: true }).split('\n')
  return lines.map((line, i) => (i === 0 ? indent : hanging) + line).join('\n')
}
