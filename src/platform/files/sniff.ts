/** What kind of file some bytes are, and what in them no one should open: told from the content, never from the sender. */
import { unzipSync } from 'fflate'
import type { KindName } from '../pure/file-kinds.ts'

/** Why a content is refused. */
export type Danger =
  | 'unknown-kind'
  | 'program'
  | 'archive'
  | 'web-page'
  | 'email'
  | 'macros'
  | 'active-content'
  | 'files-inside'
  | 'password'
  | 'broken'

/** The kinds that the content may be; text is both plain and a table until its name says which. */
export type Sniffed =
  | { readonly kinds: readonly KindName[]; readonly danger: null }
  | { readonly kinds: readonly []; readonly danger: Danger }

const is = (...kinds: KindName[]): Sniffed => ({ kinds, danger: null })
const refuse = (danger: Danger): Sniffed => ({ kinds: [], danger })

/** Looks at a whole content. */
export const sniff = (bytes: Uint8Array): Sniffed => {
  const begins = (...start: readonly number[]) => start.every((byte, at) => bytes[at] === byte)
  if (begins(0x25, 0x50, 0x44, 0x46, 0x2d)) return is('pdf')
  if (begins(0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a)) return is('png')
  if (begins(0xff, 0xd8, 0xff)) return is('jpeg')
  if (begins(0x50, 0x4b, 3, 4)) return sniffZip(bytes)
  if (begins(0xd0, 0xcf, 0x11, 0xe0)) return sniffCompound(bytes)
  if (begins(0x4d, 0x5a) || begins(0x7f, 0x45, 0x4c, 0x46) || begins(0x23, 0x21)) return refuse('program')
  if (begins(0x1f, 0x8b) || begins(0x37, 0x7a, 0xbc, 0xaf) || begins(0x52, 0x61, 0x72, 0x21)) return refuse('archive')
  return sniffText(bytes)
}

/** The names of an archive's entries, from its directory: nothing is unpacked. Null where it has none that can be read. */
const entriesOf = (bytes: Uint8Array): readonly string[] | null => {
  const names: string[] = []
  try {
    unzipSync(bytes, { filter: ({ name }) => names.push(name) < 0 })
    return names
  } catch {
    return null
  }
}

const sniffZip = (bytes: Uint8Array): Sniffed => {
  const names = entriesOf(bytes)
  if (names === null) return refuse('broken')
  const has = (pattern: RegExp) => names.some(name => pattern.test(name))
  const mimetype = /^mimetypeapplication\/vnd\.oasis\.opendocument\.(text|spreadsheet|presentation)(?!-)/.exec(
    new TextDecoder('latin1').decode(bytes.subarray(30, 120)),
  )?.[1]
  const office = has(/^\[Content_Types\]\.xml$/i)
  if (!office && mimetype === undefined) return refuse('archive')
  if (has(/vbaProject|^xl\/macrosheets\/|^(Basic|Scripts)\/./i)) return refuse('macros')
  if (has(/\/activeX\//i)) return refuse('active-content')
  if (has(/(^|\/)embeddings\/.*\.bin$|(^|\/)Object [0-9]+$/i)) return refuse('files-inside')
  if (mimetype !== undefined) return is(mimetype === 'text' ? 'odt' : mimetype === 'spreadsheet' ? 'ods' : 'odp')
  if (has(/^word\/document\d*\.xml$/)) return is('docx')
  if (has(/^xl\/workbook\.xml$/)) return is('xlsx')
  return has(/^ppt\/presentation\.xml$/) ? is('pptx') : refuse('unknown-kind')
}

/** The older formats of Microsoft Office keep streams under names, which stand in their directory as UTF-16. */
const sniffCompound = (bytes: Uint8Array): Sniffed => {
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const has = (name: string) => buffer.includes(Buffer.from(name, 'utf16le'))
  if (has('EncryptedPackage')) return refuse('password')
  if (has('_VBA_PROJECT')) return refuse('macros')
  if (has('__substg1.0_')) return refuse('email')
  if (has('WordDocument')) return is('doc')
  if (has('PowerPoint Document')) return is('ppt')
  return has('Workbook') ? is('xls') : refuse('unknown-kind')
}

const sniffText = (bytes: Uint8Array): Sniffed => {
  const wide = (bytes[0] === 0xff && bytes[1] === 0xfe) || (bytes[0] === 0xfe && bytes[1] === 0xff)
  if (!wide && bytes.includes(0)) return refuse('unknown-kind')
  const encoding = wide ? (bytes[0] === 0xff ? 'utf-16le' : 'utf-16be') : 'utf-8'
  const start = new TextDecoder(encoding).decode(bytes.subarray(0, 4096)).trimStart()
  if (/^<(!doctype|html|head|body|script|svg|\?xml|!--)/i.test(start)) return refuse('web-page')
  if (/^(received|return-path|mime-version|from|delivered-to): .*\r?\n[\w-]+: /i.test(start)) return refuse('email')
  return is('text', 'csv')
}
