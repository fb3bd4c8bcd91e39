/** Two people work on one report at the same time for a hundred random edits, on real PostgreSQL: nothing is lost. */
import fc from 'fast-check'
import { afterAll, beforeAll, expect, test } from 'vitest'
import type { FreshDatabase } from '../../../../test/database.ts'
import { freshDatabase, testNow } from '../../../../test/database.ts'
import { aLead } from '../../../../test/make/inspection.ts'
import { makeReport } from '../../../../test/make/report.ts'
import { passageChanged } from '../../../findings/rules/events.ts'
import type { Passage, Version } from '../../../findings/rules/passage.ts'
import { readPassages, readVersions } from '../../../findings/store.ts'
import { transaction } from '../../../platform/db/database.ts'
import { readJournal } from '../../../platform/db/journal.ts'
import type { Actor } from '../../../platform/pure/actor.ts'
import type { Use } from '../../../platform/use.ts'
import { use } from '../../../platform/use.ts'
import { findEditor } from './desk.ts'
import type { Outcome } from './perform.ts'
import { addBlock, arrangeBlock, saveBlock } from './perform.ts'

const slug = 'northshire-2012'
const sam: Actor = { person: 901, name: 'Sam Other', organisation: 90, roles: ['inspector'] }
const editors = [aLead, sam]

interface Edit {
  readonly deed: 'write' | 'up' | 'down' | 'add' | 'set-aside' | 'take-back'
  readonly language: 'en' | 'cy'
  readonly which: number
  readonly where: number
  /** Whether the editor looks at the report anew before this edit, or goes on from what they saw. */
  readonly looks: boolean
}

const edit: fc.Arbitrary<Edit> = fc.record({
  deed: fc.constantFrom('write', 'write', 'write', 'write', 'up', 'down', 'add', 'set-aside', 'take-back'),
  language: fc.constantFrom('en', 'en', 'cy'),
  // Mostly the same few blocks, and in them the same place: people meet where the work is.
  which: fc.oneof({ weight: 3, arbitrary: fc.nat(1) }, { weight: 2, arbitrary: fc.nat(30) }),
  where: fc.oneof({ weight: 3, arbitrary: fc.constant(1) }, { weight: 1, arbitrary: fc.nat(30) }),
  looks: fc.nat(5).map(n => n === 0),
})

const writes = (where: number): Edit => ({ deed: 'write', language: 'en', which: 0, where, looks: true })

/** The two meet in one block at once, whatever the dice say: in one place of it, and in two. */
const meetings: readonly (readonly [Edit, Edit])[] = [
  [writes(1), writes(1)],
  [writes(0), writes(2)],
]

/** An edit of words as it went: what was typed anew, where, and what came of it. */
interface Written {
  readonly passage: number
  readonly mark: string
  readonly by: number | null
  readonly language: 'en' | 'cy'
  readonly typed: string
  readonly outcome: Outcome
}

let database: FreshDatabase
let inspection: number

beforeAll(async () => {
  database = await freshDatabase()
  const using = use({ db: database.db, now: testNow })
  const team = [{ person: 901, role: 'inspector' }]
  inspection = (await makeReport(using, { stage: 'drafting', team })).id
})
afterAll(() => database.close())

const as = <Answer>(actor: Actor, work: (use: Use) => Promise<Answer>): Promise<Answer> =>
  transaction(database.db, db => work(use({ db, now: testNow, actor })))

/** Puts a word that nobody else writes among the words of a text. */
const withWord = (text: string, where: number, word: string): string => {
  const words = text.split(' ')
  return words
    .toSpliced(where % (words.length + 1), 0, word)
    .join(' ')
    .trim()
}

