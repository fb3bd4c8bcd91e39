/**
 * A table of comments that was filled in and saved by LibreOffice 7.4 (`filled-by-libreoffice.docx`), and what it was made
 * from. The file is as LibreOffice wrote it: its own XML, changes tracked, a row added, one emptied, one removed.
 */
import { readFileSync } from 'node:fs'
import type { Comment } from '../../src/report/rules/accuracy/check.ts'
import type { Unit } from '../../src/report/rules/accuracy/unit.ts'

/** Eight paragraphs of a report on nowhere. */
export const units: readonly Unit[] = [
  'We read “4” cases.',
  'Plans were late.',
  'Staff were kind.',
  'Victims were asked.',
  'Schools took part.',
  'Risk was assessed.',
  'Homes were visited.',
  'Reviews were held.',
].map((text, at) => ({
  number: at + 1,
  part: 'Foreword',
  text,
  address: { part: 'foreword', block: at, item: null },
}))

const kept = (id: number, block: number, text: string): Comment => ({
  id,
  language: 'en',
  address: { part: 'foreword', block, item: null },
  wordRow: null,
  versions: [{ kind: 'fact', text, withdrawn: false, at: new Date(0), by: null }],
  evidence: [],
  answer: null,
  final: undefined,
})

/** What was kept before the table was downloaded; in the file the first is changed, the second removed, the last as it was. */
export const comments: readonly Comment[] = [
  kept(11, 0, 'Five cases.'),
  kept(12, 1, 'They came in time.'),
  kept(13, 7, 'Every month.'),
]

/** The bytes of the file. */
export const filledByLibreOffice = (): Uint8Array =>
  new Uint8Array(readFileSync(new URL('filled-by-libreoffice.docx', import.meta.url)))
