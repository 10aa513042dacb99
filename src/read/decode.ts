import chardet from 'chardet'
import iconv from 'iconv-lite'
import { InputError } from '../model/errors.ts'

/** Text and how its encoding became known; `guessed` and `damaged` are told to the reader as notes. */
export type Decoded = {
  readonly text: string
  readonly encoding: string
  /** No mark and no declaration said so, and it is not UTF-8. */
  readonly guessed: boolean
  /** Some bytes stand for no character of the encoding and became U+FFFD. */
  readonly damaged: boolean
}

/** Declarations of a charset stand this near to the start, in bytes. */
const HEAD = 2_048
const DECLARED = /(?:charset|encoding)\s{0,8}=\s{0,8}["']?([A-Za-z0-9_.:-]{2,40})/i
const MARKS: readonly (readonly [readonly number[], string])[] = [
  [[0xef, 0xbb, 0xbf], 'utf-8'],
  [[0xff, 0xfe], 'utf-16le'],
  [[0xfe, 0xff], 'utf-16be'],
]

/**
 * Bytes to text: by the byte order mark, else a declared charset, else UTF-8 where the bytes are valid UTF-8,
 * else the likeliest encoding. The mark itself is dropped.
 *
 * @throws {InputError} when the bytes are no text, or are declared in an encoding that is not known.
 */
export function decode(bytes: Uint8Array, name: string, mediaType = ''): Decoded {
  const marked = MARKS.find(([mark]) => mark.every((byte, i) => bytes[i] === byte))
  if (marked) return withEncoding(bytes.subarray(marked[0].length), marked[1], false)
  const wide = unmarkedUtf16(bytes)
  if (wide) return withEncoding(bytes, wide, true)
  if (isBinary(bytes))
    throw new InputError(
      'binary',
      name,
      `${name}: this is no text (it holds binary data): give the report as text or HTML.`,
    )
  const declared = declaredIn(bytes, mediaType)
  const strict = asUtf8(bytes)
  if (declared === undefined || strict !== undefined)
    return strict === undefined
      ? guess(bytes)
      : { text: strict, encoding: 'utf-8', guessed: false, damaged: false }
  if (!iconv.encodingExists(declared))
    throw new InputError(
      'unknown-encoding',
      name,
      `${name}: its encoding “${declared}” is not known: save it as UTF-8.`,
    )
  return withEncoding(bytes, declared, false)
}

function withEncoding(bytes: Uint8Array, encoding: string, guessed: boolean): Decoded {
  const text = iconv.decode(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength), encoding)
  return { text, encoding: encoding.toLowerCase(), guessed, damaged: text.includes('\ufffd') }
}

function asUtf8(bytes: Uint8Array): string | undefined {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch {
    return undefined
  }
}

function guess(bytes: Uint8Array): Decoded {
  const found = chardet.detect(bytes.subarray(0, 65_536)) ?? 'windows-1252'
  // ISO 8859-1 on the web is windows-1252 (WHATWG Encoding Standard, 4.2), and a damaged UTF-8 text stays UTF-8.
  const encoding =
    /^iso-8859-1$|^ascii$/i.test(found) || !iconv.encodingExists(found) ? 'windows-1252' : found
  return withEncoding(bytes, encoding, true)
}

/** A charset that the media type or the text's own head declares. */
function declaredIn(bytes: Uint8Array, mediaType: string): string | undefined {
  const head = new TextDecoder('latin1').decode(bytes.subarray(0, HEAD))
  const inHead = /^\s*<(?:[!?]|html|head|meta)/i.test(head) ? DECLARED.exec(head)?.[1] : undefined
  return (DECLARED.exec(mediaType)?.[1] ?? inHead)?.toLowerCase()
}

/** UTF-16 without a mark: every second byte of the head is zero. */
function unmarkedUtf16(bytes: Uint8Array): string | undefined {
  const head = bytes.subarray(0, HEAD)
  if (head.length < 8) return undefined
  const zeros = [0, 0]
  head.forEach((byte, i) => {
    if (byte === 0) zeros[i % 2] = (zeros[i % 2] ?? 0) + 1
  })
  const [even = 0, odd = 0] = zeros
  if (odd > head.length * 0.3 && even === 0) return 'utf-16le'
  return even > head.length * 0.3 && odd === 0 ? 'utf-16be' : undefined
}

/** Text holds no NUL and hardly any other control byte. */
function isBinary(bytes: Uint8Array): boolean {
  const head = bytes.subarray(0, 65_536)
  const controls = head.reduce(
    (n, byte) =>
      n + (byte < 32 && byte !== 9 && byte !== 10 && byte !== 13 && byte !== 12 && byte !== 27 ? 1 : 0),
    0,
  )
  return head.includes(0) || controls > head.length * 0.02
}