/** One editor at work: answers what came of an edit of words, or null where it was of another kind. */
async function work(actor: Actor, seen: readonly Passage[], own: Edit, mark: string): Promise<Written | null> {
  const formed = seen.filter(({ kind }) => kind !== 'finding')
  const passage = formed[own.which % formed.length]
  if (!passage) return null
  const asked = { actor, slug, passage: passage.id }
  const { latest, kind, place, id } = passage
  if (own.deed === 'add') {
    const text = { en: `A block ${mark}.`, cy: own.language === 'cy' ? `Bloc ${mark}.` : null }
    const outcome = await as(actor, using =>
      addBlock(using, { actor, slug, kind, place, side: null, text, details: {}, after: id }),
    )
    const block = outcome.kind === 'done' ? (outcome.block ?? 0) : 0
    return { passage: block, mark, by: actor.person, language: 'en', typed: text.en, outcome }
  }
  if (own.deed !== 'write') {
    const { deed } = own
    await as(actor, using => arrangeBlock(using, { ...asked, deed }))
    return null
  }
  const before = latest.text[own.language] ?? 'Bloc.'
  const typed = withWord(before, own.where, mark)
  const text = { ...latest.text, [own.language]: typed }
  const outcome = await as(actor, using =>
    saveBlock(using, { ...asked, text, side: latest.side, details: latest.details, base: latest.number }),
  )
  return { passage: id, mark, by: actor.person, language: own.language, typed, outcome }
}

const wordsOf = ({ text }: Version): string => `${text.en} ${text.cy ?? ''}`

test('every text that was accepted is in a version, every other was given back, and the report is the fold of them all', async () => {
  const rounds = fc.array(fc.tuple(edit, edit), { minLength: 48, maxLength: 48 })
  const property = fc.asyncProperty(rounds, async each => {
    const look = () => readPassages(database.db, inspection)
    const seen = [await look(), await look()]
    const written: Written[] = []
    for (const [round, both] of [...meetings, ...each].entries()) {
      for (const [i, own] of both.entries()) if (own.looks) seen[i] = await look()
      const done = await Promise.all(
        both.map((own, i) => work(editors[i] ?? aLead, seen[i] ?? [], own, `w${i}x${round}z`)),
      )
      written.push(...done.filter(one => one !== null))
    }
    const passages = await look()
    const versions = new Map<number, readonly Version[]>()
    for (const { id } of passages) versions.set(id, await readVersions(database.db, inspection, id))
    for (const { passage, mark, by, language, typed, outcome } of written) {
      const own = versions.get(passage) ?? []
      const [latest] = own
      if (outcome.kind === 'done') {
        // Words were only ever added here: what was accepted still stands, whatever came after it.
        expect(latest && wordsOf(latest)).toContain(mark)
        const mine = own.filter(version => version.madeBy === by && wordsOf(version).includes(mark))
        expect(mine.length).toBeGreaterThan(0)
        if (outcome.did !== 'merged') expect(mine.some(({ text }) => text.en === typed || text.cy === typed)).toBe(true)
      } else {
        expect(own.some(version => wordsOf(version).includes(mark))).toBe(false)
        // A word may have been put into the middle of a reference: then the fault is told beside its field.
        if (outcome.kind === 'refused') expect(outcome.problems.map(({ field }) => field)).toContain(language)
        else expect(outcome.latest.number).toBeGreaterThan(outcome.base?.number ?? Infinity)
      }
    }
    for (const own of versions.values())
      expect(own.map(({ number }) => number).toReversed()).toEqual(own.map((_, i) => i + 1))
    const fold = await foldOf(versions)
    for (const { id, latest } of passages) expect(fold.get(id)).toEqual(latest)
    const { parts } = await as(aLead, using => findEditor(using, { actor: aLead, slug, language: 'en' }))
    const shown = parts.flatMap(({ rows }) => rows.flatMap(row => (row.kind === 'passage' ? [row.passage.id] : [])))
    expect(shown.toSorted((a, b) => a - b)).toEqual(
      passages.filter(({ latest }) => latest.state === 'standing').map(({ id }) => id),
    )
    expect(written.some(({ outcome }) => outcome.kind === 'overtaken')).toBe(true)
    expect(written.some(({ outcome }) => outcome.kind === 'done' && outcome.did === 'merged')).toBe(true)
  })
  await fc.assert(property, { numRuns: 1, endOnFailure: true })
})

/** The report as the journal tells that it came about: each entry puts a version in the place of the one before. */
async function foldOf(versions: ReadonlyMap<number, readonly Version[]>): Promise<ReadonlyMap<number, Version>> {
  const fold = new Map<number, Version>([...versions].flatMap(([id, own]) => own.slice(-1).map(first => [id, first])))
  const entries = (await readJournal(database.db)).filter(({ event }) => event === passageChanged)
  for (const { details } of entries) {
    const id = Number(details['passage'])
    const version = versions.get(id)?.find(({ number }) => number === details['version'])
    if (version) fold.set(id, version)
  }
  return fold
}
