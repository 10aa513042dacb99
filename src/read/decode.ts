import chardet from 'chardet'
import iconv from 'iconv-lite'
import { InputError } from '../model/errors.ts'
import { MARKS, NEVER_DECLARED, NO_TEXT, READ_AS } from './encodings.table.ts'

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
const CHARSET = /charset\s{0,8}=\s{0,8}["']?([A-Za-z0-9_.:-]{2,40})/i
const IN_META = /<meta\b[^>]{0,300}?charset\s{0,8}=\s{0,8}["']?([A-Za-z0-9_.:-]{2,40})/i
const IN_PROLOG = /^\s{0,8}<\?xml\b[^>]{0,200}?encoding\s{0,8}=\s{0,8}["']([A-Za-z0-9_.:-]{2,40})/i

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
  if (isBinary(bytes) || NO_TEXT.test(latin1(bytes.subarray(0, 8))))
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
  if (NEVER_DECLARED.test(declared) || !iconv.encodingExists(declared))
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
  if (isMostlyUtf8(bytes)) return withEncoding(bytes, 'utf-8', true)
  const found = (chardet.detect(bytes.subarray(0, 65_536)) ?? 'windows-1252').toLowerCase()
  const encoding = READ_AS.get(found) ?? found
  return withEncoding(bytes, iconv.encodingExists(encoding) ? encoding : 'windows-1252', true)
}

/** A text cut within a character, or damaged here and there, stays UTF-8: most bytes beyond ASCII make characters of it. */
function isMostlyUtf8(bytes: Uint8Array): boolean {
  const text = new TextDecoder('utf-8').decode(bytes)
  const lost = text.match(/\ufffd/g)?.length ?? 0
  return (text.match(/[\u0080-\ufffc]/g)?.length ?? 0) > 4 * lost
}

/** A charset that the media type, the XML prolog or a meta element near the start declares, as the web reads it. */
function declaredIn(bytes: Uint8Array, mediaType: string): string | undefined {
  const head = latin1(bytes.subarray(0, HEAD))
  const inHead = /^\s*<(?:[!?]|html|head|meta)/i.test(head)
    ? (IN_PROLOG.exec(head)?.[1] ?? IN_META.exec(head)?.[1])
    : undefined
  const label = (CHARSET.exec(mediaType)?.[1] ?? inHead)?.toLowerCase()
  return label === undefined ? undefined : (READ_AS.get(label) ?? label)
}

const latin1 = (bytes: Uint8Array): string => iconv.decode(Buffer.from(bytes), 'latin1')

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
