/** An assessor's own cases and diary: nothing here tells who else reads a case. */
import { trailTo } from '../../inspection/rules/trail.ts'
import { hasReached } from '../../inspection/rules/stages.ts'
import { dayInWords } from '../../platform/pure/day-words.ts'
import type { Day } from '../../platform/pure/days.ts'
import type { Actor } from '../../platform/pure/actor.ts'
import type { Language } from '../../platform/pure/words.ts'
import { page, signedIn } from '../../platform/web/page.ts'
import type { PageView } from '../../platform/web/reply.ts'
import { reply } from '../../platform/web/reply.ts'
import { findUncalibrated } from '../actions/calibration.ts'
import { findOwnDesk, findOwnReadings } from '../actions/diary.ts'
import type { Desk } from '../rules/allocation/desk.ts'
import { managerOf } from '../rules/allocation/desk.ts'
import { blocksUncalibrated } from '../rules/allocation/refusals.ts'
import { whyClosed } from '../rules/gate.ts'
import { caseWords, contestedWords } from '../rules/case-words.ts'
import type { ContestedPart } from '../rules/contested.ts'
import { contestedParts } from '../rules/contested.ts'
import { mayReadReading } from '../rules/may-read.ts'
import { mayDeclare } from '../rules/may.ts'
import { mayCalibrate } from '../rules/may-check.ts'
import { assessmentPaths } from '../rules/paths.ts'
import { caseStateWords, isDone } from '../rules/states.ts'
import { cy, en } from './my-cases.words.ts'
import { londonDay } from '../../platform/pure/london.ts'

interface Cell {
  readonly text?: string
  readonly html?: string
}

interface Case {
  readonly reference: string
  /** '' while there is no reading to open. */
  readonly href: string
  readonly state: string
}

interface MyCasesView extends PageView {
  readonly caption: string
  readonly lead: string
  readonly head: readonly Cell[]
  readonly rows: readonly (readonly Cell[])[]
  readonly others: readonly Case[]
  /** What was said differently in these cases, each thing with where it is settled. */
  readonly contested: readonly (ContestedPart & { readonly reference: string })[]
  /** How many are done, and how much time is left; '' before there are any. */
  readonly left: string
  /** JSON: how many answers of each of these readings the server has; the offline part adds what a device holds. */
  readonly answered: string
  /** Whether these cases open only once one is passed. */
  readonly heldBack: boolean
  /** Where an urgent concern about each case is raised while the case itself does not open; empty otherwise. */
  readonly raise: readonly { readonly text: string; readonly href: string }[]
  /** Where a benchmark case is judged, for somebody who has passed none; '' otherwise. */
  readonly calibration: string
  /** Where a conflict is declared; '' once none can be. */
  readonly conflicts: string
}

/** The page. */
export const myCases = page(assessmentPaths.myCases, {
  who: signedIn,
  words: { en, cy },
  async show(use, { actor, params, words, language }) {
    const desk = await findOwnDesk(use, { actor, slug: params.inspection })
    const readings = await findOwnReadings(use, { actor, ...desk })
    const uncalibrated = (await findUncalibrated(use, desk.inspection)).has(actor.person ?? 0)
    const today = londonDay(use.now)
    return reply.page('assessment/my-cases', view({ actor, desk, readings, today, uncalibrated }, words, language))
  },
})

interface Mine {
  readonly actor: Actor
  readonly desk: Desk
  readonly readings: Awaited<ReturnType<typeof findOwnReadings>>
  readonly today: Day
  readonly uncalibrated: boolean
}

function view({ actor, desk, readings, today, uncalibrated }: Mine, words: typeof en, language: Language): MyCasesView {
  const { inspection, cases, allocation, rule } = desk
  const caseOf = ({ id, reference }: { readonly id: number; readonly reference: string }): Case => {
    const reading = readings.find(each => each.case === id)
    if (!reading) return { reference, href: '', state: '' }
    const { assessment, state, answered, toAnswer } = reading
    const far = toAnswer > 0 ? ` (${words.answered(answered, toAnswer)})` : ''
    // Once the inspection is published a reading is no longer its reader's to open.
    const mayOpen = mayReadReading(actor, inspection, {
      assessor: actor.person,
      otherReader: null,
      replaced: false,
    }).may
    const href = mayOpen ? assessmentPaths.assessment({ inspection: inspection.slug, assessment }) : ''
    const { answers, beside } = reading.contested
    const contested = contestedWords(answers, beside, caseWords[language])
    const told = [`${caseStateWords[state][language]}${far}`, contested].filter(text => text !== '')
    return { reference, href, state: told.join(', ') }
  }
  const heldBack = uncalibrated && blocksUncalibrated(rule) && whyClosed(inspection) === null
  const done = readings.filter(({ state }) => isDone(state)).length
  const daysLeft = desk.days.filter(day => day >= today).length
  const name = inspection.service.name[language]
  const booked = cases
    .flatMap(each => {
      const at = allocation.interviews.get(each.id)
      return at ? [{ ...at, each }] : []
    })
    .sort((one, other) => one.day.localeCompare(other.day) || one.slot - other.slot)
  return {
    title: words.title,
    caption: name,
    breadcrumbs: [...trailTo(inspection, language), { text: words.title }],
    synthetic: inspection.synthetic,
    lead: cases.length === 0 ? words.none : words.lead(cases.length),
    left: readings.length === 0 ? '' : words.left(done, readings.length, daysLeft),
    answered: JSON.stringify(Object.fromEntries(readings.map(each => [each.assessment, each.answered]))),
    head: [words.day, words.time, words.case, words.manager, words.state].map(text => ({ text })),
    rows: booked.map(({ day, slot, each }) => [
      { text: dayInWords(day, language) },
      { text: rule.slots.starts[slot] ?? '' },
      linkTo(caseOf(each)),
      { text: managerOf(rule, each) },
      { text: caseOf(each).state },
    ]),
    others: cases.filter(({ id }) => !allocation.interviews.has(id)).map(caseOf),
    contested: cases.flatMap(each => {
      const reading = readings.find(one => one.case === each.id)
      if (!reading || heldBack || caseOf(each).href === '') return []
      const place = { inspection: inspection.slug, assessment: reading.assessment }
      const parts = contestedParts(reading.contested, desk.framework, place, language)
      return parts.map(part => ({ ...part, reference: each.reference }))
    }),
    heldBack,
    raise: heldBack ? raiseOf(desk, readings) : [],
    calibration:
      uncalibrated && mayCalibrate(actor, inspection).may && !hasReached(inspection, 'provisional-findings')
        ? assessmentPaths.calibration({ inspection: inspection.slug })
        : '',
    conflicts: mayDeclare(actor, inspection).may ? assessmentPaths.conflicts({ inspection: inspection.slug }) : '',
  }
}

const raiseOf = ({ inspection, framework, cases }: Desk, readings: Mine['readings']): MyCasesView['raise'] =>
  framework.caseWork
    ? readings.map(({ case: id, assessment }) => ({
        text: cases.find(each => each.id === id)?.reference ?? '',
        href: assessmentPaths.raiseConcern({ inspection: inspection.slug, assessment }),
      }))
    : []

// A reference is letters and a number, so it needs no escaping.
const linkTo = ({ reference, href }: Case): Cell =>
  href === '' ? { text: reference } : { html: `<a class="govuk-link" href="${href}">${reference}</a>` }
