import { stripVTControlCharacters } from 'node:util'
import pc from 'picocolors'
import wrapAnsi from 'wrap-ansi'

/** How a text for a terminal is dressed: colours or none, and its width in columns. */
export type Style = { readonly colors: ReturnType<typeof pc.createColors>; readonly width: number }

/** Lines wider than this are hard to read, narrower ones cannot be helped. */
const WIDEST = 100
const NARROWEST = 40

/** Colours where the stream is a terminal and neither NO_COLOR nor --no-color asks for plain text. */
export function styleFor(stream: NodeJS.WriteStream, color = true): Style {
  const plain = !color || Boolean(process.env.NO_COLOR) || !stream.isTTY
  return {
    colors: pc.createColors(!plain),
    width: Math.min(WIDEST, Math.max(NARROWEST, stream.columns ?? WIDEST)),
  }
}

/** Marks that would move the cursor, hide words or turn their direction. */
const CONTROLS = /[\p{Cc}\p{Cf}]/gu

/** Words of a report made safe for a terminal: white space folded, control and direction marks gone. */
export const plainWords = (text: string): string =>
  stripVTControlCharacters(text).replace(/\s+/g, ' ').replace(CONTROLS, '').trim()

/** A paragraph wrapped to the style's width; lines after the first hang at `hanging`. */
export function paragraph(text: string, indent: string, hanging: string, { width }: Style): string {
  const lines = wrapAnsi(text, width - hanging.length, { hard: true, trim: true }).split('\n')
  return lines.map((line, i) => (i === 0 ? indent : hanging) + line).join('\n')
}
