/** Figures that whole numbers of cases or people can't produce on the base that the report speaks of, with proof. */
import type { PublishedFigure } from '../../src/findings/rules/published-figure.ts'
import { partsAllowed, printedWords } from '../../src/findings/rules/published.ts'
import { wholePercent } from '../../src/platform/pure/proportion.ts'
import type { Base, Scope } from './inputs.ts'
import { sizes } from './inputs.ts'

/** One figure, or several together, and why no whole number produces it. */
export interface OutOfReach {
  readonly figures: readonly PublishedFigure[]
  readonly because: string
}

type Bases = Readonly<Record<string, Base>>

/** Figures that no part of any base from 1 up to everyone can produce. Every base and part is tried. */
export const onNoBase = (published: readonly PublishedFigure[], bases: Bases): readonly PublishedFigure[] =>
  published.filter(figure => {
    const most = greatestBase(figure, published, bases)
    return most !== null && basesOf(figure, most).length === 0
  })

/** Figures printed of all cases, all custodial or all community cases, that no part of exactly so many produces. */
export const onFullBase = (published: readonly PublishedFigure[], bases: Bases): readonly OutOfReach[] =>
  published.flatMap(figure => {
    const scope = scopeOf(figure, bases)
    if (!scope || figure.measure.base || bases[figure.measure.question ?? '']?.need !== undefined) return []
    const { percent } = figure.value
    if (percent === undefined || partsAllowed(figure.value, sizes[scope]).length > 0) return []
    const possible = basesOf(figure, sizes[scope])
    const near = neighbours(figure, sizes[scope])
    return [{ figures: [figure], because: `${near}. It can be produced of ${listed(possible)}.` }]
  })

/**
 * How many of the figures printed of all custodial or all community cases can't be produced, for each number of
 * custodial cases. The report doesn't print the number.
 */
export const bySplit = (published: readonly PublishedFigure[], bases: Bases, from: number, to: number) =>
  Array.from({ length: to - from + 1 }, (_, i) => from + i).map(custody => {
    const size: Record<Scope, number> = { all: sizes.all, custody, community: sizes.all - custody }
    const missing = published.filter(figure => {
      const scope = scopeOf(figure, bases)
      const asked = bases[figure.measure.question ?? '']
      if (!scope || scope === 'all' || asked?.need !== undefined || figure.measure.base) return false
      return partsAllowed(figure.value, size[scope]).length === 0
    })
    return { custody, community: size.community, missing: missing.length }
  })

/** Figures that can each be produced, but not with what the report prints beside them. */
export function together(published: readonly PublishedFigure[]): readonly OutOfReach[] {
  const find = (...ids: readonly string[]) => ids.flatMap(id => published.filter(figure => figure.id === id))
  const smallest = (id: string) => find(id).flatMap(figure => basesOf(figure, sizes.all))[0] ?? 0
  const children = published.find(({ id }) => id === 'children')?.value.count ?? 0
  const insufficient = Math.max(...find('2.1-a2').flatMap(({ value }) => partsAllowed(value, sizes.all)))
  const [custody, community] = [smallest('1.2-a1-custody'), smallest('1.2-a1-community')]
  return [
    {
      figures: find('1.1-s5-rmp', '1.2-a1-custody', '1.2-a1-community'),
      because:
        `the smallest bases are ${custody} custodial and ${community} community plans, together ${custody + community}, ` +
        'while an RMP was needed in 16 cases. So the plans were judged on more cases than needed an RMP; here, on those ' +
        'of medium Risk of Harm or more.',
    },
    {
      figures: find('1.1-s5-rmp', '1.1-a2'),
      because:
        'an RMP was made in 13 cases and its quality judged in 15. So quality was judged in 2 cases without one; here, ' +
        'in 2 of the 3 where it was needed and missing, both insufficient.',
    },
    {
      figures: find('1.1-a3-recognised', '1.1-a3-acted'),
      because:
        'the need was recognised in 22 - 8 = 14 cases, and whether it was acted on was judged in 15. So 1 case was ' +
        'judged on acting on a need that had not been recognised.',
    },
    {
      figures: find('2.1-a2', '2.1-a2-undone', '2.1-a2-late', '2.1-a2-poor'),
      because:
        'more reviews were late (26%) and poor (30%) than were insufficient (24%), of which those were the causes. With ' +
        `${insufficient} of 62 insufficient, and every poor review among them, 30% takes a base of at most ` +
        `${largestWith(find('2.1-a2-poor')[0], insufficient)}. Here lateness and quality are judged on 50 cases.`,
    },
    {
      figures: find('children', 'children-satisfied', 'children-delighted'),
      because:
        `of 1 to ${children} children, both shares are whole numbers of children only for ` +
        `${listed(bothSatisfied(find('children-satisfied', 'children-delighted'), children))}. ` +
        'Here 33 answered and 5 left it open: 29 of 33, and 9 of 29.',
    },
  ]
}

