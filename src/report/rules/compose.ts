/** Composes a report: the framework's outline filled with scores, findings, texts and figures. */
import type { OutlinePart } from '../../framework/rules/framework.ts'
import { monthInWords } from '../../platform/pure/day-words.ts'
import type { Result } from '../../platform/pure/result.ts'
import { ok, refused } from '../../platform/pure/result.ts'
import { characteristicCharts } from './compose/characteristics.ts'
import { comparisonBlocks } from './compose/comparison.ts'
import { criterionChart, themeBoxes } from './compose/scores.ts'
import { sectionParts } from './compose/sections.ts'
import type { Writer } from './compose/writer.ts'
import { asPassage, writerFor } from './compose/writer.ts'
import type { Block, Document, Part } from './document.ts'
import type { Material, ReportFault } from './material.ts'
import type { TextBlock } from './texts.ts'

/** The report in one language, or every place where it can't be composed: no report is made with a figure missing. */
export const compose = (material: Material): Result<Document, ReportFault> => {
  const writer = writerFor(material)
  const { words, own } = writer
  const { framework, language, publishedOn, service } = material
  const parts = partsOf(writer)
  if (writer.faults.length > 0) return refused(writer.faults)
  return ok({
    language,
    title: own(framework.title),
    subject: `${words.reportOn} ${own(service)}`,
    inspectorate: own(framework.inspectorate),
    date: publishedOn === null ? words.unpublished : monthInWords(publishedOn, language),
    notice: noticeOf(writer),
    draftLanguage: language === 'cy' && framework.welshCheckedBy === null ? words.draftLanguage : null,
    words: { contents: words.contents, page: words.page, of: words.of },
    parts,
  })
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

const partsOf = (writer: Writer): readonly Part[] => {
  let appendices = 0
  return writer.material.framework.outline.flatMap(part => {
    if (part.kind === 'sections') return sectionParts(writer)
    const title = writer.own(part.title)
    const blocks = blocksOf(writer, part)
    if (blocks.length === 0) return []
    const named = part.appendix ? writer.words.appendix(++appendices, title) : title
    return [{ id: part.id, title: named, newSheet: !shortKinds.includes(part.kind), blocks }]
  })
}

/** The framework's paragraphs, then the author's; the part's figures where the author set them, or at the end. */
const blocksOf = (writer: Writer, part: OutlinePart): readonly Block[] => {
  const { own, material } = writer
  const written = material.texts.parts[part.kind] ?? []
  const figures = figuresOf(writer, part.kind)
  const placed = written.some(({ kind }) => kind === 'figures')
  return [
    ...part.text.map(words => paragraph(own(words))),
    ...written.flatMap((block, index) => (block.kind === 'figures' ? figures : textBlock(writer, block, part, index))),
    ...(placed ? [] : figures),
  ]
}

const textBlock = (
  { passage }: Writer,
  block: Exclude<TextBlock, { kind: 'figures' }>,
  part: OutlinePart,
  index: number,
): readonly Block[] => {
  const place = `${part.kind}, block ${String(index + 1)}`
  switch (block.kind) {
    case 'heading': {
      const text = passage(block.text, place).pieces.map(piece => (typeof piece === 'string' ? piece : piece.figure))
      return [{ kind: 'heading', level: 3, id: `${part.id}-${String(index + 1)}`, text: text.join('') }]
    }
    case 'list':
      return [{ kind: 'list', items: block.items.map(item => passage(item, place)) }]
    case 'signature':
      return [{ kind: 'signature', lines: block.items.map(item => passage(item, place)) }]
    default:
      return [{ kind: block.kind, text: passage(block.text, place) }]
  }
}

/** What the machine contributes to a part of each kind. */
const figuresOf = (writer: Writer, kind: OutlinePart['kind']): readonly Block[] => {
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

const teamTable = ({ words, material, passage }: Writer): readonly Block[] => {
  const rows = material.texts.team.map(({ role, people }, index) => [
    spoken(passage(role, `team, line ${String(index + 1)}`).pieces),
    String(people),
  ])
  const table = { caption: words.team, head: [words.role, words.people], rows, figures: true }
  return rows.length === 0 ? [] : [{ kind: 'table', table }]
}

const recommendations = ({ words, material, passage }: Writer): readonly Block[] => {
  const items = material.texts.recommendations.map(({ text, responsible }, index) => {
    const said = (language: 'en' | 'cy') =>
      text[language] === null ? null : words.responsible(text[language], responsible[language] ?? responsible.en)
    return passage({ en: said('en') ?? text.en, cy: said('cy') }, `recommendations, number ${String(index + 1)}`)
  })
  return items.length === 0 ? [] : [{ kind: 'numbered', items }]
}

const examples = ({ own, material, passage }: Writer): readonly Block[] =>
  material.texts.examples.flatMap(({ criterion: id, text }, index) => {
    const criterion = material.framework.sections.flatMap(({ criteria }) => criteria).find(known => known.id === id)
    return [
      {
        kind: 'heading' as const,
        level: 3 as const,
        id: `example-${String(index + 1)}`,
        text: criterion ? `${id} ${own(criterion.title)}` : id,
      },
      { kind: 'paragraph' as const, text: passage(text, `examples, number ${String(index + 1)}`) },
    ]
  })

const glossary = ({ words, own, material }: Writer): readonly Block[] => {
  const entries = material.framework.glossary.map(({ term, meaning }) => ({ term: own(term), meaning: own(meaning) }))
  return entries.length === 0 ? [] : [{ kind: 'glossary', head: [words.term, words.meaning], entries }]
}

const noticeOf = ({ words, material, passage }: Writer): Document['notice'] => {
  const { notice } = material.texts
  if (!material.synthetic) return null
  if (!notice) return { short: words.noticeShort, long: words.noticeLong }
  return {
    short: spoken(passage(notice.short, 'notice, short').pieces),
    long: spoken(passage(notice.long, 'notice, long').pieces),
  }
}

const spoken = (pieces: readonly (string | { readonly figure: string })[]): string =>
  pieces.map(piece => (typeof piece === 'string' ? piece : piece.figure)).join('')

const paragraph = (text: string): Block => ({ kind: 'paragraph', text: asPassage(text) })
