/** What stands in the way of publication: each thing that the checks found, with the place where it is put right. */
import { findingsPaths } from '../../findings/rules/paths.ts'
import { inspectionPaths } from '../../inspection/rules/paths.ts'
import { groupBy } from '../../platform/pure/group-by.ts'
import type { Ask } from '../../platform/web/page.ts'
import { page, signedIn } from '../../platform/web/page.ts'
import type { PageView } from '../../platform/web/reply.ts'
import { reply } from '../../platform/web/reply.ts'
import type { Readiness } from '../actions/readiness.ts'
import { findReadiness } from '../actions/readiness.ts'
import type { Lack, Where } from '../rules/checks/lack.ts'
import { checks, refusals } from '../rules/checks/lack.ts'
import { reportPaths } from '../rules/paths.ts'
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

function view({ inspection, lacks }: Readiness, { words, language }: Asked): BeforePublicationView {
  const at = { inspection: inspection.slug }
  const name = inspection.service.name[language]
  const inTheWay = refusals(lacks).length
  return {
    title: words.title,
    caption: name,
    breadcrumbs: [
      { text: words.inspections, href: inspectionPaths.list() },
      { text: name, href: inspectionPaths.home(at) },
      { text: words.title },
    ],
    synthetic: inspection.synthetic,
    state: inTheWay === 0 ? words.ready : words.inTheWay(inTheWay),
    ready: inTheWay === 0,
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
    return [{ place: first.place[language], href: hrefOf(first.where, at), messages }]
  })

const hrefOf = (where: Where, at: { readonly inspection: string }): string => {
  switch (where.at) {
    case 'passage':
      return findingsPaths.passage({ ...at, passage: where.passage })
    case 'criterion':
      return findingsPaths.criterion({ ...at, criterion: where.criterion })
    case 'findings':
      return findingsPaths.overview(at)
    case 'commentary':
      return findingsPaths.commentary(at)
    case 'examples':
      return findingsPaths.examples(at)
    case 'recommendations':
      return findingsPaths.recommendations(at)
    case 'report':
      return `${reportPaths.show(at)}${where.anchor === '' ? '' : `#${where.anchor}`}`
  }
}
