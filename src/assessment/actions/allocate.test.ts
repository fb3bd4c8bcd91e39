/** Sharing out cases: by conflicts, loads and days as they are kept; each refusal in words; each move with its reason. */
import { sql } from 'kysely'
import { expect, test } from 'vitest'
import { inTransaction } from '../../../test/database.ts'
import { allottingFramework, calibratingFramework, makeAllotted } from '../../../test/make/allotted.ts'
import type { Allotted } from '../../../test/make/allotted.ts'
import { anAnswer, makeAnswers, makeCases } from '../../../test/make/answers.ts'
import { aLead } from '../../../test/make/inspection.ts'
import { registerService } from '../../programme/actions.ts'
import { addDemonstrationPerson, keepOrganisation } from '../../access/store.ts'
import { joinTeam } from '../../inspection/actions.ts'
import { readJournal } from '../../platform/db/journal.ts'
import { offendedConstraint } from '../../platform/db/refusal.ts'
import type { Actor } from '../../platform/pure/actor.ts'
import { solveHere } from '../../platform/solve/highs.ts'
import type { Use } from '../../platform/use.ts'
import type { Wishes } from '../rules/allocation/desk.ts'
import { standingInstance, usualWishes } from '../rules/allocation/desk.ts'
import { breachesOf } from '../rules/allocation/breaches.ts'
import { caseMoved, casesAllocated, nothingDeclared } from '../rules/events.ts'
import { loadsOf } from '../rules/allocation/instance.ts'
import { saveMove } from '../store/allocation.ts'
import { allocateCases, findDesk } from './allocate.ts'
import { finishBenchmark } from './calibration.ts'
import {
  declareConflict,
  declareNothing,
  findDeclarations,
  findEmptyConflicts,
  withdrawDeclaration,
} from './conflicts.ts'
import { findOwnDesk, sayDaysAway } from './diary.ts'
import { findMove, moveCase } from './move-case.ts'

const inspector = (person: number): Actor => ({ person, name: '', organisation: null, roles: ['inspector'] })

const declared = async (use: Use, ask: Parameters<typeof declareConflict>[1]): Promise<number> => {
  const kept = await declareConflict(use, ask)
  return kept.ok ? kept.value : 0
}

const allocate = async (use: Use, { slug }: Pick<Allotted, 'slug'>, wishes: Partial<Wishes> = {}) =>
  allocateCases(use, {
    actor: aLead,
    slug,
    wishes: { ...usualWishes(await findDesk(use, { actor: aLead, slug })), ...wishes },
    solve: solveHere,
  })

test('every case has a reader and an interview, a tenth have two readers, and loads differ by one at most', () =>
  inTransaction(async use => {
    const made = await makeAllotted(use)
    expect(await allocate(use, made)).toEqual({ ok: true, value: 22 })
    const desk = await findDesk(use, { actor: aLead, slug: made.slug })
    const instance = standingInstance(desk)
    expect(breachesOf(instance, desk.allocation)).toEqual([])
    expect([...loadsOf(instance, desk.allocation).values()].sort()).toEqual([7, 7, 8])
    expect(desk.allocation.interviews.size).toBe(20)
    const told = (await readJournal(use.db, { inspection: made.id })).find(({ event }) => event === casesAllocated)
    expect(told?.details).toMatchObject({ cases: 20, twice: 2, assessors: 3 })
  }))

test('an assessor is given no case of a declared conflict; about the service, none at all', () =>
  inTransaction(async use => {
    const made = await makeAllotted(use)
    const [ash = 0, birch = 0, cedar = 0] = made.assessors
    const about = { about: 'attribute', attribute: 'worker', value: 'M02' } as const
    await declareConflict(use, { actor: inspector(ash), slug: made.slug, kind: 'relative', about })
    const whole = {
      actor: inspector(cedar),
      slug: made.slug,
      kind: 'employer-before',
      about: { about: 'service' },
    } as const
    const id = await declared(use, whole)
    await allocate(use, made)
    const { allocation } = await findDesk(use, { actor: aLead, slug: made.slug })
    const ofM02 = made.cases.filter((_, i) => i % 5 === 1)
    expect(new Set(ofM02.map(one => allocation.first.get(one)))).toEqual(new Set([birch]))
    expect([...allocation.first.values(), ...allocation.second.values()]).not.toContain(cedar)
    await withdrawDeclaration(use, { actor: inspector(cedar), slug: made.slug, conflict: id })
    expect((await findDeclarations(use, whole)).mine).toEqual([])
  }))

