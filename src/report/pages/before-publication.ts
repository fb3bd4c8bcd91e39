/** What stands in the way of publication: each thing that the checks found, with the place where it is put right. */
import { trailTo } from '../../inspection/rules/trail.ts'
import { groupBy } from '../../platform/pure/group-by.ts'
import type { Ask } from '../../platform/web/page.ts'
import { page, signedIn } from '../../platform/web/page.ts'
import type { PageView } from '../../platform/web/reply.ts'
import { reply } from '../../platform/web/reply.ts'
import type { TaskListOptions } from '../../platform/web/govuk/task-list.ts'
import type { Readiness } from '../actions/readiness.ts'
import { findReadiness } from '../actions/readiness.ts'
import type { Lack } from '../rules/checks/lack.ts'
import { checks, refusals } from '../rules/checks/lack.ts'
import { reportPaths } from '../rules/paths.ts'
import { placeHref } from '../rules/checks/place-href.ts'
import { cy, en } from './before-publication.words.ts'

type Asked = Ask<'/inspections/:inspection/before-publication', typeof en>

interface Line {
  readonly place: string
  readonly href: string
  readonly messages: readonly string[]
}

interface Group {
  readonly id: string
  readonly title: string
  readonly refusals: readonly Line[]
  readonly remarks: readonly Line[]
  /** The remarks in a few words; '' where there is none. */
  readonly told: string
}

interface BeforePublicationView extends PageView {
  readonly caption: string
  readonly state: string
  readonly ready: boolean
  /** What else must hold, each with the page where it is done. */
  readonly needs: TaskListOptions['items']
  readonly groups: readonly Group[]
}

/** The page. */
export const beforePublication = page(reportPaths.beforePublication, {
  who: signedIn,
  words: { en, cy },
  async show(use, ask) {
    const found = await findReadiness(use, { actor: ask.actor, slug: ask.params.inspection })
    return reply.page('report/before-publication', view(found, ask))
  },
})

function view(
  { inspection, lacks, undecided, signedOff }: Readiness,
  { words, language }: Asked,
): BeforePublicationView {
  const at = { inspection: inspection.slug }
  const name = inspection.service.name[language]
  const inTheWay = refusals(lacks).length
  return {
    title: words.title,
    caption: name,
    breadcrumbs: [...trailTo(inspection, language), { text: words.title }],
    synthetic: inspection.synthetic,
    state: inTheWay === 0 ? words.ready : words.inTheWay(inTheWay),
    ready: inTheWay === 0,
    needs: [
      need(
        words.disclosure,
        reportPaths.disclosure(at),
        undecided === 0,
        undecided === 0 ? words.done : words.toDecide(undecided),
      ),
      need(words.signOff, reportPaths.signOff(at), signedOff, signedOff ? words.done : words.notSigned),
    ],
    groups: checks.map(check => {
      const own = lacks.filter(lack => lack.check === check)
      const of = (weight: Lack['weight']) =>
        linesOf(
          own.filter(lack => lack.weight === weight),
          at,
          language,
        )
      const remarks = of('remark')
      return {
        id: check,
        title: words.checks[check],
        refusals: of('refusal'),
        remarks,
        told: remarks.length === 0 ? '' : words.remarks[check](remarks.length),
      }
    }),
  }
}

const need = (text: string, href: string, isDone: boolean, status: string): TaskListOptions['items'][number] => ({
  title: { text },
  href,
  status: isDone ? { text: status } : { tag: { text: status, classes: 'govuk-tag--yellow' } },
})

/** A line for each place, with all that was found there. */
const linesOf = (
  lacks: readonly Lack[],
  at: { readonly inspection: string },
  language: Asked['language'],
): readonly Line[] =>
  [...groupBy(lacks, ({ place, where }) => `${place.en} ${JSON.stringify(where)}`).values()].flatMap(own => {
    const [first] = own
    if (!first) return []
    const messages = [...new Set(own.map(({ message }) => message[language]))]
    return [{ place: first.place[language], href: placeHref(first.where, at), messages }]
  })
