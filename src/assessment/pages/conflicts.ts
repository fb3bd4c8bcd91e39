/** Declaring conflicts of interest, and withdrawing one's own. */
import type { CaseAttribute } from '../../framework/rules/case-attribute.ts'
import { trailTo } from '../../inspection/rules/trail.ts'
import { one } from '../../platform/web/form.ts'
import type { Ask } from '../../platform/web/page.ts'
import { page, signedIn } from '../../platform/web/page.ts'
import type { FieldProblem, PageView } from '../../platform/web/reply.ts'
import { reply } from '../../platform/web/reply.ts'
import type { Declarations } from '../actions/conflicts.ts'
import { declareConflict, declareNothing, findDeclarations, withdrawDeclaration } from '../actions/conflicts.ts'
import type { About } from '../rules/conflict.ts'
import { conflictKinds, isConflictKind } from '../rules/conflict.ts'
import { assessmentPaths } from '../rules/paths.ts'
import { cy, en } from './conflicts.words.ts'

type Asked = Ask<'/inspections/:inspection/conflicts', typeof en>

interface Item {
  readonly value: string
  readonly text: string
  readonly checked: boolean
}

interface ConflictsView extends PageView {
  readonly caption: string
  readonly standing: readonly {
    readonly id: number
    readonly kind: string
    readonly about: string
    readonly withdraw: string
  }[]
  readonly kinds: readonly Item[]
  readonly abouts: readonly Item[]
  readonly value: string
  /** Whether the reader has said that there is nothing to declare. */
  readonly nothing: boolean
}

/** The page. */
export const conflicts = page(assessmentPaths.conflicts, {
  who: signedIn,
  words: { en, cy },
  async show(use, ask) {
    return reply.page('assessment/conflicts', view(ask, await findDeclarations(use, asked(ask))))
  },
  async submit(use, ask) {
    const { form, words } = ask
    const here = assessmentPaths.conflicts({ inspection: ask.params.inspection })
    const withdraw = one(form, 'withdraw')
    if (withdraw !== '') {
      await withdrawDeclaration(use, { ...asked(ask), conflict: Number(withdraw) })
      return reply.redirect(here, words.withdrawn)
    }
    if (one(form, 'nothing') !== '') {
      await declareNothing(use, asked(ask))
      return reply.redirect(here, words.nothingKept)
    }
    const found = await findDeclarations(use, asked(ask))
    const kind = one(form, 'kind')
    const about = aboutIn(one(form, 'about'), one(form, 'value').trim(), found.attributes)
    const problems: FieldProblem[] = [
      ...(isConflictKind(kind) ? [] : [{ field: 'kind', message: words.chooseKind }]),
      ...(about === 'nothing' ? [{ field: 'about', message: words.chooseAbout }] : []),
      ...(about === 'no-value' ? [{ field: 'value', message: words.giveValue }] : []),
    ]
    if (problems.length > 0 || typeof about === 'string' || !isConflictKind(kind))
      return reply.again('assessment/conflicts', view(ask, found), problems)
    const kept = await declareConflict(use, { ...asked(ask), kind, about })
    if (!kept.ok) {
      const missing = kept.problems.map(message => ({ field: 'value', message: message[ask.language] }))
      return reply.again('assessment/conflicts', view(ask, found), missing)
    }
    return reply.redirect(here, words.declared)
  },
})

const asked = ({ actor, params }: Asked) => ({ actor, slug: params.inspection })

function aboutIn(chosen: string, value: string, attributes: readonly CaseAttribute[]): About | 'nothing' | 'no-value' {
  if (chosen === 'service') return { about: 'service' }
  const attribute = attributes.find(({ id }) => chosen === `attribute ${id}`)
  if (chosen !== 'case' && !attribute) return 'nothing'
  if (value === '') return 'no-value'
  return attribute ? { about: 'attribute', attribute: attribute.id, value } : { about: 'case', reference: value }
}

function view(
  { words, language, form }: Asked,
  { inspection, mine, attributes, nothing }: Declarations,
): ConflictsView {
  const name = inspection.service.name[language]
  const titleOf = (id: string) => attributes.find(each => each.id === id)?.title[language] ?? id
  const aboutWords = (about: About): string => {
    if (about.about === 'service') return words.service
    return about.about === 'case' ? `${words.case}: ${about.reference}` : `${titleOf(about.attribute)}: ${about.value}`
  }
  const item = (field: string, value: string, text: string): Item => ({
    value,
    text,
    checked: one(form, field) === value,
  })
  return {
    title: words.title,
    caption: name,
    breadcrumbs: [...trailTo(inspection, language), { text: words.title }],
    synthetic: inspection.synthetic,
    standing: mine.map(({ id, kind, about }, i) => ({
      id,
      kind: conflictKinds[kind][language],
      about: aboutWords(about),
      withdraw: words.withdrawOne(i + 1),
    })),
    kinds: Object.entries(conflictKinds).map(([id, text]) => item('kind', id, text[language])),
    abouts: [
      item('about', 'service', words.service),
      ...attributes.map(({ id, title }) => item('about', `attribute ${id}`, title[language])),
      item('about', 'case', words.case),
    ],
    value: one(form, 'value'),
    nothing,
  }
}
