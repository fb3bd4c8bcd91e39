/** The interview diary: each case manager's times over the days of fieldwork, and who is away when. */
import { dayInWords } from '../../platform/pure/day-words.ts'
import { many, one } from '../../platform/web/form.ts'
import type { Ask } from '../../platform/web/page.ts'
import { page, signedIn } from '../../platform/web/page.ts'
import type { PageView } from '../../platform/web/reply.ts'
import { reply } from '../../platform/web/reply.ts'
import { findDesk } from '../actions/allocate.ts'
import { sayDaysAway } from '../actions/diary.ts'
import type { Desk } from '../rules/allocation/desk.ts'
import { managerOf } from '../rules/allocation/desk.ts'
import { nameOf } from '../rules/allocation/load.ts'
import { mayMoveCase } from '../rules/may.ts'
import { assessmentPaths } from '../rules/paths.ts'
import { cy, en } from './diary.words.ts'

type Asked = Ask<'/inspections/:inspection/diary', typeof en>

interface Choice {
  readonly value: string
  readonly text: string
}

interface DiaryView extends PageView {
  readonly caption: string
  readonly head: readonly string[]
  readonly rows: readonly { readonly manager: string; readonly days: readonly (readonly string[])[] }[]
  readonly mayChange: boolean
  readonly who: readonly Choice[]
  readonly days: readonly Choice[]
}

/** The page. */
export const diary = page(assessmentPaths.diary, {
  who: signedIn,
  words: { en, cy },
  async show(use, ask) {
    return reply.page('assessment/diary', view(ask, await findDesk(use, asked(ask))))
  },
  async submit(use, ask) {
    const desk = await findDesk(use, asked(ask))
    const [kind = '', ...rest] = one(ask.form, 'who').split(' ')
    const name = rest.join(' ')
    const person = desk.assessors.find(each => kind === 'person' && String(each.person) === name)
    if (!person && !(kind === 'manager' && managersOn(desk).includes(name)))
      return reply.again('assessment/diary', view(ask, desk), [{ field: 'who', message: ask.words.chooseWho }])
    const who = person ? { person: person.person } : { manager: name }
    await sayDaysAway(use, { ...asked(ask), who, days: many(ask.form, 'days') })
    return reply.redirect(assessmentPaths.diary({ inspection: ask.params.inspection }), ask.words.done)
  },
})

const asked = ({ actor, params }: Asked) => ({ actor, slug: params.inspection })

const managersOn = ({ rule, cases }: Desk): readonly string[] =>
  [...new Set(cases.map(each => managerOf(rule, each)))].sort()

function view({ words, language, actor, params }: Asked, desk: Desk): DiaryView {
  const { inspection, days, rule, cases, allocation, away } = desk
  const slots = (manager: string, day: string): readonly string[] => {
    const isAway = away.some(each => each.manager === manager && each.day === day)
    const held = cases
      .filter(each => managerOf(rule, each) === manager)
      .flatMap(({ id, reference }) => {
        const at = allocation.interviews.get(id)
        const reader = nameOf(desk, allocation.first.get(id) ?? 0, language)
        return at?.day === day
          ? [{ slot: at.slot, text: `${rule.slots.starts[at.slot] ?? ''} ${reference}, ${reader}` }]
          : []
      })
      .sort((a, b) => a.slot - b.slot)
      .map(({ text }) => text)
    return [...(isAway ? [words.away] : []), ...held]
  }
  const readers = desk.assessors.map(({ person }) => ({
    value: `person ${person}`,
    text: words.assessor(nameOf(desk, person, language)),
  }))
  const managers = managersOn(desk)
  return {
    title: words.title,
    caption: inspection.service.name[language],
    back: assessmentPaths.allocation({ inspection: params.inspection }),
    wide: true,
    synthetic: inspection.synthetic,
    head: [words.manager, ...days.map(day => dayInWords(day, language))],
    rows: managers.map(manager => ({ manager, days: days.map(day => slots(manager, day)) })),
    mayChange: mayMoveCase(actor, inspection).may,
    who: [
      { value: '', text: words.choose },
      ...managers.map(each => ({ value: `manager ${each}`, text: words.caseManager(each) })),
      ...readers,
    ],
    days: days.map(day => ({ value: day, text: dayInWords(day, language) })),
  }
}