test('nobody withdraws the declaration of somebody else', () =>
  inTransaction(async use => {
    const made = await makeAllotted(use)
    const [ash = 0, birch = 0] = made.assessors
    const mine = { actor: inspector(ash), slug: made.slug, kind: 'relative', about: { about: 'service' } } as const
    const id = await declared(use, mine)
    await withdrawDeclaration(use, { actor: inspector(birch), slug: made.slug, conflict: id })
    expect((await findDeclarations(use, mine)).mine).toHaveLength(1)
    await expect(declareConflict(use, mine)).rejects.toMatchObject({
      details: { name: 'assessment.conflict-declared-once' },
    })
  }))

test('a conflict names what the case list has, in its spelling; a slip of the pen is told with what was meant', () =>
  inTransaction(async use => {
    const made = await makeAllotted(use)
    const [ash = 0] = made.assessors
    const mine = { actor: inspector(ash), slug: made.slug, kind: 'relative' } as const
    const slip = await declareConflict(use, {
      ...mine,
      about: { about: 'attribute', attribute: 'office', value: 'Eest' },
    })
    expect(slip.ok ? '' : slip.problems[0]?.en).toBe('The case list has no Eest. Did you mean East?')
    const nobody = await declareConflict(use, { ...mine, about: { about: 'case', reference: 'C999' } })
    expect(nobody.ok ? '' : nobody.problems[0]?.en).toContain('The case list has no C999.')
    await declareConflict(use, { ...mine, about: { about: 'attribute', attribute: 'office', value: ' EAST ' } })
    await declareConflict(use, { ...mine, about: { about: 'case', reference: 'c 004' } })
    const { mine: kept } = await findDeclarations(use, mine)
    expect(kept.map(({ about }) => about)).toEqual([
      { about: 'attribute', attribute: 'office', value: 'East' },
      { about: 'case', reference: 'C004' },
    ])
  }))

test('before there is a list a conflict is kept as it was written, and the lead is told where it names nothing', () =>
  inTransaction(async use => {
    const made = await makeAllotted(use, { cases: 0 })
    const [ash = 0] = made.assessors
    const about = { about: 'attribute', attribute: 'worker', value: 'M99' } as const
    await declareConflict(use, { actor: inspector(ash), slug: made.slug, kind: 'relative', about })
    expect(await findEmptyConflicts(use, await findDesk(use, { actor: aLead, slug: made.slug }))).toEqual([])
    await makeCases(use, made.id, [{ worker: 'M01', office: 'East' }])
    const desk = await findDesk(use, { actor: aLead, slug: made.slug })
    expect((await findEmptyConflicts(use, desk)).map(each => each.about)).toEqual([about])
  }))

test('that there is nothing to declare is said once and known to the lead', () =>
  inTransaction(async use => {
    const made = await makeAllotted(use)
    const [ash = 0, birch = 0, cedar = 0] = made.assessors
    const mine = { actor: inspector(ash), slug: made.slug }
    await declareNothing(use, mine)
    await declareNothing(use, mine)
    await declareConflict(use, {
      actor: inspector(birch),
      slug: made.slug,
      kind: 'relative',
      about: { about: 'service' },
    })
    const { declared: silent } = await findDesk(use, { actor: aLead, slug: made.slug })
    expect([ash, birch, cedar].map(person => silent.has(person))).toEqual([true, true, false])
    const told = (await readJournal(use.db, { inspection: made.id })).filter(({ event }) => event === nothingDeclared)
    expect(told).toHaveLength(1)
  }))

test('nobody is asked on a bank holiday of the nation', () =>
  inTransaction(async use => {
    const made = await makeAllotted(use, { fieldworkOn: '2012-05-07' })
    const { days } = await findDesk(use, { actor: aLead, slug: made.slug })
    expect(days).toEqual(['2012-05-08', '2012-05-09', '2012-05-10', '2012-05-11'])
    await allocate(use, made)
    const { allocation } = await findDesk(use, { actor: aLead, slug: made.slug })
    expect([...allocation.interviews.values()].some(({ day }) => day === '2012-05-07')).toBe(false)
  }))

