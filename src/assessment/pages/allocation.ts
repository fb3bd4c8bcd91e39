/** Sharing the cases out: what the lead inspector wishes, each assessor's load, and who reads which case. */
import { trailTo } from '../../inspection/rules/trail.ts'
import { drawLoads } from '../actions/draw-loads.ts'
import type { Chart } from '../../platform/pure/chart.ts'
import { dayInWords } from '../../platform/pure/day-words.ts'
import { many, one } from '../../platform/web/form.ts'
import type { Ask, Use } from '../../platform/web/page.ts'
import { page, signedIn } from '../../platform/web/page.ts'
import type { FieldProblem, PageView } from '../../platform/web/reply.ts'
import { reply } from '../../platform/web/reply.ts'
import { allocateCases, findDesk } from '../actions/allocate.ts'
import { findEmptyConflicts } from '../actions/conflicts.ts'
import { mayReplace } from '../../sample/rules/may.ts'
import { findUncalibrated } from '../actions/calibration.ts'
import { breachInWords } from '../rules/allocation/breach-words.ts'
import { breachesOf } from '../rules/allocation/breaches.ts'
import type { Desk } from '../rules/allocation/desk.ts'
import { managerOf, standingInstance, usualWishes } from '../rules/allocation/desk.ts'
import { loadsOn, nameOf } from '../rules/allocation/load.ts'
import { isTooNear } from '../rules/conflict.ts'
import { mayAllocate, mayMoveCase } from '../rules/may.ts'
import { assessmentPaths } from '../rules/paths.ts'
import { cy, en } from './allocation.words.ts'
import { londonDay } from '../../platform/pure/london.ts'

type Asked = Ask<'/inspections/:inspection/allocation', typeof en>

interface Choice {
  readonly value: string
  readonly text: string
  readonly hint: { readonly text: string } | null
  readonly checked: boolean
}

interface Row {
  readonly reference: string
  readonly manager: string
  readonly first: string
  readonly second: string
  readonly interview: string
  readonly href: string
  readonly change: string
  readonly replaceHref: string
  readonly replace: string
}

interface AllocationView extends PageView {
  readonly caption: string
  readonly lead: string
  readonly mayAllocate: boolean
  readonly mayMove: boolean
  readonly mayReplace: boolean
  readonly button: string
  readonly readers: readonly Choice[]
  readonly share: string
  readonly perDay: string
  readonly chart: Chart | null
  readonly warnings: readonly string[]
  readonly breaks: readonly string[]
  readonly rows: readonly Row[]
  readonly diary: string
}

/** The page. */
export const allocation = page(assessmentPaths.allocation, {
  who: signedIn,
  words: { en, cy },
  async show(use, ask) {
    return reply.page('assessment/allocation', await view(use, ask, null))
  },
  async submit(use, ask) {
    const typed = { readers: many(ask.form, 'readers'), share: one(ask.form, 'share'), perDay: one(ask.form, 'perDay') }
    const wishes = {
      readers: typed.readers.map(Number),
      secondShare: numberIn(typed.share) / 100,
      perManagerPerDay: numberIn(typed.perDay),
    }
    const outcome = await allocateCases(use, { ...asked(ask), wishes })
    const here = assessmentPaths.allocation({ inspection: ask.params.inspection })
    if (outcome.ok) return reply.redirect(here, ask.words.done(outcome.value))
    const problems = outcome.problems.map(({ field, message }): FieldProblem => ({
      field,
      message: message[ask.language],
    }))
    return reply.again('assessment/allocation', await view(use, ask, typed), problems)
  },
})

const asked = ({ actor, params }: Asked) => ({ actor, slug: params.inspection })

const numberIn = (text: string): number => (text.trim() === '' ? NaN : Number(text.replace('%', '')))

interface Typed {
  readonly readers: readonly string[]
  readonly share: string
  readonly perDay: string
}

