/** Who is calibrated: one's own benchmark cases, and for the lead the whole team. */
import { trailTo } from '../../inspection/rules/trail.ts'
import { wholePercent } from '../../platform/pure/proportion.ts'
import type { Language } from '../../platform/pure/words.ts'
import { one } from '../../platform/web/form.ts'
import type { Ask } from '../../platform/web/page.ts'
import { page, signedIn } from '../../platform/web/page.ts'
import type { PageView } from '../../platform/web/reply.ts'
import { reply } from '../../platform/web/reply.ts'
import type { Calibration, Member } from '../actions/calibration.ts'
import { findCalibration, letBegin } from '../actions/calibration.ts'
import { assessmentPaths } from '../rules/paths.ts'
import { cy, en } from './calibration.words.ts'

type Asked = Ask<'/inspections/:inspection/calibration', typeof en>

interface Cell {
  readonly text: string
}

interface CalibrationView extends PageView {
  readonly caption: string
  readonly hasBenchmark: boolean
  /** Why the reader's cases do not open yet; '' where they do. */
  readonly heldBack: string
  readonly passes: readonly string[]
  readonly unconfirmed: boolean
  readonly own: readonly { readonly text: string; readonly href: string }[]
  readonly head: readonly Cell[]
  readonly team: readonly (readonly Cell[])[]
  readonly waiting: readonly { readonly value: string; readonly text: string; readonly checked: boolean }[]
  readonly reason: string
}

/** The page. */
export const calibration = page(assessmentPaths.calibration, {
  who: signedIn,
  words: { en, cy },
  async show(use, ask) {
    return reply.page('assessment/calibration', view(ask, await findCalibration(use, asked(ask))))
  },
  async submit(use, ask) {
    const person = Number(one(ask.form, 'person'))
    const outcome = await letBegin(use, { ...asked(ask), person, reason: one(ask.form, 'reason') })
    if (outcome.ok) return reply.redirect(assessmentPaths.calibration(ask.params), ask.words.done)
    const problems = outcome.problems.map(field => ({
      field,
      message: field === 'person' ? ask.words.chooseWho : ask.words.giveReason,
    }))
    return reply.again('assessment/calibration', view(ask, await findCalibration(use, asked(ask))), problems)
  },
})

const asked = ({ actor, params }: Asked) => ({ actor, slug: params.inspection })

function view(
  { words, language, form }: Asked,
  { inspection, benchmarks, blocks, own, team }: Calibration,
): CalibrationView {
  const name = inspection.service.name[language]
  const at = { inspection: inspection.slug }
  const hasTaken = (id: string) => own?.finished.some(({ benchmark }) => benchmark === id) ?? false
  return {
    title: words.title,
    caption: name,
    breadcrumbs: [...trailTo(inspection, language), { text: words.title }],
    synthetic: inspection.synthetic,
    hasBenchmark: benchmarks.length > 0,
    heldBack: blocks && benchmarks.length > 0 && own && isWaiting(own) ? words.heldBack : '',
    passes: [...new Set(benchmarks.map(({ pass }) => words.passes(Math.round(pass.share * 100))))],
    unconfirmed: benchmarks.some(({ pass }) => pass.provenance.kind === 'unconfirmed'),
    own: own
      ? benchmarks.map(({ id, title }) => ({
          text: hasTaken(id) ? words.goOn(title[language]) : words.begin(title[language]),
          href: assessmentPaths.benchmark({ ...at, benchmark: id }),
        }))
      : [],
    head: [words.person, words.state, words.result].map(text => ({ text })),
    team: benchmarks.length === 0 ? [] : team.map(member => row(member, words, language)),
    waiting: team.filter(isWaiting).map(member => ({
      value: String(member.person),
      text: nameOf(member, language),
      checked: one(form, 'person') === String(member.person),
    })),
    reason: one(form, 'reason'),
  }
}

const isWaiting = ({ calibrated }: Pick<Member, 'calibrated'>): boolean =>
  calibrated === 'not-passed' || calibrated === 'not-taken'

function row(member: Member, words: typeof en, language: Language): readonly Cell[] {
  const { calibrated, waiver, finished } = member
  const [last] = finished
  const percent = last ? wholePercent({ sufficient: last.same, scoreable: last.asked }) : null
  return [
    { text: nameOf(member, language) },
    { text: calibrated === 'waived' && waiver ? words.waivedFor(waiver.reason) : words.states[calibrated] },
    { text: last && percent !== null ? words.counts(last.same, last.asked, percent) : words.noResult },
  ]
}

const nameOf = ({ name, person }: Member, language: Language): string =>
  name ?? `${language === 'cy' ? 'Rhif' : 'Person'} ${person}`
