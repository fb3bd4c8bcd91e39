/** One service of the register: its councils, what it was called and came from, and its inspections that the reader may see. */
import { listInspections } from '../../inspection/actions.ts'
import { inspectionPaths } from '../../inspection/rules/paths.ts'
import { stageWords } from '../../inspection/rules/stages.ts'
import { dayInWords, monthInWords } from '../../platform/pure/day-words.ts'
import { notFound } from '../../platform/pure/refusal.ts'
import type { SummaryListOptions } from '../../platform/web/govuk/summary-list.ts'
import { page, signedIn } from '../../platform/web/page.ts'
import type { Ask } from '../../platform/web/page.ts'
import type { PageView } from '../../platform/web/reply.ts'
import { reply } from '../../platform/web/reply.ts'
import type { ServiceWithPast } from '../../programme/actions/register.ts'
import { findService } from '../../programme/actions/register.ts'
import { mayKeepProgramme } from '../../programme/rules/may.ts'
import { programmePaths } from '../../programme/rules/paths.ts'
import { nations } from '../../programme/rules/programme.ts'
import { cy, en } from './service.words.ts'

type Asked = Ask<'/services/:service', typeof en>

/** Something that was, from a day on, with where that is known from. */
interface Past {
  readonly text: string
  readonly href: string
  readonly source: string
  readonly unconfirmed: boolean
}

interface ServiceView extends PageView {
  readonly former: boolean
  /** Where it is changed; '' for those who don't keep the register. */
  readonly changeAt: string
  readonly rows: SummaryListOptions['rows']
  readonly past: readonly Past[]
  /** Where the row of the service is from; null for one that somebody entered. */
  readonly provenance: Omit<Past, 'text' | 'href'> | null
  readonly inspections: readonly {
    readonly text: string
    readonly href: string
    readonly stage: string
    readonly fieldwork: string
    readonly synthetic: boolean
  }[]
}

/** The page. */
export const service = page(programmePaths.service, {
  who: signedIn,
  words: { en, cy },
  async show(use, ask) {
    const { actor, params, words, language } = ask
    const found = await findService(use, params.service)
    if (!found) throw notFound({ en: en.unknown, cy: cy.unknown })
    const inspections = (await listInspections(use, { actor })).filter(each => each.service.id === found.service.id)
    const view: ServiceView = {
      ...around(ask, found),
      inspections: inspections.map(({ slug, programme, stage, fieldworkOn, synthetic }) => ({
        text: programme.title[language],
        href: inspectionPaths.home({ inspection: slug }),
        stage: stageWords[stage][language],
        fieldwork: fieldworkOn ? monthInWords(fieldworkOn, language) : words.notYet,
        synthetic,
      })),
    }
    return reply.page('app/service', view)
  },
})

function around(ask: Asked, found: ServiceWithPast): Omit<ServiceView, 'inspections'> {
  const { words, language } = ask
  const { service: of, councils, former, provenance } = found
  const row = (key: string, text: string) => ({ key: { text: key }, value: { text } })
  return {
    title: of.name[language],
    breadcrumbs: [{ text: words.services, href: programmePaths.services() }, { text: of.name[language] }],
    former,
    changeAt: mayKeepProgramme(ask.actor).may ? programmePaths.changeService({ service: of.slug }) : '',
    rows: [
      row(words.nation, nations[of.nation][language]),
      row(words.region, of.region[language]),
      row(councils.length === 1 ? words.council : words.councils, councils.map(each => each[language]).join('; ')),
    ],
    past: pastOf(ask, found),
    provenance: provenance === null ? null : sourceOf(provenance),
  }
}

function pastOf({ words, language }: Asked, { names, from, into }: ServiceWithPast): readonly Past[] {
  const day = (on: string) => dayInWords(on, language)
  const at = (slug: string) => programmePaths.service({ service: slug })
  return [
    ...names.map(({ since, name, source }) => ({
      text: since === null ? words.calledFirst(name[language]) : words.calledSince(name[language], day(since)),
      href: '',
      ...sourceOf(source),
    })),
    ...from.map(({ service: of, on, source }) => ({
      text: words.cameFrom(of.name[language], day(on)),
      href: at(of.slug),
      ...sourceOf(source),
    })),
    ...into.map(({ service: of, on, source }) => ({
      text: words.became(of.name[language], day(on)),
      href: at(of.slug),
      ...sourceOf(source),
    })),
  ]
}

/** A source as the register keeps it: `unconfirmed: …`, `source: …`, or what somebody wrote. */
const sourceOf = (source: string): { readonly source: string; readonly unconfirmed: boolean } => ({
  source: source.replace(/^(unconfirmed|source): /, ''),
  unconfirmed: source.startsWith('unconfirmed: '),
})