async function view(use: Use, ask: Asked, typed: Typed | null): Promise<AllocationView> {
  const { words, language, actor } = ask
  const desk = await findDesk(use, asked(ask))
  const { inspection, allocation, asked: last, cases } = desk
  const name = inspection.service.name[language]
  const wishes = usualWishes(desk)
  const chosen = typed?.readers ?? wishes.readers.map(String)
  const { first, second } = allocation
  const shared = first.size > 0
  const loads = { ...words, title: words.load, alternative: words.loadAlternative }
  return {
    title: words.title,
    caption: name,
    breadcrumbs: [...trailTo(inspection, language), { text: words.title }],
    wide: true,
    synthetic: inspection.synthetic,
    lead:
      shared && last
        ? words.made(dayInWords(londonDay(last.madeAt), language), first.size + second.size, second.size)
        : `${words.lead(cases.length)} ${words.none}`,
    mayAllocate: mayAllocate(actor, inspection).may,
    mayMove: shared && mayMoveCase(actor, inspection).may,
    mayReplace: mayReplace(actor, inspection).may,
    button: shared ? words.again : words.share,
    readers: choices(desk, await findUncalibrated(use, inspection), chosen, words, language),
    share: typed?.share ?? String(Math.round(wishes.secondShare * 1000) / 10),
    perDay: typed?.perDay ?? String(wishes.perManagerPerDay),
    chart: shared ? await drawLoads(loadsOn(desk, language), loads) : null,
    warnings: mayMoveCase(actor, inspection).may ? await warningsOf(use, desk, words, language) : [],
    breaks: shared ? broken(desk, language) : [],
    rows: rows(desk, words, language),
    diary: assessmentPaths.diary({ inspection: inspection.slug }),
  }
}

function choices(
  desk: Desk,
  uncalibrated: ReadonlySet<number>,
  chosen: readonly string[],
  words: typeof en,
  language: Asked['language'],
): readonly Choice[] {
  const { assessors, conflicts, inspection } = desk
  const { organisation, region } = inspection.service
  return assessors.map(assessor => {
    const declared = conflicts.filter(({ person }) => person === assessor.person).length
    const notes = [
      ...(isTooNear(assessor, { organisation, region: region.en }) ? [words.tooNear] : []),
      ...(declared > 0 ? [words.declared(declared)] : []),
      ...(uncalibrated.has(assessor.person) ? [words.uncalibrated] : []),
      ...(desk.declared.has(assessor.person) ? [] : [words.notDeclared]),
    ]
    return {
      value: String(assessor.person),
      text: nameOf({ assessors }, assessor.person, language),
      hint: notes.length > 0 ? { text: notes.join('; ') } : null,
      checked: chosen.includes(String(assessor.person)),
    }
  })
}

/** What the lead should know before the cases are shared out: nobody is kept from it. */
async function warningsOf(
  use: Use,
  desk: Desk,
  words: typeof en,
  language: Asked['language'],
): Promise<readonly string[]> {
  const { assessors, declared, asked: last } = desk
  const reading = last?.readers ?? usualWishes(desk).readers
  const silent = assessors.filter(({ person }) => reading.includes(person) && !declared.has(person))
  const empty = await findEmptyConflicts(use, desk)
  return [
    ...(silent.length > 0
      ? [words.silent(silent.map(({ person }) => nameOf(desk, person, language)).join(', '), silent.length)]
      : []),
    ...empty.map(({ person, about }) =>
      words.emptyConflict(
        nameOf(desk, person, language),
        about.about === 'case' ? about.reference : about.about === 'attribute' ? about.value : '',
      ),
    ),
  ]
}

function broken(desk: Desk, language: Asked['language']): readonly string[] {
  const names = {
    reference: (id: number) => desk.cases.find(each => each.id === id)?.reference ?? '',
    person: (person: number) => nameOf(desk, person, language),
  }
  return breachesOf(standingInstance(desk), desk.allocation).map(breach => breachInWords(breach, names, language))
}

function rows(desk: Desk, words: typeof en, language: Asked['language']): readonly Row[] {
  const { allocation, rule, inspection } = desk
  const reader = (person: number | undefined) => (person === undefined ? words.nobody : nameOf(desk, person, language))
  return desk.cases.map(each => {
    const at = allocation.interviews.get(each.id)
    const second = allocation.second.get(each.id)
    return {
      reference: each.reference,
      manager: managerOf(rule, each),
      first: reader(allocation.first.get(each.id)),
      second: second === undefined ? '' : reader(second),
      interview: at ? `${dayInWords(at.day, language)}, ${rule.slots.starts[at.slot] ?? ''}` : words.noInterview,
      href: assessmentPaths.moveCase({ inspection: inspection.slug, case: each.reference }),
      change: words.changeCase(each.reference),
      replaceHref: assessmentPaths.replaceCase({ inspection: inspection.slug, case: each.reference }),
      replace: words.replaceCase(each.reference),
    }
  })
}
