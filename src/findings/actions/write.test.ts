/** Findings are taken from proposals, reworded, arranged and merged; every version stays, and no one's work is lost. */
import { describe, expect, test } from 'vitest'
import { inTransaction } from '../../../test/database.ts'
import { anAnswer } from '../../../test/make/answers.ts'
import { correct, makeDrafting } from '../../../test/make/findings.ts'
import { aLead } from '../../../test/make/inspection.ts'
import { readJournal } from '../../platform/db/journal.ts'
import { Problem } from '../../platform/pure/problem.ts'
import type { Use } from '../../platform/use.ts'
import { keyOf, standingOf } from '../rules/dealt.ts'
import { passageChanged } from '../rules/events.ts'
import { standing } from '../rules/passage.ts'
import { referencesIn } from '../rules/reference.ts'
import { marksOf, printOf } from '../rules/seen.ts'
import { readVersions } from '../store.ts'
import { mergeFindings, movePassage, setAside, takeBack, takeFiguresIn } from './arrange.ts'
import { findDesk } from './desk.ts'
import { rewrite, takeProposal, writePassage } from './write.ts'

const asked = { actor: aLead, slug: 'northshire-2012' }

const textsOn = async (use: Use) =>
  standing((await findDesk(use, asked)).passages, 'finding').map(({ latest }) => latest.text.en)

/** Takes the suggested proposal on a question; answers the finding's id. */
const take = async (use: Use, question: string, state: 'standing' | 'set-aside' = 'standing', note = '') => {
  const { proposals } = await findDesk(use, asked)
  const proposal = proposals.find(each => each.question === question && each.suggested)
  const taken = await takeProposal(use, { ...asked, proposal: proposal ? keyOf(proposal) : '', state, note })
  if (!taken.ok) throw new Error(JSON.stringify(taken.problems))
  return taken.value
}

const reword = (use: Use, passage: number, base: number, en: string) =>
  rewrite(use, { ...asked, passage, base, side: 'strength', text: { en, cy: null }, details: {} })

describe('a proposal', () => {
  test('becomes a finding with the figures that its author saw, and is then no longer open', () =>
    inTransaction(async use => {
      await makeDrafting(use)
      const id = await take(use, '1.1.1a')
      const desk = await findDesk(use, asked)
      const finding = desk.passages.find(each => each.id === id)
      expect(finding?.latest.text.en).toBe('The hull was sound in {1.1.1a}.')
      expect(finding?.latest.seen['1.1.1a']).toMatchObject({ sufficient: 3, scoreable: 4 })
      expect(finding?.latest.madeBy).toBe(aLead.person)
      const open = desk.proposals.filter(each => standingOf(each, desk.passages, desk.figures.settings) === 'open')
      expect([...new Set(open.map(({ question }) => question))]).toEqual(['1.1.2', '1.1.1b', '1.2.1'])
    }))

  test('taken twice makes one finding; set aside, it is proposed no more until it is taken after all', () =>
    inTransaction(async use => {
      await makeDrafting(use)
      expect(await take(use, '1.1.2')).toBe(await take(use, '1.1.2'))
      const id = await take(use, '1.1.1b', 'set-aside', 'Said elsewhere')
      const desk = await findDesk(use, asked)
      expect(desk.passages.find(each => each.id === id)?.latest).toMatchObject({
        state: 'set-aside',
        note: 'Said elsewhere',
      })
      const proposal = desk.proposals.find(({ question }) => question === '1.1.1b')
      expect(proposal && standingOf(proposal, desk.passages, desk.figures.settings)).toBe('set-aside')
      expect(await take(use, '1.1.1b')).toBe(id)
      expect(await textsOn(use)).toContain('The keel was not sound in {below 1.1.1b}.')
    }))

  test('that the answers no longer bear out is refused with what to do', () =>
    inTransaction(async use => {
      await makeDrafting(use)
      const taken = await takeProposal(use, { ...asked, proposal: 'gone', state: 'standing', note: '' })
      expect(taken.ok ? [] : taken.problems.map(({ field }) => field)).toEqual(['proposal'])
    }))
})

