/** What surrounds a page: its window title, navigation, language switch, notices and footer. */
import type { Actor } from '../pure/actor.ts'
import type { Language, Words } from '../pure/words.ts'
import type { AssetNames } from './assets.ts'
import { cy, en } from './layout.words.ts'
import type { FieldProblem, PageView } from './reply.ts'

/** A link of the navigation; `active` while the reader is somewhere below it. */
export interface NavigationItem {
  readonly text: string
  readonly href: string
}

/** The navigation that an actor sees; composed in `src/app/`. */
export type Navigation = (actor: Actor, language: Language) => readonly NavigationItem[]

/** What the frame knows of the request and the view when it draws a page. */
export interface Around {
  readonly view: PageView
  readonly problems: readonly FieldProblem[]
  readonly said: string | null
  readonly remarks?: readonly Words[]
  readonly actor: Actor
  readonly language: Language
  readonly bilingual: boolean
  /** Address as asked, with its query. */
  readonly url: string
  readonly nonce: string
  readonly requestId: string
  readonly demonstration: boolean
  readonly assets: AssetNames
  readonly navigation: Navigation
  /** How people reach these pages, such as https://inspections.example.gov.uk. */
  readonly origin: string
  /** Whether search engines may list the page. */
  readonly isListed: boolean
}

/** The words around a page in its language. */
export const frameWords = (language: Language): typeof en => (language === 'cy' ? cy : en)

/** What `layout.njk` places. */
export const layout = (around: Around) => {
  const { view, problems, language, url, actor } = around
  const words = frameWords(language)
  const [address = '/'] = url.split('?')
  const title = view.title === words.service ? view.title : `${view.title} – ${words.service}`
  return {
    windowTitle: problems.length > 0 ? words.errorPrefix + title : title,
    language,
    nonce: around.nonce,
    requestId: around.requestId,
    demonstration: around.demonstration,
    assets: around.assets,
    /** Who has signed in, for what a browser keeps of each user apart; '' where nobody has. */
    person: { id: actor.person === null ? '' : String(actor.person), name: actor.name },
    navigation: [...around.navigation(actor, language), accountLink(actor, words)].map(item => ({
      ...item,
      active: address === item.href || (item.href !== '/' && address.startsWith(`${item.href}/`)),
    })),
    languages: around.bilingual ? languageItems(language, url) : [],
    breadcrumbs: view.breadcrumbs ?? [],
    back: view.back ?? '',
    wide: view.wide ?? false,
    problems: problems.map(problem => ({ text: problem.message, href: `#${problem.field}` })),
    /** The message beside a field, in the shape that GOV.UK macros expect; false where the field is right. */
    errorFor: (field: string) => {
      const problem = problems.find(each => each.field === field)
      return problem ? { text: problem.message } : false
    },
    said: around.said ?? '',
    remarks: (around.remarks ?? []).map(words => words[language]),
    /** For search engines: null where they are asked to leave the page out. */
    listed: around.isListed ? listedAs(around, address) : null,
    feeds: view.feeds ?? [],
    openLicence: view.openLicence ?? false,
    draftWelsh: words.draftWelsh,
    footer: [
      { text: words.openData, href: '/open-data' },
      { text: words.accessibility, href: '/accessibility' },
      { text: words.privacy, href: '/privacy' },
      { text: words.cookies, href: '/cookies' },
    ],
  }
}

// English is the address itself, so that each language has one address and no third.
const listedAs = ({ view, origin, language, bilingual }: Around, address: string) => {
  const english = `${origin}${view.canonical ?? address}`
  const welsh = `${english}?lang=cy`
  return {
    canonical: language === 'cy' ? welsh : english,
    alternates: bilingual
      ? [
          { lang: 'en', href: english },
          { lang: 'cy', href: welsh },
          { lang: 'x-default', href: english },
        ]
      : [],
  }
}

const accountLink = (actor: Actor, words: typeof en): NavigationItem =>
  actor.person === null
    ? { text: words.signIn, href: '/sign-in' }
    : { text: actor.name === '' ? words.account : actor.name, href: '/account' }

const languageItems = (language: Language, url: string) =>
  (
    [
      ['en', en.language],
      ['cy', cy.language],
    ] as const
  ).map(([lang, text]) =>
    lang === language ? { lang, text, current: true } : { lang, text, href: inLanguage(url, lang) },
  )

const inLanguage = (url: string, language: Language): string => {
  const [address = '/', query = ''] = url.split('?')
  const asked = new URLSearchParams(query)
  asked.set('lang', language)
  return `${address}?${asked.toString()}`
}
