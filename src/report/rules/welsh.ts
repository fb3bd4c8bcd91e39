/** What a report still lacks in Welsh: every text that people wrote for it, one place after another. */
import type { Finding } from '../../findings/rules/finding.ts'
import { sides } from '../../findings/rules/finding.ts'
import type { Prose } from '../../findings/rules/prose.ts'
import { manners, referencesIn } from '../../findings/rules/reference.ts'
import type { Framework } from '../../framework/rules/framework.ts'
import type { Words } from '../../platform/pure/words.ts'
import type { ReportTexts, TextBlock } from './texts.ts'

/** What is looked through: a report's material has it all. */
export interface Written {
  readonly framework: Pick<Framework, 'sections' | 'outline'>
  readonly findings: readonly Finding[]
  readonly texts: ReportTexts
  /** Whether its cases are synthetic: only then is the notice of the texts printed. */
  readonly synthetic: boolean
}

/** Why the Welsh of a text can't be published: there is none, or it speaks of other figures than the English. */
export type WelshFault = 'missing' | 'other-figures'

/** What kind of text it is, for a reader of the list. */
export type WelshKind =
  'notice' | 'team' | 'part' | 'introduction' | 'finding' | 'commentary' | 'recommendation' | 'example'

/** One text in both languages, and where it stands. */
export interface WelshPlace {
  readonly kind: WelshKind
  /** The place as the faults of a report name it, such as "4.1, strength 3" or "foreword, block 2". */
  readonly place: string
  readonly text: Prose
}

/** A text whose Welsh can't be published as it stands. */
export interface WelshGap extends WelshPlace {
  readonly fault: WelshFault
}

/** How far the Welsh of a report has come. */
export interface WelshState {
  /** How many texts it has, each to be in both languages. */
  readonly texts: number
  readonly missing: number
  readonly otherFigures: number
  /** Every text that is counted as missing or as speaking of other figures, in the order of the report. */
  readonly gaps: readonly WelshGap[]
}

/**
 * The state of a report's Welsh. A text lacks it where nothing, or nothing but white space, is written; it speaks of
 * other figures where its references are not those of the English, whatever their order, their number and the manner in
 * which each is said: grammar may ask for "eleven of 16" in one language and for "69%" in the other.
 */
export const welshOf = (written: Written): WelshState => {
  const places = [...placesOf(written)]
  const gaps = places.flatMap(place => {
    const fault = faultOf(place.text)
    return fault === null ? [] : [{ ...place, fault }]
  })
  const counted = (fault: WelshFault): number => gaps.filter(gap => gap.fault === fault).length
  return { texts: places.length, missing: counted('missing'), otherFigures: counted('other-figures'), gaps }
}

/** What is wrong with the Welsh of one text; null where it may be published. An empty text needs no Welsh. */
export const faultOf = ({ en, cy }: Prose): WelshFault | null => {
  if (cy === null || cy.trim() === '') return en.trim() === '' ? null : 'missing'
  return sameFigures(en, cy) ? null : 'other-figures'
}

/** What to do about a fault, for whoever writes. */
export const welshFaultWords: Readonly<Record<WelshFault, Words>> = {
  missing: { en: 'There is no Welsh for it yet.', cy: 'Nid oes Cymraeg ar ei gyfer eto.' },
  'other-figures': {
    en: 'Its Welsh speaks of other figures than its English: use the same references in both.',
    cy: 'Mae ei Gymraeg yn sôn am ffigurau gwahanol i’w Saesneg: defnyddiwch yr un cyfeiriadau yn y ddau.',
  },
}

const sameFigures = (en: string, cy: string): boolean => {
  const sorted = (text: string) => [...new Set(referencesIn(text).map(withoutManner))].toSorted()
  return JSON.stringify(sorted(en)) === JSON.stringify(sorted(cy))
}

const withoutManner = (reference: string): string => {
  const manner = manners.find(each => reference.endsWith(` ${each}`))
  return manner === undefined ? reference : reference.slice(0, -manner.length - 1)
}

/** Every text of a report in the order of its outline; the notice and the team, which stand before it, come first. */
export function* placesOf({ framework, findings, texts, synthetic }: Written): Generator<WelshPlace, void> {
  if (synthetic && texts.notice) {
    yield { kind: 'notice', place: 'notice, short', text: texts.notice.short }
    yield { kind: 'notice', place: 'notice, long', text: texts.notice.long }
  }
  yield* numbered(
    'team',
    'team, line',
    texts.team.map(({ role }) => role),
  )
  for (const { kind } of framework.outline) {
    if (kind === 'sections')
      for (const section of framework.sections) yield* ofSection(section.id, section.criteria, { findings, texts })
    else {
      yield* ofBlocks('part', `${kind}, block`, texts.parts[kind])
      if (kind === 'recommendations') yield* ofRecommendations(texts)
      if (kind === 'good-practice')
        yield* numbered(
          'example',
          'examples, number',
          texts.examples.map(({ text }) => text),
        )
    }
  }
}

function* ofSection(
  id: string,
  criteria: readonly { readonly id: string }[],
  { findings, texts }: Pick<Written, 'findings' | 'texts'>,
): Generator<WelshPlace, void> {
  yield* ofBlocks('introduction', `introductions, ${id}, paragraph`, texts.introductions[id])
  for (const criterion of criteria)
    for (const side of sides) {
      const its = findings.filter(finding => finding.criterion === criterion.id && finding.side === side)
      yield* numbered(
        'finding',
        `${criterion.id}, ${side}`,
        its.map(({ text }) => text),
      )
    }
  yield* ofBlocks('commentary', `commentaries, ${id}, paragraph`, texts.commentaries[id])
}

function* ofBlocks(kind: WelshKind, before: string, blocks: readonly TextBlock[] = []): Generator<WelshPlace, void> {
  for (const [index, block] of blocks.entries()) {
    const place = `${before} ${String(index + 1)}`
    if ('text' in block) yield { kind, place, text: block.text }
    if ('items' in block) for (const text of block.items) yield { kind, place, text }
  }
}

function* ofRecommendations({ recommendations }: ReportTexts): Generator<WelshPlace, void> {
  for (const [index, { text, responsible }] of recommendations.entries()) {
    const place = `recommendations, number ${String(index + 1)}`
    yield { kind: 'recommendation', place, text }
    if (responsible.en !== '')
      yield { kind: 'recommendation', place: `${place}, person responsible`, text: responsible }
  }
}

function* numbered(kind: WelshKind, before: string, texts: readonly Prose[]): Generator<WelshPlace, void> {
  for (const [index, text] of texts.entries()) yield { kind, place: `${before} ${String(index + 1)}`, text }
}