describe('a finding', () => {
  test('is reworded in a new version, with who and when; the old one stays', () =>
    inTransaction(async use => {
      const { id } = await makeDrafting(use)
      const finding = await take(use, '1.1.1a')
      expect(await reword(use, finding, 1, ' Hulls held in {1.1.1a %}. ')).toEqual({ kind: 'kept', merged: false })
      expect(
        (await readVersions(use.db, id, finding)).map(({ number, text, madeBy }) => [number, text.en, madeBy]),
      ).toEqual([
        [2, 'Hulls held in {1.1.1a %}.', aLead.person],
        [1, 'The hull was sound in {1.1.1a}.', aLead.person],
      ])
      const deeds = (await readJournal(use.db)).filter(({ event }) => event === passageChanged)
      expect(deeds.map(({ details }) => details['deed'])).toEqual(['accepted', 'reworded'])
    }))

  test('that somebody else reworded meanwhile is not overwritten: the latest is answered', () =>
    inTransaction(async use => {
      await makeDrafting(use)
      const finding = await take(use, '1.1.1a')
      await reword(use, finding, 1, 'Theirs.')
      const mine = await reword(use, finding, 1, 'Mine.')
      expect(mine).toMatchObject({ kind: 'overtaken', latest: { number: 2, text: { en: 'Theirs.' } } })
      expect(await textsOn(use)).toEqual(['Theirs.'])
    }))

  test('is reworded by two at once: what does not touch is joined, and moving it is in nobody’s way', () =>
    inTransaction(async use => {
      const { id } = await makeDrafting(use)
      const finding = await take(use, '1.1.1a')
      await reword(use, finding, 1, 'Most hulls held, and every mast stood.')
      await reword(use, finding, 2, 'Nearly all hulls held, and every mast stood.')
      const outcome = await reword(use, finding, 2, 'Most hulls held, and every mast but one stood.')
      expect(outcome).toEqual({ kind: 'kept', merged: true })
      expect(await textsOn(use)).toEqual(['Nearly all hulls held, and every mast but one stood.'])
      await setAside(use, { actor: aLead, slug: 'northshire-2012', passage: finding, note: '' })
      expect(await reword(use, finding, 4, 'Hulls held.')).toEqual({ kind: 'kept', merged: false })
      const [latest] = await readVersions(use.db, id, finding)
      expect(latest).toMatchObject({ number: 6, state: 'set-aside', text: { en: 'Hulls held.' } })
    }))

  test('with a reference that nothing answers is refused beside its field, and so is an empty one', () =>
    inTransaction(async use => {
      await makeDrafting(use)
      const finding = await take(use, '1.1.1a')
      const outcome = await reword(use, finding, 1, 'In {9.9} and {1.1.1a quickly}.')
      expect(outcome.kind === 'refused' && outcome.problems.map(({ field }) => field)).toEqual(['en', 'en'])
      expect(await reword(use, finding, 1, '  ')).toMatchObject({ kind: 'refused' })
      expect(await textsOn(use)).toEqual(['The hull was sound in {1.1.1a}.'])
    }))

  test('moves among those of its side, is set aside with a reason, and is taken back', () =>
    inTransaction(async use => {
      await makeDrafting(use)
      const [hull, mast] = [await take(use, '1.1.1a'), await take(use, '1.1.2')]
      await take(use, '1.1.1b')
      await movePassage(use, { ...asked, passage: mast, way: 'up' })
      const strengths = async () =>
        (await textsOn(use)).filter(text => !text.includes('below')).map(text => text.slice(0, 8))
      expect(await strengths()).toEqual(['The mast', 'The hull'])
      await movePassage(use, { ...asked, passage: mast, way: 'up' })
      expect(await strengths()).toEqual(['The mast', 'The hull'])
      await setAside(use, { ...asked, passage: hull, note: 'Not weighty' })
      expect(await strengths()).toEqual(['The mast'])
      await takeBack(use, { ...asked, passage: hull })
      expect(await strengths()).toEqual(['The mast', 'The hull'])
    }))

  test('takes up the words and figures of others that are merged into it', () =>
    inTransaction(async use => {
      await makeDrafting(use)
      const [hull, mast] = [await take(use, '1.1.1a'), await take(use, '1.1.2')]
      const merged = await mergeFindings(use, { ...asked, criterion: '1.1', passages: [mast, hull] })
      expect(merged).toEqual({ ok: true, value: hull })
      const { passages } = await findDesk(use, asked)
      const [one] = standing(passages, 'finding')
      expect(one?.latest.text).toEqual({
        en: 'The hull was sound in {1.1.1a}. The mast was sound in {1.1.2 in words}.',
        cy: 'Cy: The hull was sound in {1.1.1a}. Cy: The mast was sound in {1.1.2 in words}.',
      })
      expect(Object.keys(one?.latest.seen ?? {}).toSorted()).toEqual(['1.1.1a', '1.1.2 in words'])
      expect(passages.find(({ id }) => id === mast)?.latest).toMatchObject({ state: 'merged', details: { into: hull } })
      const alone = await mergeFindings(use, { ...asked, criterion: '1.1', passages: [hull] })
      expect(alone.ok).toBe(false)
    }))

  test('keeps its words when an answer is corrected, and is marked until somebody takes the new figure in', () =>
    inTransaction(async use => {
      const { id, cases } = await makeDrafting(use)
      const [hull, mast] = [await take(use, '1.1.1a'), await take(use, '1.1.2')]
      await correct(use, id, [anAnswer(cases[0]!, '1.1.1a', 'insufficient', { reasons: ['late'] })])
      const desk = await findDesk(use, asked)
      const marksOn = (those: typeof desk, passage: number) => {
        const { text, seen } = those.passages.find(each => each.id === passage)!.latest
        return marksOf(referencesIn(text.en, text.cy), seen, those.figures)
      }
      const [mark] = marksOn(desk, hull)
      expect([mark?.then.said.en, mark?.now?.said.en]).toEqual([
        '3 of 4 relevant cases (75%)',
        '2 of 4 relevant cases (50%)',
      ])
      expect(marksOn(desk, mast)).toEqual([])
      expect((await takeFiguresIn(use, { ...asked, passage: hull, print: 'what stood there before' })).ok).toBe(false)
      const print = printOf(marksOn(desk, hull))
      expect(await takeFiguresIn(use, { ...asked, passage: hull, print })).toEqual({ ok: true, value: true })
      expect(marksOn(await findDesk(use, asked), hull)).toEqual([])
      expect((await readVersions(use.db, id, hull)).map(({ text }) => text.en)).toEqual(
        Array.from({ length: 2 }, () => 'The hull was sound in {1.1.1a}.'),
      )
    }))
})

