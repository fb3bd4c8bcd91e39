/** Opening a programme, and changing one: its framework, period, nations and regions, and what it promises. */
import { page } from '../../platform/web/page.ts'
import type { Ask } from '../../platform/web/page.ts'
import { typedFrom } from '../../platform/web/date-field.ts'
import type { TypedDate } from '../../platform/web/date-field.ts'
import type { PageView } from '../../platform/web/reply.ts'
import { reply } from '../../platform/web/reply.ts'
import type { ProgrammeChoices } from '../actions/programme.ts'
import { changeProgramme, findProgramme, findProgrammeChoices, openDecided } from '../actions/programme.ts'
import { mayKeepProgramme } from '../rules/may.ts'
import { programmePaths } from '../rules/paths.ts'
import { nations } from '../rules/programme.ts'
import type { Typed } from './programme/form.ts'
import { datesIn, decidedIn, typedIn, typedOf } from './programme/form.ts'
import { cy, en } from './programme.words.ts'

type Asked = Ask<'/open-a-programme' | '/programmes/:programme', typeof en>

interface Choice {
  readonly value: string
  readonly text: string
  readonly checked: boolean
}

interface ProgrammeView extends PageView {
  readonly typed: Typed
  readonly from: TypedDate
  readonly to: TypedDate
  readonly editions: readonly { readonly value: string; readonly text: string; readonly selected: boolean }[]
  readonly nations: readonly Choice[]
  readonly regions: readonly Choice[]
  readonly button: string
}

/** The page on which a programme is opened. */
export const openAProgramme = page(programmePaths.open, {
  who: mayKeepProgramme,
  words: { en, cy },
  async show(use, ask) {
    const choices = await findProgrammeChoices(use, ask)
    return reply.page('programme/programme', view(ask, choices, typedOf(null), [typedFrom(null), typedFrom(null)]))
  },
  async submit(use, ask) {
    const { actor, words, language, form } = ask
    const choices = await findProgrammeChoices(use, ask)
    const [typed, dates] = [typedIn(form), datesIn(form, words, language)]
    const { decided, problems } = decidedIn(typed, dates, choices, words)
    if (decided === null)
      return reply.again('programme/programme', view(ask, choices, typed, [dates[0].typed, dates[1].typed]), problems)
    await openDecided(use, { actor, decided })
    return reply.redirect(programmePaths.programmes(), words.opened)
  },
})

/** The page on which a programme is changed. */
export const changeAProgramme = page(programmePaths.programme, {
  who: mayKeepProgramme,
  words: { en, cy },
  async show(use, ask) {
    const found = await findProgramme(use, { actor: ask.actor, slug: ask.params.programme })
    const choices = await findProgrammeChoices(use, ask)
    const dates = [typedFrom(found.from), typedFrom(found.to)] as const
    return reply.page('programme/programme', view(ask, choices, typedOf(found), dates, found.title[ask.language]))
  },
  async submit(use, ask) {
    const { actor, words, language, form, params } = ask
    const found = await findProgramme(use, { actor, slug: params.programme })
    const choices = await findProgrammeChoices(use, ask)
    const [typed, dates] = [typedIn(form), datesIn(form, words, language)]
    const { decided, problems } = decidedIn(typed, dates, choices, words)
    if (decided === null) {
      const again = view(ask, choices, typed, [dates[0].typed, dates[1].typed], found.title[language])
      return reply.again('programme/programme', again, problems)
    }
    await changeProgramme(use, { actor, slug: params.programme, decided })
    return reply.redirect(programmePaths.programmes(), words.changed)
  },
})

function view(
  { words, language }: Asked,
  { editions, regions }: ProgrammeChoices,
  typed: Typed,
  [from, to]: readonly [TypedDate, TypedDate],
  title: string = words.title,
): ProgrammeView {
  const loaded = new Intl.DateTimeFormat(`${language}-GB`, { dateStyle: 'long', timeZone: 'Europe/London' })
  return {
    title,
    breadcrumbs: [{ text: words.programmes, href: programmePaths.programmes() }, { text: title }],
    typed,
    from,
    to,
    editions: editions.map(({ hash, title: name, loadedAt }) => ({
      value: hash,
      text: words.edition(name[language], loaded.format(loadedAt), hash.slice(0, 8)),
      selected: hash === typed.edition,
    })),
    nations: Object.entries(nations).map(([value, name]) => ({
      value,
      text: name[language],
      checked: typed.nations.includes(value),
    })),
    regions: regions
      .map(({ title: name }) => ({ value: name.en, text: name[language], checked: typed.regions.includes(name.en) }))
      .toSorted((a, b) => a.text.localeCompare(b.text, language)),
    button: title === words.title ? words.open : words.save,
  }
}
