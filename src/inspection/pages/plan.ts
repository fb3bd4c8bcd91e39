/** Planning an inspection: which programme, which service, from which day, and who leads it. */
import { dayInWords } from '../../platform/pure/day-words.ts'
import type { Day } from '../../platform/pure/days.ts'
import { wasThere } from '../../programme/rules/history.ts'
import { covers } from '../../programme/rules/programme.ts'
import { readDateField } from '../../platform/web/date-field.ts'
import type { DateField, TypedDate } from '../../platform/web/date-field.ts'
import { one } from '../../platform/web/form.ts'
import { page } from '../../platform/web/page.ts'
import type { Ask } from '../../platform/web/page.ts'
import type { FieldProblem, PageView } from '../../platform/web/reply.ts'
import { reply } from '../../platform/web/reply.ts'
import { findConflicts } from '../actions/calendar.ts'
import { findChoices, setUpInspection } from '../actions/set-up.ts'
import type { Choices, Chosen } from '../actions/set-up.ts'
import { mayPlan } from '../rules/may.ts'
import { inspectionPaths } from '../rules/paths.ts'
import { trailToAll } from '../rules/trail.ts'
import { cy, en } from './plan.words.ts'

type Asked = Ask<'/plan-an-inspection', typeof en>

interface Option {
  readonly value: string
  readonly text: string
  readonly selected: boolean
}

interface PlanView extends PageView {
  readonly programmes: readonly Option[]
  /** By region, so that a long register can be read. */
  readonly regions: readonly { readonly title: string; readonly services: readonly Option[] }[]
  readonly leads: readonly Option[]
  readonly fieldwork: TypedDate
  /** What stands in the way of what was chosen, to be accepted or changed. */
  readonly conflicts: readonly string[]
  /** Said where the register or the programmes are empty; '' otherwise. */
  readonly impossible: string
}

/** The page. */
export const planAnInspection = page(inspectionPaths.plan, {
  who: mayPlan,
  words: { en, cy },
  async show(use, ask) {
    return reply.page('inspection/plan', view(ask, await findChoices(use, ask), readFieldwork(ask)))
  },
  async submit(use, ask) {
    const choices = await findChoices(use, ask)
    const fieldwork = readFieldwork(ask)
    const { chosen, problems } = chosenIn(ask, choices, fieldwork)
    if (!chosen) return reply.again('inspection/plan', view(ask, choices, fieldwork), problems)
    const conflicts = await findConflicts(use, { actor: ask.actor, chosen })
    if (conflicts.length > 0 && one(ask.form, 'accept') === '') {
      const found = conflicts.map(each => each[ask.language])
      const again = view(ask, choices, fieldwork, found)
      return reply.again('inspection/plan', again, [{ field: 'accept', message: ask.words.conflicts }])
    }
    const made = await setUpInspection(use, { actor: ask.actor, chosen, synthetic: ask.demonstration })
    if (made.ok) return reply.redirect(inspectionPaths.home({ inspection: made.value }), ask.words.planned)
    const refusals = made.problems.map(each => ({ field: 'lead', message: each[ask.language] }))
    return reply.again('inspection/plan', view(ask, choices, fieldwork), refusals)
  },
})

const readFieldwork = ({ form, words, language }: Asked): DateField =>
  readDateField(form, 'fieldwork', { label: words.fieldwork, language, empty: words.fieldworkEmpty })

/** What was chosen, or every problem of it at once. */
function chosenIn(
  { form, words, language }: Asked,
  { programmes, services, leads, successions }: Choices,
  fieldwork: DateField,
): { readonly chosen: Chosen | null; readonly problems: readonly FieldProblem[] } {
  const programme = programmes.find(({ id }) => String(id) === one(form, 'programme'))
  const service = services.find(({ id }) => String(id) === one(form, 'service'))
  const lead = leads.find(({ id }) => String(id) === one(form, 'lead'))
  const problems: FieldProblem[] = []
  if (!programme) problems.push({ field: 'programme', message: words.programmeEmpty })
  if (!service) problems.push({ field: 'service', message: words.serviceEmpty })
  else if (programme && !covers(programme, service)) problems.push({ field: 'service', message: words.outsideScope })
  if (service && fieldwork.day && !wasThere(service, successions, { from: fieldwork.day, to: fieldwork.day }))
    problems.push({ field: 'service', message: words.notThere })
  if (fieldwork.problem) problems.push(fieldwork.problem)
  else if (programme && fieldwork.day && isOutside(fieldwork.day, programme)) {
    const until = programme.to && dayInWords(programme.to, language)
    const message = words.outside(dayInWords(programme.from, language), until)
    problems.push({ field: 'fieldwork-day', message })
  }
  if (!lead) problems.push({ field: 'lead', message: words.leadEmpty })
  if (problems.length > 0 || !programme || !service || !lead || !fieldwork.day) return { chosen: null, problems }
  return {
    chosen: { programme: programme.id, service: service.id, lead: lead.id, fieldworkOn: fieldwork.day },
    problems,
  }
}

const isOutside = (day: Day, { from, to }: { readonly from: Day; readonly to: Day | null }): boolean =>
  day < from || (to !== null && day > to)

function view(
  { form, words, language, actor }: Asked,
  choices: Choices,
  fieldwork: DateField,
  conflicts: readonly string[] = [],
): PlanView {
  const { programmes, services, leads } = choices
  const option = (name: string, id: number, text: string, before?: boolean): Option => ({
    value: String(id),
    text,
    selected: one(form, name) === '' ? (before ?? false) : one(form, name) === String(id),
  })
  const regions = Map.groupBy(services, ({ region }) => region[language])
  return {
    title: words.title,
    breadcrumbs: [...trailToAll(language), { text: words.title }],
    programmes: programmes.map(({ id, title }) => option('programme', id, title[language], programmes.length === 1)),
    regions: [...regions]
      .toSorted(([a], [b]) => a.localeCompare(b, language))
      .map(([title, within]) => ({
        title,
        services: within
          .toSorted((a, b) => a.name[language].localeCompare(b.name[language], language))
          .map(({ id, name }) => option('service', id, name[language])),
      })),
    leads: leads.map(({ id, name }) => option('lead', id, name, id === actor.person)),
    fieldwork: fieldwork.typed,
    conflicts,
    impossible: programmes.length === 0 || services.length === 0 ? words.impossible : '',
  }
}