test('a recommendation names who is responsible, and a commentary is written like anything else', () =>
  inTransaction(async use => {
    await makeDrafting(use)
    const write = (kind: 'recommendation' | 'commentary', place: string, details: object) =>
      writePassage(use, { ...asked, kind, place, side: null, text: { en: 'Mend {1.1.1a k}.', cy: null }, details })
    const nobody = await write('recommendation', '', {})
    expect(nobody.ok ? [] : nobody.problems.map(({ field }) => field)).toEqual(['responsible'])
    const responsible = { en: 'Head of Service', cy: null }
    expect((await write('recommendation', '', { responsible, questions: ['1.1.1a'] })).ok).toBe(true)
    expect((await write('commentary', '1', {})).ok).toBe(true)
    const { passages } = await findDesk(use, asked)
    expect(standing(passages, 'recommendation')[0]?.latest.details).toEqual({ responsible, questions: ['1.1.1a'] })
  }))

test('an assessor of another organisation neither sees drafts nor writes them', () =>
  inTransaction(async use => {
    await makeDrafting(use, { team: [{ person: 30, role: 'local-assessor' }] })
    const actor = { ...aLead, person: 30, roles: ['local-assessor'] }
    await expect(findDesk(use, { ...asked, actor })).rejects.toThrow(Problem)
    await expect(setAside(use, { ...asked, actor, passage: 1, note: '' })).rejects.toThrow(Problem)
  }))
