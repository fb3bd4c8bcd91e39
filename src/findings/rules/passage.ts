/** A passage that inspectors write: a finding, a commentary, an example, a recommendation. Every version of it stays. */
import type { Finding, Side } from './finding.ts'
import type { Prose } from './prose.ts'
import type { SeenFigures } from './seen.ts'

/**
 * What kinds of passage there are. `introduction` opens a section, `commentary` closes it; `part` is a text of any other
 * part of the outline, `team` a line of the table of those who inspected, and `notice` says that cases are synthetic.
 */
export const kinds = [
  'finding',
  'commentary',
  'introduction',
  'foreword',
  'part',
  'example',
  'recommendation',
  'team',
  'notice',
] as const
export type Kind = (typeof kinds)[number]

/**
 * How the text of a part reads. A list and a signature have a line for each item; `figures` is the place where the
 * part's own tables and charts stand, and has no text. Of an `image` the text is what is said in its place.
 */
export const forms = ['paragraph', 'heading', 'quotation', 'note', 'list', 'signature', 'figures', 'image'] as const
export type Form = (typeof forms)[number]

/** The kinds whose passages follow one another as the blocks of a part or section, each in a form. */
export const formedKinds: readonly Kind[] = ['foreword', 'introduction', 'commentary', 'part']

/** Whether it is in the report; what was merged lives on in another. */
export type State = 'standing' | 'set-aside' | 'merged'

/** A picture that somebody added, as a file that is kept. */
export interface Picture {
  /** The file's id. */
  readonly file: string
  readonly mediaType: string
  /** In dots. */
  readonly width: number
  readonly height: number
  /** Whether it tells nothing, so that nothing need be said in its place. */
  readonly decorative: boolean
}

/** What only some kinds have. */
export interface Details {
  /** Of the blocks of a part or section: how it reads; a paragraph where it is not said. */
  readonly form?: Form
  /** Of an image: the picture. */
  readonly image?: Picture
  /** Of a line of the team: how many people play that part. */
  readonly people?: number
  /** Of a recommendation: the role that has to see to it. */
  readonly responsible?: Prose
  /** Of a recommendation: ids of the questions that it answers to. */
  readonly questions?: readonly string[]
  /** Of an example: ids of the points of the checklist that somebody has seen to. */
  readonly altered?: readonly string[]
  /** Of an example: the reference of the case from which it was taken; never printed. */
  readonly case?: string
  /** Of what was merged: the passage in which it lives on. */
  readonly into?: number
}

/** How a block of a part or section reads. */
export const formOf = ({ form = 'paragraph' }: Details): Form => form

/** What a version says, before anybody has signed for it. */
export interface Content {
  readonly state: State
  /** Null unless it is a finding. */
  readonly side: Side | null
  readonly position: number
  readonly text: Prose
  readonly seen: SeenFigures
  readonly details: Details
  readonly note: string | null
}

/** A version as it is kept. */
export interface Version extends Content {
  readonly number: number
  readonly madeAt: Date
  /** Null for what was there before there were versions, and for the system. */
  readonly madeBy: number | null
}

/** A passage as it stands: its latest version. */
export interface Passage {
  readonly id: number
  readonly kind: Kind
  /**
   * Id of its criterion or section; of a part, its kind in the outline; `before` or `after` the table for a foreword;
   * `short` or `long` for a notice; '' for a recommendation and a line of the team.
   */
  readonly place: string
  /** The topic of the proposal from which it was made. */
  readonly topic: string | null
  /** What names that proposal (see `dealt.ts`). */
  readonly proposal: string | null
  readonly latest: Version
}

/** Those of a kind that stand, at one place or at all, in the order in which they are read. */
export const standing = (passages: readonly Passage[], kind: Kind, place?: string): readonly Passage[] =>
  passages
    .filter(each => each.kind === kind && each.latest.state === 'standing')
    .filter(each => place === undefined || each.place === place)
    .toSorted((a, b) => a.latest.position - b.latest.position || a.id - b.id)

/** The findings that stand, as a report reads them. */
export const findingsOf = (passages: readonly Passage[]): readonly Finding[] =>
  standing(passages, 'finding').flatMap(({ id, place, latest: { side, text } }) =>
    side === null ? [] : [{ criterion: place, side, text, passage: id }],
  )

/** The neighbours among which a passage is moved: those of its kind, place and side. */
export const companyOf = (passages: readonly Passage[], { kind, place, latest }: Passage): readonly Passage[] =>
  standing(passages, kind, place).filter(each => each.latest.side === latest.side)

/** The position after all others. */
export const lastPosition = (passages: readonly Passage[]): number =>
  Math.max(0, ...passages.map(({ latest }) => latest.position)) + 1

/** The position after one of a company, before all of it for 0, after all of it where nothing is said or it is gone. */
export const positionAfter = (company: readonly Passage[], after: number | undefined): number => {
  const at = after === 0 ? -1 : company.findIndex(({ id }) => id === after)
  if (after === undefined || (at < 0 && after !== 0)) return lastPosition(company)
  const [own, next] = [company[at]?.latest.position, company[at + 1]?.latest.position]
  if (next === undefined) return lastPosition(company)
  return own === undefined ? next - 1 : (own + next) / 2
}

/** The position one step up or down among its company; its own where it is first or last already. */
export const movedPosition = (company: readonly Passage[], id: number, way: 'up' | 'down'): number => {
  const ordered = way === 'up' ? company.toReversed() : company
  const at = ordered.findIndex(each => each.id === id)
  const [own, next, beyond] = [at, at + 1, at + 2].map(place => ordered[place]?.latest.position)
  if (own === undefined || next === undefined) return own ?? 1
  return beyond === undefined ? next + (way === 'up' ? -1 : 1) : (next + beyond) / 2
}

/** The paragraphs of a text, which empty lines part; Welsh that has fewer of them is missing in the rest. */
export const paragraphsOf = (text: Prose): readonly Prose[] => paired(text, /\r?\n\s*\n/)

/** The items of a list, and the lines of a signature: one on each line. */
export const linesIn = (text: Prose): readonly Prose[] => paired(text, /\r?\n/)

const paired = ({ en, cy }: Prose, by: RegExp): readonly Prose[] => {
  const welsh = cy === null ? [] : parted(cy, by)
  return parted(en, by).map((one, i) => ({ en: one, cy: welsh[i] ?? null }))
}

const parted = (text: string, by: RegExp): readonly string[] =>
  text
    .split(by)
    .map(one => one.trim().replace(/\s*\r?\n\s*/g, ' '))
    .filter(one => one !== '')

/** Several texts as one; what lacks its Welsh stands there in English between brackets, to be translated. */
export const joined = (texts: readonly Prose[], by: string): Prose => ({
  en: texts.map(({ en }) => en).join(by),
  cy: texts.every(({ cy }) => cy === null) ? null : texts.map(({ en, cy }) => cy ?? `[${en}]`).join(by),
})
