/** What is shown of a list that was checked: personal data, unknown columns, faults, or that it is sound. */
import type { Framework } from '../../../framework/rules/framework.ts'
import type { Language } from '../../../platform/pure/words.ts'
import type { PageView } from '../../../platform/web/reply.ts'
import type { CheckedList } from '../../actions/list.ts'
import { groupingsOf, groupTitle, listedCases } from '../../rules/groups.ts'
import type { Mapping } from '../../rules/list/columns.ts'
import { headingKey, referenceColumn } from '../../rules/list/columns.ts'
import { isAnnotation } from '../../rules/list/annotation.ts'
import { samplePaths } from '../../rules/paths.ts'
import type { Excluded } from '../../rules/population.ts'
import { countExcluded, populationOf } from '../../rules/population.ts'
import type { en } from '../case-list.words.ts'
import { kindWords } from '../case-list.words.ts'

type Row = readonly { readonly text: string; readonly format?: 'numeric' }[]
type Fact = { readonly key: { text: string }; readonly value: { text: string } }

export interface CheckView extends PageView {
  readonly caption: string
  readonly action: string
  readonly packed: string
  readonly step: string
  readonly read: string
  readonly system: string
  readonly supplier: string
  /** What was said of columns on the way here, as hidden fields. */
  readonly said: readonly { readonly name: string; readonly value: string }[]
  readonly personal: readonly string[]
  /** What each column was taken to hold. */
  readonly holdings: readonly Row[]
  readonly columnsLead: string
  readonly columns: readonly {
    readonly id: string
    readonly name: string
    readonly label: string
    readonly items: readonly { readonly value: string; readonly text: string; readonly selected: boolean }[]
  }[]
  readonly faults: readonly Row[]
  readonly onlyFirst: string
  readonly sound: {
    readonly lead: string
    readonly facts: readonly Fact[]
    readonly excluded: { readonly lead: string; readonly rows: readonly Row[] } | null
    readonly difference: readonly Fact[]
    readonly profile: readonly { readonly caption: string; readonly rows: readonly Row[] }[]
  } | null
}

// A page that a browser scrolls with ease; the annotated copy has the rest.
const MOST_SHOWN = 200

interface Sent {
  readonly words: typeof en
  readonly language: Language
  readonly packed: string
  readonly said: Mapping
  readonly supplier: string
  /** Whether every column is to be asked about, and not only those that nobody knows. */
  readonly mapping: boolean
}

/** The view of a checked list, whichever it turned out to be. */
export function checkView(checked: CheckedList, { words, language, packed, said, supplier, mapping }: Sent): CheckView {
  const { soFar, read } = checked
  const { inspection } = soFar
  const headings = read.columns.columns.map(({ heading }) => heading)
  const personal = read.personal.map(({ heading, kind }) => `${heading}: ${kindWords[kind]?.[language] ?? kind}`)
  const unknown = personal.length > 0 ? [] : columnsView(checked, words, language, mapping)
  const faults = personal.length > 0 || unknown.length > 0 ? [] : read.faults
  const [step, title] =
    personal.length > 0
      ? [1, words.refusedTitle]
      : unknown.length > 0
        ? [2, words.columnsTitle]
        : faults.length > 0
          ? [3, words.faultsTitle(faults.length)]
          : [4, words.soundTitle]
  return {
    title,
    caption: `${inspection.service.name[language]} · ${words.title}`,
    back: samplePaths.caseList({ inspection: inspection.slug }),
    wide: true,
    synthetic: inspection.synthetic,
    action: samplePaths.caseList({ inspection: inspection.slug }),
    packed,
    step: words.step(step),
    read: words.read(read.rows),
    system: systemOf(checked, words),
    supplier,
    holdings: personal.length + unknown.length > 0 ? [] : holdingsOf(checked, words, language),
    columnsLead: mapping ? words.mappingLead : words.columnsLead,
    said: headings.flatMap((heading, place) => {
      const value = said[headingKey(heading)]
      // A column that is asked about has its field already.
      return value === undefined || unknown.some(({ name }) => name === `holds-${place}`)
        ? []
        : [{ name: `holds-${place}`, value }]
    }),
    personal,
    columns: unknown,
    faults: faults
      .slice(0, MOST_SHOWN)
      .map(({ line, column, value, reason }) => [
        { text: String(line), format: 'numeric' },
        { text: column ?? '' },
        { text: value ?? '' },
        { text: capital(reason[language]) },
      ]),
    onlyFirst: faults.length > MOST_SHOWN ? words.onlyFirst(MOST_SHOWN) : '',
    sound: personal.length + unknown.length + faults.length > 0 ? null : soundView(checked, words, language),
  }
}

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1)

