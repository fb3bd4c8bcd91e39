/** The words of a proposed finding: the framework's phrases, joined to sentences, with references for figures. */
import type { Framework } from '../../framework/rules/framework.ts'
import type { Share } from '../../framework/rules/phrasing.ts'
import type { Criterion } from '../../framework/rules/section.ts'
import type { Language, Words } from '../../platform/pure/words.ts'
import type { Figures } from './figure.ts'
import { cy, en } from './propose.words.ts'
import type { Manner, Reference } from './reference.ts'
import { written } from './reference.ts'
import type { Piece } from './topic.ts'

/** `above`: what was done; `below`: what was not; `only`: what was done, as too little. */
export type Wording = 'above' | 'below' | 'only'

/** What sentences are made with. */
export interface Wordsmith {
  readonly framework: Framework
  readonly criterion: Criterion
  readonly figures: Figures
}

// More than three reasons in a sentence are a list that nobody reads.
const MOST_REASONS = 3

/** The sentences of a piece in both languages; null where a question has no phrases. */
export const sentencesOf = (smith: Wordsmith, piece: Piece, wording: Wording): Words | null => {
  const inLanguage = (language: Language): string | null => {
    const said = piece.sentences.map((shares, place) => {
      const chosen = piece.most === undefined ? shares : mostOf(shares, piece.most, wording, smith.figures)
      const clauses = clausesOf(chosen).map((own, i) => clause(smith, own, { wording, language, first: i === 0 }))
      if (clauses.some(each => each === null)) return null
      const words = language === 'cy' ? cy : en
      const why = place === 0 && wording !== 'above' ? because(smith, clausesOf(chosen)[0] ?? [], language) : null
      const [lead = '', ...others] = clauses.map(each => withoutStop(each ?? ''))
      const text =
        why === null
          ? words.clauses([lead, ...others])
          : [`${lead}, ${why}`, ...(others.length === 0 ? [] : [words.clauses(others)])].join('; ')
      return `${text.charAt(0).toUpperCase()}${text.slice(1)}.`
    })
    return said.some(each => each === null) ? null : said.join(' ')
  }
  const [english, welsh] = [inLanguage('en'), inLanguage('cy')]
  return english === null || welsh === null ? null : { en: english, cy: welsh }
}

/** The shares with most cases on the side spoken of, the greatest first. */
const mostOf = (shares: readonly Share[], most: number, wording: Wording, figures: Figures): readonly Share[] => {
  const cases = ({ question, setting }: Share): number => {
    const tally = figures.tally(question, setting)
    if (!tally) return 0
    return wording === 'above' ? tally.sufficient : tally.scoreable - tally.sufficient
  }
  return shares.toSorted((a, b) => cases(b) - cases(a)).slice(0, most)
}

/** Neighbours that ask the same question, in one setting and another, share a clause. */
const clausesOf = (shares: readonly Share[]): readonly (readonly Share[])[] =>
  shares.reduce<readonly (readonly Share[])[]>((clauses, share) => {
    const last = clauses.at(-1)
    return last?.[0]?.question === share.question ? [...clauses.slice(0, -1), [...last, share]] : [...clauses, [share]]
  }, [])

interface Manners {
  readonly wording: Wording
  readonly language: Language
  readonly first: boolean
}

/** One clause: the question's own phrase where it begins the sentence, and how it goes on where it does not. */
const clause = (
  { framework, criterion, figures }: Wordsmith,
  shares: readonly Share[],
  { wording, language, first }: Manners,
): string | null => {
  const question = shares[0]?.question ?? ''
  const whole = criterion.questions.find(({ id }) => id === question)?.phrases
  const phrases = first ? whole : (framework.phrasing?.then[question] ?? whole)
  if (!phrases) return null
  const words = language === 'cy' ? cy : en
  const told = shares.map(share => {
    const figure = `{${written(reference(share, wording, mannerOf(share, wording, first, figures)))}}`
    const only = wording === 'only' ? words.only(figure) : figure
    // Said once: what goes on in the same setting needs no reminder.
    const place = share.setting !== null && (first || shares.length > 1) ? settingWords(framework, share.setting) : null
    return place ? `${only} ${place[language]}` : only
  })
  const phrase = (wording === 'below' ? phrases.below : phrases.above)[language]
  return phrase.replace('{share}', () => words.settings(told))
}

const reference = ({ question, setting }: Share, wording: Wording, manner: Manner): Reference => ({
  side: wording === 'below' ? 'below' : 'above',
  id: question,
  reason: null,
  setting,
  manner,
})

/** "all 12 relevant cases" where it is all of them; in full where a sentence begins, and short after that. */
const mannerOf = ({ question, setting }: Share, wording: Wording, first: boolean, figures: Figures): Manner => {
  const tally = figures.tally(question, setting)
  const said = wording === 'below' ? (tally?.scoreable ?? 0) - (tally?.sufficient ?? 0) : tally?.sufficient
  if (tally && said === tally.scoreable) return 'in words'
  return first ? 'share' : 'short'
}

const settingWords = ({ phrasing, caseAttributes, splitBy }: Framework, setting: string): Words | null => {
  const value = caseAttributes.find(({ id }) => id === splitBy)?.values.find(({ id }) => id === setting)
  return phrasing?.settings[setting] ?? (value ? { en: `(${value.title.en})`, cy: `(${value.title.cy})` } : null)
}

/** The reasons given most often for answers below the line to the question of these shares, each counted. */
const because = ({ criterion, figures }: Wordsmith, shares: readonly Share[], language: Language): string | null => {
  const settings = new Set(shares.map(({ setting }) => setting))
  const setting = settings.size === 1 ? ([...settings][0] ?? null) : null
  const question = shares[0]?.question ?? ''
  const times = (reason: string): number => figures.reason?.(question, reason, setting)?.sufficient ?? 0
  const known = criterion.questions.find(({ id }) => id === question)?.reasons ?? []
  const given = known.filter(({ id }) => times(id) > 0).toSorted((a, b) => times(b.id) - times(a.id))
  if (given.length === 0) return null
  const counted = given.slice(0, MOST_REASONS).map(({ id, text }) => ({
    text: text[language],
    times: `{${written({ side: 'reason', id: question, reason: id, setting, manner: 'k of n' })}}`,
  }))
  return (language === 'cy' ? cy : en).mostOften(counted)
}

const withoutStop = (text: string): string => text.replace(/\.$/, '')
