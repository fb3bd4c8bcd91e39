/** What is shown of a list that was checked: personal data, unknown columns, faults, or that it is sound. */
import type { Framework } from '../../../framework/rules/framework.ts'
import type { Language } from '../../../platform/pure/words.ts'
import type { PageView } from '../../../platform/web/reply.ts'
import type { CheckedList } from '../../actions/list.ts'
import { groupingsOf, groupTitle, listedCases } from '../../rules/groups.ts'
import type { Mapping } from '../../rules/list/columns.ts'
import { headingKey, referenceColumn } from '../../rules/list/columns.ts'
import { samplePaths } from '../../rules/paths.ts'
import type { en } from '../case-list.words.ts'
import { kindWords } from '../case-list.words.ts'

type Row = readonly { readonly text: string; readonly format?: 'numeric' }[]
type Fact = { readonly key: { text: string }; readonly value: { text: string } }

export interface CheckView extends PageView {
  readonly caption: string
  readonly action: string
  readonly packed: string
  /** What was said of columns on the way here, as hidden fields. */
  readonly said: readonly { readonly name: string; readonly value: string }[]
  readonly personal: readonly string[]
  readonly columns: readonly {
    readonly id: string
    readonly name: string
    readonly label: string
    readonly items: readonly { readonly value: string; readonly text: string }[]
  }[]
  readonly faults: readonly Row[]
  readonly onlyFirst: string
  readonly sound: {
    readonly lead: string
    readonly facts: readonly Fact[]
    readonly difference: readonly Fact[]
    readonly profile: readonly { readonly caption: string; readonly rows: readonly Row[] }[]
  } | null
}

// A page that a browser scrolls with ease; the annotated copy has the rest.
const MOST_SHOWN = 200

/** The view of a checked list, whichever it turned out to be. */
export function checkView(
  checked: CheckedList,
  { words, language, packed, said }: { words: typeof en; language: Language; packed: string; said: Mapping },
): CheckView {
  const { soFar, read } = checked
  const { inspection } = soFar
  const headings = read.columns.columns.map(({ heading }) => heading)
  const personal = read.personal.map(({ heading, kind }) => `${heading}: ${kindWords[kind]?.[language] ?? kind}`)
  const unknown = personal.length > 0 ? [] : columnsView(checked, words, language)
  const faults = personal.length > 0 || unknown.length > 0 ? [] : read.faults
  const title =
    personal.length > 0
      ? words.refusedTitle
      : unknown.length > 0
        ? words.columnsTitle
        : faults.length > 0
          ? words.faultsTitle(faults.length)
          : words.soundTitle
  return {
    title,
    caption: `${inspection.service.name[language]} · ${words.title}`,
    back: samplePaths.caseList({ inspection: inspection.slug }),
    wide: true,
    synthetic: inspection.synthetic,
    action: samplePaths.caseList({ inspection: inspection.slug }),
    packed,
    said: headings.flatMap((heading, place) => {
      const value = said[headingKey(heading)]
      return value === undefined ? [] : [{ name: `holds-${place}`, value }]
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

function columnsView({ soFar, read }: CheckedList, words: typeof en, language: Language): CheckView['columns'] {
  const taken = new Set(read.columns.columns.map(({ holds }) => holds))
  const choices = [
    { value: '', text: words.nothing },
    ...(taken.has(referenceColumn) ? [] : [{ value: referenceColumn, text: words.reference }]),
    ...soFar.framework.caseAttributes
      .filter(({ id }) => !taken.has(id))
      .map(({ id, title }) => ({ value: id, text: title[language] })),
  ]
  return read.columns.columns.flatMap(({ heading, isNew }, place) =>
    isNew ? [{ id: `holds-${place}`, name: `holds-${place}`, label: heading, items: choices }] : [],
  )
}

function soundView({ soFar, read, difference }: CheckedList, words: typeof en, language: Language): CheckView['sound'] {
  const { framework } = soFar
  const held = new Set(read.columns.columns.map(({ holds }) => holds))
  const fact = (key: string, text: string): Fact => ({ key: { text: key }, value: { text: text || words.none } })
  const titleOf = (id: string) => framework.caseAttributes.find(each => each.id === id)?.title[language] ?? id
  const leftOut = read.columns.columns.filter(({ holds }) => holds === null).map(({ heading }) => heading)
  const missing = framework.sampleRule.balance.filter(id => !held.has(id)).map(titleOf)
  return {
    lead: words.soundLead(read.cases.length),
    facts: [fact(words.leftOut, leftOut.join(', ')), fact(words.missing, missing.join(', '))],
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
function profileOf(framework: Framework, { cases }: CheckedList['read'], language: Language) {
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