function columnsView(
  { soFar, read }: CheckedList,
  words: typeof en,
  language: Language,
  all: boolean,
): CheckView['columns'] {
  const taken = new Set(all ? [] : read.columns.columns.map(({ holds }) => holds))
  const choices = [
    { value: '', text: words.nothing },
    ...(taken.has(referenceColumn) ? [] : [{ value: referenceColumn, text: words.reference }]),
    ...soFar.framework.caseAttributes
      .filter(({ id }) => !taken.has(id))
      .map(({ id, title }) => ({ value: id, text: title[language] })),
  ]
  return read.columns.columns.flatMap(({ heading, isNew, holds }, place) => {
    if (!(isNew || (all && heading.trim() !== '' && !isAnnotation(heading)))) return []
    const items = choices.map(choice => ({ ...choice, selected: choice.value === (holds ?? '') }))
    return [{ id: `holds-${place}`, name: `holds-${place}`, label: heading, items }]
  })
}

const systemOf = ({ supplier }: CheckedList, words: typeof en): string =>
  supplier === null
    ? ''
    : supplier.recognised
      ? words.recognisedSystem(supplier.name)
      : words.namedSystem(supplier.name)

const titleOf = ({ caseAttributes }: Framework, id: string, language: Language): string =>
  caseAttributes.find(each => each.id === id)?.title[language] ?? id

function holdingsOf({ soFar, read }: CheckedList, words: typeof en, language: Language): readonly Row[] {
  const said = (holds: string | null): string => {
    if (holds === null) return words.leftAlone
    return holds === referenceColumn ? words.reference : titleOf(soFar.framework, holds, language)
  }
  return read.columns.columns
    .filter(({ heading }) => heading.trim() !== '')
    .map(({ heading, holds }) => [{ text: heading }, { text: said(holds) }])
}

function excludedView(
  framework: Framework,
  excluded: readonly Excluded[],
  cases: number,
  words: typeof en,
  language: Language,
): { readonly lead: string; readonly rows: readonly Row[] } | null {
  if (excluded.length === 0) return null
  return {
    lead: words.excludedLead(countExcluded(excluded), cases),
    rows: excluded.map(each => {
      const known = framework.caseAttributes.find(({ id }) => id === each.attribute)
      return [{ text: groupTitle(known, each.value)[language] }, { text: String(each.cases), format: 'numeric' }]
    }),
  }
}

function soundView(
  { soFar, read, difference, excluded }: CheckedList,
  words: typeof en,
  language: Language,
): CheckView['sound'] {
  const { framework } = soFar
  const held = new Set(read.columns.columns.map(({ holds }) => holds))
  const fact = (key: string, text: string): Fact => ({ key: { text: key }, value: { text: text || words.none } })
  const leftOut = read.columns.columns
    .filter(({ heading, holds }) => holds === null && !isAnnotation(heading))
    .map(({ heading }) => heading)
  const missing = framework.sampleRule.balance.filter(id => !held.has(id)).map(id => titleOf(framework, id, language))
  return {
    lead: words.soundLead(read.cases.length),
    facts: [fact(words.leftOut, leftOut.join(', ')), fact(words.missing, missing.join(', '))],
    excluded: excludedView(framework, excluded, read.cases.length, words, language),
    difference: difference
      ? [
          fact(words.added, words.cases(difference.added)),
          fact(words.removed, words.cases(difference.removed)),
          fact(words.changed, words.cases(difference.changed)),
        ]
      : [],
    profile: profileOf(framework, read, language),
  }
}

/** How many cases are in which group of each attribute by which the sample will mirror the list. */
function profileOf(framework: Framework, read: CheckedList['read'], language: Language) {
  const cases = populationOf(read.cases, framework.sampleRule.exclude)
  const groupings = groupingsOf(framework, cases).filter(({ attribute }) =>
    framework.sampleRule.balance.includes(attribute),
  )
  const listed = listedCases(cases, groupings)
  return groupings.map(({ attribute }) => {
    const known = framework.caseAttributes.find(({ id }) => id === attribute)
    const counts = Map.groupBy(listed, ({ groups }) => groups[attribute] ?? '')
    return {
      caption: known?.title[language] ?? attribute,
      rows: [...counts]
        .toSorted(([a], [b]) => (a < b ? -1 : 1))
        .map(([group, own]): Row => [
          { text: groupTitle(known, group)[language] },
          { text: String(own.length), format: 'numeric' },
        ]),
    }
  })
}
