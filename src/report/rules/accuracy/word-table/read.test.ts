/** Every comment that is written into the table is read back to its paragraph, whatever people do to the file, and only once. */
import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { Comment, CommentKind } from '../check.ts'
import { commentKinds, latest } from '../check.ts'
import type { Unit } from '../unit.ts'
import type { ReadTable } from './found.ts'
import { fingerprintIn } from './ours.ts'
import { readTable } from './read.ts'
import { tableRows } from './write.ts'
import { tableWords } from '../word-table.words.ts'

const units: readonly Unit[] = [
  { number: 1, part: 'Foreword', text: 'Foreword', address: { part: 'foreword', block: null, item: null } },
  { number: 2, part: 'Foreword', text: 'We read “4” cases.', address: { part: 'foreword', block: 0, item: null } },
  { number: 3, part: 'Foreword', text: 'Plans were late.', address: { part: 'foreword', block: 1, item: 0 } },
]

const signed = { at: new Date(0), by: null }
const commentOf = (
  id: number,
  unit: Unit,
  text: string,
  kind: CommentKind | null,
  wordRow: string | null = null,
): Comment => ({
  id,
  language: 'en',
  address: unit.address,
  wordRow,
  versions: [{ kind, text, withdrawn: false, ...signed }],
  evidence: [],
  answer: null,
  final: undefined,
})

type Cells = readonly { readonly text: string; readonly remarks: readonly string[]; readonly hasPicture?: true }[]
const cells = (...texts: readonly string[]): Cells => texts.map(text => ({ text, remarks: [] }))
const read = (rows: readonly Cells[], comments: readonly Comment[] = [], outside = ''): ReadTable =>
  readTable({ rows, outside, remarks: [] }, { units, comments, language: 'en' })

/** What is kept once a file was taken in. */
const taken = ({ comments }: ReadTable, before: readonly Comment[]): readonly Comment[] => {
  const kept = [...before]
  for (const { state, comment, unit, kind, text, wordRow } of comments) {
    const at = kept.findIndex(({ id }) => id === comment)
    const known = kept[at]
    if (state === 'new') kept.push(commentOf(kept.length + 1, unit, text, kind, wordRow))
    else if (known) kept[at] = { ...known, versions: [{ kind, text, withdrawn: false, ...signed }] }
  }
  return kept
}

test('a table that nobody wrote into says nothing, in either language', () => {
  for (const language of ['en', 'cy'] as const) {
    const rows = [tableWords[language].head, ...tableRows(units, [], language)].map(row => cells(...row))
    const { title, how, fingerprint } = tableWords[language]
    const outside = [title, ...how, fingerprint('ab'.repeat(32))].join('\n')
    expect(readTable({ rows, outside, remarks: [] }, { units, comments: [], language })).toEqual({
      comments: [],
      unread: [],
    })
    expect(fingerprintIn(outside)).toBe('ab'.repeat(32))
  }
})

test('a comment is read with its paragraph and what it is about, however the kind is written', () => {
  for (const kind of ['Number', 'number', 'N', 'rhif', 'Num.'])
    expect(read([cells('2', 'We read “4” cases.', kind, 'Five.')]).comments).toMatchObject([
      { state: 'new', kind: 'number', text: 'Five.', row: 1, unit: { number: 2 }, notes: [] },
    ])
})

test('a kind that is missing or not understood is asked for, and the comment is kept', () => {
  expect(read([cells('2', '', '', 'Five.')]).comments).toMatchObject([{ kind: null, notes: ['kind-missing'] }])
  expect(read([cells('2', '', 'quibble', 'Five.')]).comments).toMatchObject([{ kind: null, notes: ['kind-unknown'] }])
})

test('remarks beside the text and changes of it are comments too; quotation marks that Word turned are no change', () => {
  const remarked = [
    { text: '2', remarks: [] },
    { text: 'We read "4" cases.', remarks: ['It was five.'] },
    ...cells('fact', ''),
  ]
  expect(read([remarked]).comments).toMatchObject([{ text: 'It was five.', kind: 'fact' }])
  expect(read([cells('2', 'We read "5" cases.', '', '')]).comments).toMatchObject([
    { text: 'Suggested wording: We read "5" cases.', notes: ['kind-missing', 'text-changed'] },
  ])
})

test('what can’t be read is told by row with its words', () => {
  const { unread } = read(
    [
      cells('', 'New row', 'fact', 'Of nothing.'),
      cells('99', '', 'fact', 'Of nowhere.'),
      cells('2', 'Merged cells'),
      cells('3', '', 'fact', ''),
      cells('3', '', 'fact', 'x'.repeat(4001)),
      cells('', '', '', ''),
    ],
    [],
    'And another thing.',
  )
  expect(unread.map(({ row, fault }) => [row, fault])).toEqual([
    [1, 'no-reference'],
    [2, 'unknown-paragraph'],
    [3, 'no-cells'],
    [4, 'no-comment'],
    [5, 'too-long'],
    [null, 'outside'],
  ])
  expect(unread[0]?.text).toContain('Of nothing.')
  expect(unread.at(-1)?.text).toBe('And another thing.')
})

