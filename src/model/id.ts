import { sha256 } from '@noble/hashes/sha2.js'
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js'

/**
 * A stable id from content: `prefix` and 16 hexadecimal digits of the SHA-256 of the parts, each with its length,
 * so that no two lists of parts read alike. The same content gives the same id on every machine.
 */
export function idOf(prefix: string, ...parts: readonly (string | number | null)[]): string {
  const content = parts.map((part) => (part === null ? '-' : `${String(part).length}:${part}`)).join('|')
  return `${prefix}${bytesToHex(sha256(utf8ToBytes(content))).slice(0, 16)}`
}

/** Lower-case ASCII words of a name, joined by hyphens: "Łukasz Nowak" → "lukasz-nowak". */
export function slug(name: string): string {
  const ascii = name
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/ł/g, 'l')
    .replace(/ø/g, 'o')
    .replace(/ə/g, 'e')
    .replace(/ı/g, 'i')
    .replace(/ß/g, 'ss')
    .replace(/[’']/g, '')
  return ascii.replace(/[^\p{L}\p{N}]+/gu, '-').replace(/^-|-$/g, '')
}
