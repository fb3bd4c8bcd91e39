/** Composes a report: the framework's outline filled with scores, findings, texts and figures. */
import { plain } from '../../findings/rules/prose.ts'
import type { OutlinePart } from '../../framework/rules/outline.ts'
import { monthInWords } from '../../platform/pure/day-words.ts'
import type { Result } from '../../platform/pure/result.ts'
import { ok, refused } from '../../platform/pure/result.ts'
import { characteristicCharts } from './compose/characteristics.ts'
import { comparisonBlocks } from './compose/comparison.ts'
import { examples, glossary, recommendations, teamTable } from './compose/lists.ts'
import type { Made } from './compose/made.ts'
import { given } from './compose/made.ts'
import { criterionChart, themeBoxes } from './compose/scores.ts'
import type { MadePart } from './compose/sections.ts'
import { sectionParts } from './compose/sections.ts'
import { textBlock } from './compose/text-blocks.ts'
import type { Writer } from './compose/writer.ts'
import { asPassage, writerFor } from './compose/writer.ts'
import type { Document } from './document.ts'
import type { Material, ReportFault } from './material.ts'
import type { Composed } from './origin.ts'

/** The report in one language, or every place where it can't be composed: no report is made with a figure missing. */
export const compose = (material: Material): Result<Document, ReportFault> => {
  const composed = composeTraced(material)
  return composed.ok ? ok(composed.value.document) : composed
}

/** The same, with where each block comes from. */
export const composeTraced = (material: Material): Result<Composed, ReportFault> => {
  const { faults, ...composed } = composeAnyway(material)
  return faults.length > 0 ? refused(faults) : ok(composed)
}

/** The same for those who write it: a reference that can't be resolved stands as it was written, and is told. */
export const composeAnyway = (material: Material): Composed & { readonly faults: readonly ReportFault[] } => {
  const writer = writerFor(material)
  const { words, own } = writer
  const { framework, language, publishedOn, service } = material
  const parts = partsOf(writer)
  const document: Document = {
    language,
    title: own(framework.title),
    subject: `${words.reportOn} ${own(service)}`,
    inspectorate: own(framework.inspectorate),
    date: publishedOn === null ? words.unpublished : monthInWords(publishedOn, language),
    notice: noticeOf(writer),
    draftLanguage: language === 'cy' && framework.welshCheckedBy === null ? words.draftLanguage : null,
    words: { contents: words.contents, page: words.page, of: words.of },
    parts: parts.map(({ made, ...part }) => ({ ...part, blocks: made.map(({ block }) => block) })),
  }
  return {
    document,
    origins: Object.fromEntries(parts.map(({ id, made }) => [id, made.map(({ origin }) => origin)])),
    faults: writer.faults,
  }
}

/** Parts that are seldom longer than a few paragraphs. */
const shortKinds: readonly OutlinePart['kind'][] = [
  'acknowledgements',
  'next-steps',
  'good-practice',
  'arrangements',
  'scoring-approach',
  'role',
]

const partsOf = (writer: Writer): readonly MadePart[] => {
  let appendices = 0
  return writer.material.framework.outline.flatMap(part => {
    if (part.kind === 'sections') return sectionParts(writer)
    const title = writer.own(part.title)
    const made = blocksOf(writer, part)
    if (made.length === 0) return []
    const named = part.appendix ? writer.words.appendix(++appendices, title) : title
    return [{ id: part.id, title: named, newSheet: !shortKinds.includes(part.kind), made }]
  })
}

/** The framework's paragraphs, then the author's; the part's figures where the author set them, or at the end. */
const blocksOf = (writer: Writer, part: OutlinePart): readonly Made[] => {
  const { own, material } = writer
  const written = material.texts.parts[part.kind] ?? []
  const figures = figuresOf(writer, part.kind)
  const place = written.findIndex(({ kind }) => kind === 'figures')
  return [
    ...part.text.map(words => given({ kind: 'paragraph', text: asPassage(own(words)) })),
    ...written.flatMap((block, index) => {
      // A second place for the same figures is none.
      if (block.kind === 'figures') return index === place ? figures : []
      const number = String(index + 1)
      return [textBlock(writer, block, `${part.kind}, block ${number}`, `${part.id}-${number}`)]
    }),
    ...(place >= 0 ? [] : figures),
  ]
}

/** What the machine contributes to a part of each kind. */
const figuresOf = (writer: Writer, kind: OutlinePart['kind']): readonly Made[] => {
  switch (kind) {
    case 'foreword':
      return comparisonBlocks(writer)
    case 'acknowledgements':
      return teamTable(writer)
    case 'scoring-summary':
      return themeBoxes(writer)
    case 'recommendations':
      return recommendations(writer)
    case 'good-practice':
      return examples(writer)
    case 'score-chart':
      return criterionChart(writer)
    case 'case-characteristics':
      return characteristicCharts(writer)
    case 'glossary':
      return glossary(writer)
    default:
      return []
  }
}

const noticeOf = ({ words, material, passage }: Writer): Document['notice'] => {
  const { notice } = material.texts
  if (!material.synthetic) return null
  if (!notice) return { short: words.noticeShort, long: words.noticeLong }
  return {
    short: plain(passage(notice.short, 'notice, short').pieces),
    long: plain(passage(notice.long, 'notice, long').pieces),
  }
}