test('a comment that is kept already comes with its own number, and is changed in its row', () => {
  const [, second] = units
  if (!second) throw new Error('there are three units')
  const before = [commentOf(12, second, 'Five.', 'number')]
  const [, row] = tableRows(units, before, 'en')
  expect(row).toEqual(['2/12', 'We read “4” cases.', 'Number', 'Five.'])
  expect(read([cells(...(row ?? []))], before).comments).toMatchObject([{ state: 'same', comment: 12 }])
  expect(read([cells('2/12', '', 'Number', 'Six.')], before).comments).toMatchObject([
    { state: 'changed', comment: 12 },
  ])
  expect(read([cells('2/12', '', 'Number', '')], before).unread).toMatchObject([{ fault: 'emptied', text: 'Five.' }])
  const withdrawn = before.map(each => ({ ...each, versions: [{ ...latest(each), withdrawn: true }] as const }))
  expect(read([cells('2/12', '', 'Number', 'Five.')], withdrawn).unread).toMatchObject([{ fault: 'withdrawn' }])
})

test('a copied row that keeps the number of its comment makes another one, wherever it stands', () => {
  const [, second] = units
  if (!second) throw new Error('there are three units')
  const before = [commentOf(12, second, 'Five.', 'number')]
  const [own, copy] = [cells('2/12', '', 'Number', 'Five.'), cells('2/12', '', 'Number', 'Also the year.')]
  for (const rows of [
    [own, copy],
    [copy, own],
  ]) {
    const texts = taken(read(rows, before), before).map(each => latest(each).text)
    expect(texts).toEqual(['Five.', 'Also the year.'])
  }
})

test('cells that were joined are told where somebody wrote into them, and are nothing where nobody did', () => {
  expect(read([cells('2', 'We read “4” cases.', '')])).toEqual({ comments: [], unread: [] })
  expect(read([cells('2', 'We read “4” cases.', 'Number: five.')]).unread).toMatchObject([
    { row: 1, paragraph: 2, below: null, fault: 'no-cells' },
  ])
})

test('a number may be written as people write it', () => {
  for (const number of ['2.', 'Para 2', 'para. 2', 'Paragraph 2', 'Paragraff 2', '2)'])
    expect(read([cells(number, '', 'Number', 'Five.')]).comments).toMatchObject([{ unit: { number: 2 } }])
  for (const number of ['2a', 'two', '2 and 3', '1 2'])
    expect(read([cells(number, '', 'Number', 'Five.')]).unread).toMatchObject([{ fault: 'no-reference' }])
})

test('a kept comment whose row is gone is told, unless it came after the file was downloaded', () => {
  const [first, second, third] = units
  if (!first || !second || !third) throw new Error('there are three units')
  const before = [commentOf(11, first, 'One.', 'fact'), commentOf(12, second, 'Five.', 'number')]
  const later = commentOf(13, third, 'Written on the page.', 'fact')
  const { unread } = read([cells('2/12', '', 'Number', 'Five.')], [...before, later])
  expect(unread).toEqual([{ row: null, paragraph: 1, below: null, fault: 'gone', text: 'One.' }])
  expect(read([cells('1/11', '', 'fact', 'One.'), cells('2/12', '', 'Number', 'Five.')], before).unread).toEqual([])
  expect(read([cells('3', '', 'fact', 'Another.')], before).unread).toEqual([])
})

test('a picture is told with its row, beside a comment or alone', () => {
  const pictured = (text: string): Cells => [
    ...cells('2', '', 'fact'),
    { text, remarks: [], hasPicture: true } as const,
  ]
  expect(read([pictured('See this.')]).comments).toMatchObject([{ text: 'See this.', notes: ['picture-left'] }])
  expect(read([pictured('')])).toMatchObject({ comments: [], unread: [{ row: 1, paragraph: 2, fault: 'picture' }] })
})

test('a row that is put before another makes one more comment, and loses none', () => {
  const first = read([cells('2', '', 'number', 'A')])
  const kept = taken(first, [])
  const again = read([cells('2', '', 'number', 'B'), cells('2', '', 'number', 'A')], kept)
  expect(again.comments.map(({ state }) => state)).toEqual(['new', 'same'])
  expect(taken(again, kept).map(each => latest(each).text)).toEqual(['A', 'B'])
})

const said = fc.record({
  number: fc.integer({ min: 1, max: 3 }),
  kind: fc.constantFrom('', 'x', ...commentKinds),
  text: fc.string({ minLength: 1, maxLength: 20 }).filter(text => text.trim() !== ''),
})

test('whatever is written is read back, and the same file taken in twice changes nothing the second time', () => {
  fc.assert(
    fc.property(fc.array(said, { maxLength: 12 }), lines => {
      const rows = lines.map(({ number, kind, text }) => cells(String(number), '', kind, text))
      const first = read(rows)
      expect(first.unread).toEqual([])
      const kept = taken(first, [])
      for (const { number, text } of lines) {
        const { address } = units[number - 1] ?? units[0]!
        expect(kept.some(each => latest(each).text === text.trim() && each.address === address)).toBe(true)
      }
      const second = read(rows, kept)
      expect(second.comments.filter(({ state }) => state === 'new')).toEqual([])
      expect(taken(second, kept).map(each => latest(each).text)).toEqual(kept.map(each => latest(each).text))
    }),
  )
})

test('a file that was changed between two uploads keeps every comment of both', () => {
  const files = fc.tuple(fc.array(said, { maxLength: 6 }), fc.array(said, { maxLength: 6 }))
  fc.assert(
    fc.property(files, ([one, other]) => {
      const rowsOf = (lines: typeof one): readonly Cells[] =>
        lines.map(({ number, kind, text }) => cells(String(number), '', kind, text))
      const kept = taken(read(rowsOf(one)), [])
      const after = taken(read(rowsOf(other), kept), kept)
      const texts = after.map(each => latest(each).text)
      for (const { text } of other) expect(texts).toContain(text.trim())
      expect(after.length).toBeGreaterThanOrEqual(kept.length)
    }),
  )
})
