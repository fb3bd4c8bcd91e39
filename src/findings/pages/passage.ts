/** One passage: its words in both languages, what has changed in its figures, and every version of it. */
import { trailTo } from '../../inspection/rules/trail.ts'
import { momentInWords } from '../../platform/pure/london.ts'
import { many, one } from '../../platform/web/form.ts'
import type { Ask } from '../../platform/web/page.ts'
import { page, signedIn } from '../../platform/web/page.ts'
import type { Crumb, FieldProblem, PageView } from '../../platform/web/reply.ts'
import { reply } from '../../platform/web/reply.ts'
import { takeFiguresIn } from '../actions/arrange.ts'
import type { PassageInFull } from '../actions/desk.ts'
import { findPassage } from '../actions/desk.ts'
import { rewrite } from '../actions/write.ts'
import { checklistOf, mayBeUsed } from '../rules/checklist.ts'
import type { Passage, Version } from '../rules/passage.ts'
import { findingsPaths } from '../rules/paths.ts'
import type { Fault } from '../rules/problems.ts'
import { referencesIn } from '../rules/reference.ts'
import type { Changed, ChangeWords, Said } from '../rules/said.ts'
import { changedIn, changeWordsIn, saidNow } from '../rules/said.ts'
import { marksOf, printOf } from '../rules/seen.ts'
import type { Typed } from '../rules/typed.ts'
import { detailsFrom, typedFrom } from '../rules/typed.ts'
import { cy, en } from './passage.words.ts'

type Asked = Ask<'/inspections/:inspection/passages/:passage', typeof en>

interface VersionRow {
  readonly number: string
  readonly when: string
  readonly who: string
  readonly en: string
  readonly cy: string
  readonly state: string
}

interface PassageView extends PageView {
  readonly caption: string
  readonly kind: Passage['kind']
  readonly mayWrite: boolean
  readonly usable: boolean
  /** The page of the report being written. */
  readonly written: string
  readonly said: Said
  readonly changes: readonly Changed[]
  readonly changeWords: ChangeWords
  readonly print: string
  readonly base: string
  readonly typed: Typed
  readonly alterations: readonly { readonly value: string; readonly text: string; readonly checked: boolean }[]
  /** The version that overtook this one; null unless somebody was quicker. */
  readonly theirs: VersionRow | null
  readonly versions: readonly VersionRow[]
}

/** The page. */
export const passage = page(findingsPaths.passage, {
  who: signedIn,
  words: { en, cy },
  async show(use, ask) {
    const found = await findPassage(use, asked(ask))
    return reply.page('findings/passage', view(found, ask, typedFrom(found.passage.latest), null))
  },
  async submit(use, ask) {
    const { form, words, language, params } = ask
    const here = findingsPaths.passage(params)
    const found = await findPassage(use, asked(ask))
    const again = (faults: readonly Fault[], typed: Typed, theirs: Version | null = null) => {
      const problems = faults.map(({ field, message }): FieldProblem => ({ field, message: message[language] }))
      return reply.again('findings/passage', view(found, ask, typed, theirs), problems)
    }
    if (one(form, 'deed') === 'take-in') {
      const taken = await takeFiguresIn(use, { ...asked(ask), print: one(form, 'print') })
      return taken.ok ? reply.redirect(here, words.taken) : again(taken.problems, typedFrom(found.passage.latest))
    }
    const typed = typedIn(ask)
    const outcome = await rewrite(use, { ...asked(ask), ...draftFrom(typed, found), base: typed.base ?? 0 })
    if (outcome.kind === 'kept') return reply.redirect(here, words.saved)
    if (outcome.kind === 'refused') return again(outcome.problems, typed)
    return again([{ field: 'en', message: { en: en.overtaken, cy: cy.overtaken } }], typed, outcome.latest)
  },
})

const draftFrom = (typed: Typed, { passage: { latest } }: PassageInFull) => ({
  text: { en: typed.en, cy: typed.cy },
  details: detailsFrom(typed, latest.details),
  side: typed.side === 'improvement' ? ('improvement' as const) : ('strength' as const),
})

const asked = ({ actor, params }: Asked) => ({ actor, slug: params.inspection, passage: Number(params.passage) })

const typedIn = ({ form }: Asked): Typed => ({
  en: one(form, 'en'),
  cy: one(form, 'cy'),
  side: one(form, 'side'),
  responsible: one(form, 'responsible'),
  responsibleCy: one(form, 'responsibleCy'),
  questions: one(form, 'questions'),
  case: one(form, 'case'),
  altered: many(form, 'altered'),
  base: Number(one(form, 'base')),
})

function view(found: PassageInFull, ask: Asked, typed: Typed, theirs: Version | null): PassageView {
  const { desk, passage: own, versions } = found
  const { words, language } = ask
  const { latest, kind } = own
  const { slug } = desk.inspection
  const place = own.place === 'before' || own.place === 'after' ? words[own.place] : own.place
  return {
    title: words.on(words.kinds[kind], place),
    caption: desk.inspection.service.name[language],
    breadcrumbs: trail(found, words, language),
    wide: true,
    synthetic: desk.inspection.synthetic,
    kind,
    mayWrite: desk.mayWrite,
    written: findingsPaths.written({ inspection: slug }),
    usable: kind !== 'example' || mayBeUsed(latest.details, checklistOf(desk.framework)),
    said: saidNow(latest.text, desk.figures, language, slug),
    changes: changedIn(latest.text, latest.seen, desk.figures, language),
    changeWords: changeWordsIn(language),
    print: printOf(marksOf(referencesIn(latest.text.en, latest.text.cy), latest.seen, desk.figures)),
    // Whoever has seen theirs goes on from it.
    base: String(theirs?.number ?? typed.base ?? latest.number),
    typed,
    alterations: checklistOf(desk.framework).map(({ id, title }) => ({
      value: id,
      text: title[language],
      checked: typed.altered.includes(id),
    })),
    theirs: theirs && rowOf(theirs, found, words, language),
    versions: versions.map(version => rowOf(version, found, words, language)),
  }
}

function trail({ desk, passage: own }: PassageInFull, words: typeof en, language: Asked['language']): readonly Crumb[] {
  const at = { inspection: desk.inspection.slug }
  return [
    ...trailTo(desk.inspection, language),
    { text: words.findings, href: findingsPaths.overview(at) },
    ...(own.kind === 'finding'
      ? [{ text: own.place, href: findingsPaths.criterion({ ...at, criterion: own.place }) }]
      : []),
    { text: words.kinds[own.kind] },
  ]
}

function rowOf(
  { number, text, state, note, madeAt, madeBy }: Version,
  { names }: PassageInFull,
  words: typeof en,
  language: Asked['language'],
): VersionRow {
  return {
    number: String(number),
    when: momentInWords(madeAt, language),
    who: madeBy === null ? words.nobody : (names.get(madeBy) ?? words.nobody),
    en: text.en,
    cy: text.cy ?? '',
    state: note === null ? words.state[state] : `${words.state[state]}: ${note}`,
  }
}