test('a local assessor who came to work for a service of the same region after joining is given no case', () =>
  inTransaction(async use => {
    const organisation = await keepOrganisation(use.db, 'service', { en: 'Next door', cy: 'Drws nesaf' })
    const person = await addDemonstrationPerson(use.db, { name: 'Dogwood', organisation, role: 'local-assessor' })
    const made = await makeAllotted(use)
    await joinTeam(use, { actor: aLead, inspection: made.id, member: { person, role: 'local-assessor' } })
    await registerService(use, {
      actor: aLead,
      service: {
        slug: 'next-door',
        name: { en: 'Next door', cy: 'Drws nesaf' },
        nation: 'england',
        region: { en: 'North East', cy: 'Gogledd-ddwyrain Lloegr' },
        organisation,
      },
    })
    const readers = [...made.assessors, person]
    await allocate(use, made, { readers })
    const { allocation } = await findDesk(use, { actor: aLead, slug: made.slug })
    expect([...allocation.first.values(), ...allocation.second.values()]).not.toContain(person)
    const alone = await allocate(use, made, { readers: [person] })
    expect(alone.ok ? '' : alone.problems[0]?.message.en).toContain('Conflicts of interest stand in the way')
  }))

test('days away are kept to, and what can’t be had is said in words', () =>
  inTransaction(async use => {
    const made = await makeAllotted(use)
    const { days } = await findDesk(use, { actor: aLead, slug: made.slug })
    await sayDaysAway(use, { actor: aLead, slug: made.slug, who: { manager: 'M01' }, days: days.slice(0, 3) })
    expect((await allocate(use, made)).ok).toBe(true)
    const { allocation } = await findDesk(use, { actor: aLead, slug: made.slug })
    const ofM01 = made.cases.filter((_, i) => i % 5 === 0)
    for (const one of ofM01) expect(days.slice(3)).toContain(allocation.interviews.get(one)?.day)
    const tight = await allocate(use, made, { perManagerPerDay: 1 })
    expect(tight.ok ? [] : tight.problems.map(({ message }) => message.en)).toEqual([
      'It can’t be kept that a case manager is asked about 1 case a day at most: M01 has 4 cases and room for 2. Allow more a day.',
      'The days on which case managers are away stand in the way: M01. Ask for other days.',
    ])
    const few = await allocate(
      use,
      { ...made },
      { readers: made.assessors.slice(0, 1), perManagerPerDay: 4, secondShare: 0.5 },
    )
    expect(few.ok).toBe(true)
  }))

test('wishes that make no sense are refused all at once, each beside its field', () =>
  inTransaction(async use => {
    const made = await makeAllotted(use)
    const refusedAs = await allocate(use, made, { readers: [], secondShare: 2, perManagerPerDay: 9 })
    expect(refusedAs.ok ? [] : refusedAs.problems.map(({ field }) => field)).toEqual(['readers', 'share', 'perDay'])
  }))

test('once an answer is given the cases are not shared out anew', () =>
  inTransaction(async use => {
    const made = await makeAllotted(use)
    await makeAnswers(use, made.id, allottingFramework(), [anAnswer(made.cases[0] ?? 0, '1.2.1', 'sufficient')])
    const again = await allocate(use, made)
    expect(again.ok ? '' : again.problems[0]?.message.en).toContain('Move cases one at a time')
  }))

test('a move shows what it breaks first, needs a reason, and is kept with it; a forbidden one is not made', () =>
  inTransaction(async use => {
    const made = await makeAllotted(use)
    const [ash = 0] = made.assessors
    const about = { about: 'case', reference: 'C003' } as const
    await declareConflict(use, { actor: inspector(ash), slug: made.slug, kind: 'joint-board', about })
    await allocate(use, made)
    const ask = { actor: aLead, slug: made.slug, reference: 'C003', kind: 'first' } as const
    const { prospects, desk } = await findMove(use, ask)
    expect(prospects.first.find(({ to }) => to === ash)).toMatchObject({
      forbidden: true,
      breaks: expect.arrayContaining([expect.objectContaining({ kind: 'conflict', person: ash })]) as unknown,
    })
    expect(await moveCase(use, { ...ask, to: ash, reason: '' })).toEqual({ ok: false, problems: ['to', 'reason'] })
    const other = prospects.first.find(({ forbidden }) => !forbidden)?.to ?? 0
    expect((await moveCase(use, { ...ask, to: other, reason: 'knows the court' })).ok).toBe(true)
    const now = await findDesk(use, ask)
    expect(now.allocation.first.get(desk.cases[2]?.id ?? 0)).toBe(other)
    expect((await readJournal(use.db, { inspection: made.id })).map(({ event }) => event)).toContain(caseMoved)
  }))

