/** One published score as a row of the open data: what the signed bundle says, with its titles in both languages. */
import type { Framework } from '../../../framework/rules/framework.ts'
import type { Content, FrozenScore } from '../bundle.ts'
import type { FrozenFigures, OpenEdition } from './edition.ts'

/** The kinds of score, in the order in which an edition's rows stand. */
export const scoreKinds = ['theme', 'section', 'criterion', 'question'] as const
export type ScoreKind = (typeof scoreKinds)[number]

/** A row; `columns.ts` says what each column holds. Null is an empty cell. */
export interface ScoreRow {
  readonly id: string
  readonly inspection: string
  readonly edition: number
  readonly latest: boolean
  readonly service: string | null
  readonly service_name_en: string
  readonly service_name_cy: string
  readonly nation: string | null
  readonly region_en: string | null
  readonly region_cy: string | null
  readonly framework: string
  readonly framework_hash: string
  readonly published_on: string
  readonly published_at: string
  readonly synthetic: boolean
  readonly kind: ScoreKind
  readonly score: string
  readonly title_en: string
  readonly title_cy: string
  readonly themes: string
  readonly section: string | null
  readonly criterion: string | null
  readonly numerator: number | null
  readonly denominator: number | null
  readonly percent: number | null
  readonly interval_low: number | null
  readonly interval_high: number | null
  readonly band: string | null
  readonly band_en: string | null
  readonly band_cy: string | null
  readonly suppressed: boolean
  readonly sampled: number
  readonly caseload: number | null
  readonly rule: string
  readonly bundle_hash: string
  readonly as_at: string
}

/** Every row of one edition: themes, sections, criteria, then questions, each in the order of the framework. */
export function* rowsOf(edition: OpenEdition, framework: Framework, asAt: string): Generator<ScoreRow, void> {
  const common = commonOf(edition)
  const { figures } = edition
  for (const place of placesIn(framework)) {
    const score = figures[lists[place.kind]].find(({ id }) => id === place.score)
    if (!score) continue
    const { kind, score: id } = place
    yield {
      id: [edition.inspection, edition.edition, edition.frameworkHash, kind, id].join('/'),
      ...common,
      ...place,
      ...figuresOf(score, framework, isHidden(figures, place)),
      sampled: figures.sample.sampled,
      caseload: figures.sample.caseload,
      rule: figures.rule,
      bundle_hash: edition.hash,
      as_at: asAt,
    }
  }
}

const lists = {
  theme: 'themes',
  section: 'sections',
  criterion: 'criteria',
  question: 'questions',
} as const satisfies Record<ScoreKind, keyof Content>

/** Whether the published edition does not show a score, as its bundle says. */
export const isSuppressed = ({ suppressed }: Pick<FrozenFigures, 'suppressed'>, kind: ScoreKind, id: string): boolean =>
  suppressed?.includes(`${kind} ${id}`) ?? false

/** What is suppressed in the edition is suppressed here, with all that it is the sum of: together they would give it back. */
const isHidden = (figures: FrozenFigures, { kind, score, themes, section, criterion }: Place): boolean =>
  isSuppressed(figures, kind, score) ||
  (section !== null && isSuppressed(figures, 'section', section)) ||
  (criterion !== null && isSuppressed(figures, 'criterion', criterion)) ||
  (kind === 'question' && themes.split(' ').some(theme => isSuppressed(figures, 'theme', theme)))

const commonOf = ({ inspection, edition, isLatest, figures, ...its }: OpenEdition) => ({
  inspection,
  edition,
  latest: isLatest,
  service: figures.register?.service ?? null,
  service_name_en: figures.service.en,
  service_name_cy: figures.service.cy,
  nation: figures.register?.nation ?? null,
  region_en: figures.register?.region.en ?? null,
  region_cy: figures.register?.region.cy ?? null,
  framework: its.frameworkId,
  framework_hash: its.frameworkHash,
  published_on: figures.publishedOn ?? figures.publishedAt.slice(0, 10),
  published_at: figures.publishedAt,
  synthetic: figures.synthetic,
})

/** What is scored, where it stands, and what it is called. */
type Place = Pick<ScoreRow, 'kind' | 'score' | 'title_en' | 'title_cy' | 'themes' | 'section' | 'criterion'>

function* placesIn({ themes, sections }: Framework): Generator<Place, void> {
  for (const { id, title } of themes)
    yield { kind: 'theme', score: id, ...titled(title), themes: id, section: null, criterion: null }
  for (const { id, title } of sections)
    yield { kind: 'section', score: id, ...titled(title), themes: '', section: id, criterion: null }
  for (const section of sections)
    for (const { id, title } of section.criteria)
      yield { kind: 'criterion', score: id, ...titled(title), themes: '', section: section.id, criterion: id }
  for (const section of sections)
    for (const criterion of section.criteria)
      for (const { id, text, themes: its } of criterion.questions)
        yield {
          kind: 'question',
          score: id,
          ...titled(text),
          themes: its.join(' '),
          section: section.id,
          criterion: criterion.id,
        }
}

const titled = ({ en, cy }: { readonly en: string; readonly cy: string }) => ({ title_en: en, title_cy: cy })

const figuresOf = (score: FrozenScore, { bands }: Framework, suppressed: boolean) => {
  const { sufficient, scoreable, percent, band: id, interval } = suppressed ? withheld : score
  const band = bands.bands.find(each => each.id === id)
  return {
    numerator: sufficient,
    denominator: scoreable,
    percent,
    interval_low: interval && rounded(interval[0]),
    interval_high: interval && rounded(interval[1]),
    band: id,
    band_en: band?.label.en ?? null,
    band_cy: band?.label.cy ?? null,
    suppressed,
  }
}

const withheld = { sufficient: null, scoreable: null, percent: null, band: null, interval: null }

/** To a tenth of a point: the bundle has all digits, of which no more mean anything. */
const rounded = (points: number): number => Math.round(10 * points) / 10
