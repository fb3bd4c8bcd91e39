/** Raising an urgent concern about a case, and seeing what became of those that were raised. */
import { dayInWords } from '../../platform/pure/day-words.ts'
import { londonTime } from '../../platform/pure/london.ts'
import type { Language } from '../../platform/pure/words.ts'
import { one } from '../../platform/web/form.ts'
import type { Ask, Use } from '../../platform/web/page.ts'
import { page, signedIn } from '../../platform/web/page.ts'
import type { FieldProblem, PageView, Reply } from '../../platform/web/reply.ts'
import { reply } from '../../platform/web/reply.ts'
import { sendForm } from '../actions/case-work.ts'
import type { OwnConcern } from '../actions/concerns.ts'
import { findOwnConcerns } from '../actions/concerns.ts'
import type { Reading } from '../actions/reading.ts'
import { findReading } from '../actions/reading.ts'
import type { Told } from '../actions/who-is-told.ts'
import { concernState, concernStateWords } from '../rules/concerns.ts'
import { assessmentPaths } from '../rules/paths.ts'
import type { CaseHead } from './assess/head.ts'
import { caseHead } from './assess/head.ts'
import { cy, en } from './raise-concern.words.ts'

type Asked = Ask<'/inspections/:inspection/raise-concern/:assessment', typeof en>

interface RaiseView extends PageView {
  readonly head: CaseHead
  readonly assessment: number
  readonly inspection: string
  readonly goesTo: string
  readonly kinds: readonly { readonly value: string; readonly text: string; readonly checked: boolean }[]
  readonly text: string
  readonly raised: readonly {
    readonly when: string
    readonly state: string
    readonly text: string
    readonly answers: readonly string[]
  }[]
}

/** The page. */
export const raiseConcern = page(assessmentPaths.raiseConcern, {
  who: signedIn,
  words: { en, cy },
  async show(use, ask) {
    return shown(use, ask, await findReading(use, asked(ask)), [])
  },
  async submit(use, ask) {
    const { actor, form, words, language, params } = ask
    const reading = await findReading(use, asked(ask))
    const content = { about: one(form, 'about'), text: one(form, 'text') }
    const kinds = reading.framework.caseWork?.concerns.kinds ?? []
    const problems = [
      ...(kinds.some(({ id }) => id === content.about) ? [] : [{ field: 'about', message: words.chooseAbout }]),
      ...(content.text.trim() === '' ? [{ field: 'text', message: words.needsText }] : []),
    ]
    if (problems.length > 0) return shown(use, ask, reading, problems)
    const [receipt] = await sendForm(use, { actor, reading, operations: [{ kind: 'concern', content }] })
    if (receipt?.problem) return shown(use, ask, reading, [{ field: 'text', message: receipt.problem[language] }])
    return reply.redirect(assessmentPaths.raiseConcern(params), words.sent)
  },
})

const asked = ({ actor, params }: Asked) => ({ actor, slug: params.inspection, assessment: params.assessment })

async function shown(use: Use, ask: Asked, reading: Reading, problems: readonly FieldProblem[]): Promise<Reply> {
  const drawn = view(ask, reading, reading.told, await findOwnConcerns(use, reading))
  return reply.again('assessment/raise-concern', drawn, problems)
}

function view(ask: Asked, reading: Reading, told: Told, concerns: readonly OwnConcern[]): RaiseView {
  const { words, language, form } = ask
  const head = caseHead(reading, words, language, words.title)
  const kinds = reading.framework.caseWork?.concerns.kinds ?? []
  return {
    title: words.title,
    breadcrumbs: head.crumbs,
    synthetic: reading.inspection.synthetic,
    head,
    assessment: reading.assessment,
    inspection: reading.inspection.slug,
    goesTo: goesTo(told, words),
    kinds: kinds.map(({ id, title }) => ({ value: id, text: title[language], checked: one(form, 'about') === id })),
    text: one(form, 'text'),
    raised: concerns.map(({ text, raisedAt, steps, people }) => ({
      when: whenOf(raisedAt, words, language),
      state: concernStateWords[concernState({ steps })][language],
      text,
      answers: steps.flatMap(({ answer, person }) =>
        answer === null ? [] : [words.answer(people.get(person ?? 0) ?? words.someone, answer)],
      ),
    })),
  }
}

function whenOf(at: string, words: typeof en, language: Language): string {
  const { day, time } = londonTime(Date.parse(at))
  return words.when(dayInWords(day, language), time)
}

function goesTo({ leads, heads }: Told, words: typeof en): string {
  const names = [...leads, ...heads].map(({ name }) => name)
  if (names.length === 0) return words.nobody
  return [words.goesTo(names.join(', ')), ...(heads.length === 0 ? [words.noHead] : [])].join(' ')
}