test('who has passed no benchmark is given no case where the framework says so, and with a warning otherwise', () =>
  inTransaction(async use => {
    const made = await makeAllotted(use, { framework: calibratingFramework('block') })
    const refused = await allocate(use, made)
    expect(refused.ok ? '' : refused.problems[0]?.message.en).toContain(
      'Ash, Birch, Cedar: no benchmark case is passed',
    )
    for (const person of made.assessors.slice(0, 2)) {
      const answers = [{ question: '1.2.1', value: 'sufficient', note: '' }]
      await finishBenchmark(use, { actor: inspector(person), slug: made.slug, benchmark: 'a-case', answers })
    }
    expect((await allocate(use, made, { readers: made.assessors.slice(0, 2), secondShare: 0 })).ok).toBe(true)
    const ask = { actor: aLead, slug: made.slug, reference: 'C003', kind: 'first' } as const
    const cedar = made.assessors[2] ?? 0
    expect((await findMove(use, ask)).prospects.first.find(({ to }) => to === cedar)).toMatchObject({ forbidden: true })
    expect((await moveCase(use, { ...ask, to: cedar, reason: 'has time' })).ok).toBe(false)
  }))

test('under a framework that warns, the move says so and is made', () =>
  inTransaction(async use => {
    const made = await makeAllotted(use, { framework: calibratingFramework('warn') })
    expect((await allocate(use, made)).ok).toBe(true)
    const ask = { actor: aLead, slug: made.slug, reference: 'C003', kind: 'first' } as const
    const { prospects } = await findMove(use, ask)
    const [to] = prospects.first.filter(({ forbidden }) => !forbidden)
    expect(to?.breaks.map(({ kind }) => kind)).toContain('uncalibrated')
    expect((await moveCase(use, { ...ask, to: to?.to ?? 0, reason: 'has time' })).ok).toBe(true)
  }))

test('an assessor’s own desk holds their own cases and no word of anybody else', () =>
  inTransaction(async use => {
    const made = await makeAllotted(use)
    await allocate(use, made)
    const [ash = 0] = made.assessors
    const { allocation, cases } = await findOwnDesk(use, { actor: inspector(ash), slug: made.slug })
    expect(new Set([...allocation.first.values(), ...allocation.second.values()])).toEqual(new Set([ash]))
    expect(cases.length).toBeLessThan(10)
    expect([...allocation.interviews.keys()]).toEqual([...allocation.first.keys()])
  }))

test('the database itself refuses one person as both readers of a case', () =>
  inTransaction(async use => {
    const made = await makeAllotted(use)
    await allocate(use, made)
    const { allocation } = await findDesk(use, { actor: aLead, slug: made.slug })
    const [[one, person] = [0, 0]] = [...allocation.second]
    await expect(
      saveMove(use.db, made.id, { case: one, kind: 'first', to: person }, allocation, new Map()),
    ).rejects.toMatchObject({ details: { name: 'assessment.case-read-twice-by-two-people' } })
  }))

test('the database itself refuses two interviews at one time', () =>
  inTransaction(async use => {
    const made = await makeAllotted(use)
    const [one, two] = made.cases
    const book = (id: number | undefined) =>
      sql`
      insert into assessment.interview (case_id, inspection_id, manager, assessor_id, day, slot)
      values (${id}, ${made.id}, 'M01', ${id}, '2012-01-16', 0)`.execute(use.db)
    await book(one)
    const error = await book(two).catch((refusal: unknown) => refusal)
    expect(offendedConstraint(error)).toBe('case_manager_asked_about_one_case_at_a_time')
  }))