/** The bases, up to the greatest, of which some part produces a figure. */
const basesOf = ({ value }: PublishedFigure, most: number): readonly number[] =>
  Array.from({ length: most }, (_, i) => i + 1).filter(whole => partsAllowed(value, whole).length > 0)

function bothSatisfied([satisfied, delighted]: readonly PublishedFigure[], most: number): readonly number[] {
  if (!satisfied || !delighted) return []
  return Array.from({ length: most }, (_, i) => i + 1).filter(whole =>
    partsAllowed(satisfied.value, whole).some(part => part > 0 && partsAllowed(delighted.value, part).length > 0),
  )
}

/** The greatest base of which no more than so many produce a figure. */
const largestWith = (figure: PublishedFigure | undefined, most: number): number | undefined =>
  figure && basesOf(figure, sizes.all).findLast(whole => (partsAllowed(figure.value, whole)[0] ?? whole) <= most)

/** The cases in which a figure's question is asked: all, or those of a setting; null for other figures. */
function scopeOf({ measure }: PublishedFigure, bases: Bases): Scope | null {
  const base = bases[measure.question ?? '']
  if (!base || measure.reasons || base.partOf) return null
  if (measure.setting) return measure.setting as Scope
  return base.all ? 'all' : base.custody ? 'custody' : 'community'
}

function greatestBase(figure: PublishedFigure, published: readonly PublishedFigure[], bases: Bases): number | null {
  const { questionnaire, item } = figure.measure
  if (questionnaire !== undefined && item !== undefined) {
    return published.find(({ id }) => id === questionnaire)?.value.count ?? null
  }
  const scope = scopeOf(figure, bases)
  return scope === null || figure.measure.base ? null : sizes[scope]
}

/** The two parts of a base on either side of a percentage, as "54 of 62 is 87% and 55 of 62 is 89%". */
function neighbours({ value }: PublishedFigure, whole: number): string {
  const below = Array.from({ length: whole + 1 }, (_, part) => part).findLast(
    part => (wholePercent({ sufficient: part, scoreable: whole }) ?? 0) < (value.percent ?? 0),
  )
  const say = (part: number) => `${part} of ${whole} is ${wholePercent({ sufficient: part, scoreable: whole })}%`
  return `${printedWords(value)}: ${say(below ?? 0)} and ${say((below ?? 0) + 1)}`
}

/** Numbers as "13, 14, 25 to 30". */
export function listed(numbers: readonly number[]): string {
  const runs: [number, number][] = []
  for (const number of numbers) {
    const last = runs.at(-1)
    if (last?.[1] === number - 1) last[1] = number
    else runs.push([number, number])
  }
  return runs
    .map(([from, to]) => (from === to ? String(from) : to === from + 1 ? `${from}, ${to}` : `${from} to ${to}`))
    .join(', ')
}
