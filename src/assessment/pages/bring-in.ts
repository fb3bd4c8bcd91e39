/** Judging on paper and bringing it in: the form, the table to type it into, and files of devices that could not send. */
import { trailTo } from '../../inspection/rules/trail.ts'
import { dayInWords } from '../../platform/pure/day-words.ts'
import type { Language } from '../../platform/pure/words.ts'
import { one } from '../../platform/web/form.ts'
import type { Ask } from '../../platform/web/page.ts'
import { page, signedIn } from '../../platform/web/page.ts'
import type { PageView } from '../../platform/web/reply.ts'
import { reply } from '../../platform/web/reply.ts'
import { bringIn as take, findBringIn } from '../actions/bring-in.ts'
import type { BroughtIn } from '../actions/brought-in.ts'
import { paperPdf, typingTable } from '../actions/paper.ts'
import { mayTakeIn } from '../rules/may.ts'
import { assessmentPaths } from '../rules/paths.ts'
import { cy, en } from './bring-in.words.ts'

type Asked = Ask<'/inspections/:inspection/bring-in', typeof en>

interface BringInView extends PageView {
  readonly caption: string
  readonly form: string
  readonly template: string
  /** What came of a file; empty before one was brought in. */
  readonly said: readonly string[]
  readonly faults: readonly { readonly where: string; readonly message: string }[]
  /** The cases that were added to, with how each stands now. */
  readonly cases: readonly { readonly href: string; readonly reference: string; readonly text: string }[]
  /** Where the lead looks at what a device's file held and was not taken; '' where there is nothing, or for others. */
  readonly aside: string
}

/** The page. */
export const bringIn = page(assessmentPaths.bringIn, {
  who: signedIn,
  words: { en, cy },
  takesFiles: true,
  async show(use, ask) {
    const { framework } = await findBringIn(use, asked(ask))
    const wanted = one(ask.query, 'file')
    if (wanted === 'form')
      return reply.file(paperPdf(framework, ask.language), 'application/pdf', `${framework.id}-form.pdf`, true)
    if (wanted === 'table') {
      const bytes = await typingTable(framework, ask.language)
      return reply.file(
        bytes,
        'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
        `${framework.id}.xlsx`,
      )
    }
    return reply.page('assessment/bring-in', await view(use, ask, null))
  },
  async submit(use, ask) {
    const [upload] = [ask.files['file'] ?? []].flat()
    if (!upload || upload.bytes.length === 0) {
      const problem = { field: 'file', message: ask.words.needsFile }
      return reply.again('assessment/bring-in', await view(use, ask, null), [problem])
    }
    const outcome = await take(use, { ...asked(ask), bytes: upload.bytes })
    if (outcome.ok) return reply.page('assessment/bring-in', await view(use, ask, outcome.value))
    const problems = outcome.problems.map(message => ({ field: 'file', message: message[ask.language] }))
    return reply.again('assessment/bring-in', await view(use, ask, null), problems)
  },
})

const asked = ({ actor, params }: Asked) => ({ actor, slug: params.inspection })

async function view(
  use: Parameters<typeof findBringIn>[0],
  ask: Asked,
  outcome: BroughtIn | null,
): Promise<BringInView> {
  const { words, language, params } = ask
  const { inspection } = await findBringIn(use, asked(ask))
  const name = inspection.service.name[language]
  const here = assessmentPaths.bringIn(params)
  return {
    title: words.title,
    caption: name,
    breadcrumbs: [...trailTo(inspection, language), { text: words.title }],
    synthetic: inspection.synthetic,
    form: `${here}?file=form`,
    template: `${here}?file=table`,
    said: outcome ? saidOf(outcome, words, language) : [],
    faults: (outcome?.faults ?? []).map(({ line, where, message }) => ({
      where: line === null ? where || words.ofDevice : words.row(line),
      message: message[language],
    })),
    cases: (outcome?.cases ?? []).map(({ reference, after }) => ({
      href: assessmentPaths.assessment({ inspection: inspection.slug, assessment: after.assessment }),
      reference,
      text: words.stands(after.answered, after.toAnswer, after.contested, after.lacking),
    })),
    aside:
      outcome?.device && outcome.faults.length > 0 && mayTakeIn(ask.actor, inspection).may
        ? assessmentPaths.putAside({ inspection: inspection.slug })
        : '',
  }
}

const saidOf = (
  { taken, before, faults, device }: BroughtIn,
  words: typeof en,
  language: Language,
): readonly string[] => [
  ...(device ? [words.writtenBy(device.writer, device.savedOn && dayInWords(device.savedOn, language))] : []),
  words.taken(taken),
  ...(before > 0 ? [words.before(before)] : []),
  ...(faults.length === 0 ? [] : [device ? words.putAside(faults.length) : words.faults(faults.length)]),
]
