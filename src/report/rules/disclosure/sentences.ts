/** Figures of a report's sentences that are small, and those that follow from them by subtraction. */
import type { Figures } from '../../../findings/rules/figure.ts'
import { countsOf } from '../../../findings/rules/figure.ts'
import type { Passage } from '../../../findings/rules/passage.ts'
import type { Reference } from '../../../findings/rules/reference.ts'
import { parseReference, referencesIn } from '../../../findings/rules/reference.ts'
import type { DisclosureRule } from '../../../framework/rules/publication.ts'
import type { Tally } from '../../../platform/pure/proportion.ts'
import { passageWords } from '../checks/place.ts'
import type { Material } from '../material.ts'
import type { Item } from './item.ts'
import * as said from './items.words.ts'
import { seenAs, smallnessOf } from './small.ts'

/** What a figure counts, whatever the words in which it is said: the same in several sentences is one figure. */
type Counted = Pick<Reference, 'id' | 'reason' | 'setting'>

interface Printed {
  readonly counted: Counted
  readonly tally: Tally
  readonly passages: readonly Passage[]
}

/** The items of all sentences: each figure once, with every passage that says it, and then what can be subtracted. */
export const sentenceItems = ({ framework, figures }: Material, passages: readonly Passage[]): readonly Item[] => {
  const { disclosure } = framework
  if (!disclosure) return []
  const printed = printedIn(figures, passages)
  const own = [...printed.values()].flatMap(each => itemOf(each, disclosure))
  return [...own, ...restsOf(figures, printed).flatMap(each => restOf(each, disclosure))]
}

const keyOf = ({ id, reason, setting }: Counted): string =>
  [id, ...(reason === null ? [] : [reason]), ...(setting === null ? [] : [setting])].join(' ')

const printedIn = (figures: Figures, passages: readonly Passage[]): ReadonlyMap<string, Printed> => {
  const printed = new Map<string, Printed>()
  for (const passage of passages)
    for (const text of referencesIn(passage.latest.text.en, passage.latest.text.cy)) {
      const parsed = parseReference(text, figures.settings)
      // A comment has no counts of its own, and the score that it is read from is an item by itself.
      if ('message' in parsed || parsed.side === 'comment') continue
      const { id, reason, setting, side } = parsed
      const tally = countsOf({ ...parsed, side: side === 'below' ? 'above' : side }, figures)
      if (!tally) continue
      const counted = { id, reason, setting }
      const before = printed.get(keyOf(counted))?.passages ?? []
      const all = before.includes(passage) ? before : [...before, passage]
      printed.set(keyOf(counted), { counted, tally, passages: all })
    }
  return printed
}

const places = (passages: readonly Passage[]): Item['places'] =>
  passages.map(passage => ({ place: passageWords(passage), where: { at: 'passage', passage: passage.id } }))

const itemOf = ({ counted, tally, passages }: Printed, rule: DisclosureRule): readonly Item[] => {
  const small = smallnessOf(tally, rule)
  if (small.length === 0) return []
  return [
    {
      id: `figure/${keyOf(counted)}`,
      seen: seenAs(tally),
      kind: 'sentence',
      what: said.figure(keyOf(counted), tally),
      why: said.why(small),
      places: places(passages),
      choices: ['accept'],
      neighbour: null,
      isOpen: false,
    },
  ]
}

interface Rest {
  readonly counted: Counted
  readonly tally: Tally
  readonly from: readonly Passage[]
}

/**
 * The setting that is left over where every other one is said. The counts of all cases are always known: the data that
 * are published with a report hold them.
 */
const restsOf = (figures: Figures, printed: ReadonlyMap<string, Printed>): readonly Rest[] => {
  const split = [...printed.values()].filter(({ counted }) => counted.setting !== null)
  const whole = new Map(split.map(({ counted }) => [keyOf({ ...counted, setting: null }), counted] as const))
  return [...whole.values()].flatMap(({ id, reason }) => {
    const all = countsOf(
      { side: reason === null ? 'above' : 'reason', id, reason, setting: null, manner: 'share' },
      figures,
    )
    const bySetting = figures.settings.map(setting => ({ setting, own: printed.get(keyOf({ id, reason, setting })) }))
    const left = bySetting.filter(({ own }) => own === undefined)
    const [rest] = left
    if (!all || !rest || left.length !== 1) return []
    const known = bySetting.flatMap(({ own }) => (own ? [own] : []))
    const tally = {
      sufficient: all.sufficient - known.reduce((sum, each) => sum + each.tally.sufficient, 0),
      scoreable: all.scoreable - known.reduce((sum, each) => sum + each.tally.scoreable, 0),
    }
    return [{ counted: { id, reason, setting: rest.setting }, tally, from: known.flatMap(each => each.passages) }]
  })
}

const restOf = ({ counted, tally, from }: Rest, rule: DisclosureRule): readonly Item[] => {
  const small = smallnessOf(tally, rule).filter(each => each !== 'share')
  if (small.length === 0) return []
  return [
    {
      id: `rest/${keyOf(counted)}`,
      seen: seenAs(tally),
      kind: 'subtraction',
      what: said.figure(keyOf(counted), tally),
      why: said.subtracted,
      places: places([...new Set(from)]),
      choices: ['accept'],
      neighbour: null,
      isOpen: false,
    },
  ]
}
