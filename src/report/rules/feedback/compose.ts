/** Composes the short document on provisional findings: what the lead chose, and throughout that it is provisional. */
import type { Passage as Finding } from '../../../findings/rules/passage.ts'
import { paragraphsOf } from '../../../findings/rules/passage.ts'
import type { Prose } from '../../../findings/rules/prose.ts'
import { dayInWords } from '../../../platform/pure/day-words.ts'
import type { Day } from '../../../platform/pure/days.ts'
import type { Result } from '../../../platform/pure/result.ts'
import { ok, refused } from '../../../platform/pure/result.ts'
import type { Words } from '../../../platform/pure/words.ts'
import { scoreBox } from '../compose/scores.ts'
import type { Writer } from '../compose/writer.ts'
import { asPassage, writerFor } from '../compose/writer.ts'
import type { Block, Document, Part } from '../document.ts'
import type { Material, ReportFault } from '../material.ts'
import type { Choice } from './choice.ts'
import { chosen } from './choice.ts'
import { cy, en } from './feedback.words.ts'

/** What it is composed from, beside the material of the report. */
export interface FeedbackMaterial extends Material {
  readonly choice: Choice
  readonly passages: readonly Finding[]
  /** Cases of the sample, and how many of them are complete. */
  readonly coverage: { readonly complete: number; readonly cases: number }
  /** The steps of the timetable that are still to come. */
  readonly steps: readonly { readonly title: Words; readonly from: Day; readonly to: Day }[]
  /** The day on which it is given; null for a draft. */
  readonly givenOn: Day | null
}

/** The document in one language, or every text of it with a figure that can't be counted. */
export function composeFeedback(material: FeedbackMaterial): Result<Document, ReportFault> {
  const { language, framework, service, synthetic, givenOn } = material
  const writer = writerFor(material)
  const words = language === 'cy' ? cy : en
  const parts = partsOf(writer, material, words)
  if (writer.faults.length > 0) return refused(writer.faults)
  const said = (text: string) => (synthetic ? `${text}. ${words.synthetic}` : text)
  return ok({
    language,
    title: words.title,
    subject: words.subject(service[language]),
    inspectorate: framework.inspectorate[language],
    date: givenOn === null ? words.notGiven : words.given(dayInWords(givenOn, language)),
    notice: { short: said(words.short), long: synthetic ? `${words.long} ${words.synthetic}` : words.long },
    draftLanguage: language === 'cy' && framework.welshCheckedBy === null ? writer.words.draftLanguage : null,
    words: { contents: writer.words.contents, page: writer.words.page, of: writer.words.of },
    parts,
  })
}

type Said = typeof en

function partsOf(writer: Writer, material: FeedbackMaterial, words: Said): readonly Part[] {
  const { choice, coverage, passages, framework, figures } = material
  const told = chosen(choice, { framework, passages, figures })
  const on = (side: 'strength' | 'improvement') => told.filter(({ latest }) => latest.side === side)
  const part = (id: string, title: string, blocks: readonly Block[]): Part => ({ id, title, newSheet: false, blocks })
  const parts = [
    part('standing', words.standing, [
      paragraph(words.coverage(coverage.complete, coverage.cases)),
      paragraph(words.changes),
      ...remark(writer, choice.opening, 'opening'),
    ]),
    ...(choice.themes.length > 0 ? [part('scores', words.scores, scoreBlocks(writer, choice, words))] : []),
    part('strengths', words.strengths, findingBlocks(writer, on('strength'), words)),
    part('improvements', words.improvements, findingBlocks(writer, on('improvement'), words)),
    part('next', words.next, [...stepBlocks(material, words), ...remark(writer, choice.closing, 'closing')]),
  ]
  return parts.filter(({ blocks }) => blocks.length > 0)
}

function scoreBlocks(writer: Writer, { themes }: Choice, words: Said): readonly Block[] {
  const { framework, scores } = writer.material
  const shown = framework.themes
    .filter(({ id }) => themes.includes(id))
    .map(theme => ({ theme, score: scores.themes.find(({ id }) => id === theme.id) }))
  const rows = shown.map(({ theme, score }) => {
    const percent = typeof score?.percent === 'number' ? `${String(score.percent)}%` : words.notScored
    return {
      label: writer.own(theme.title),
      parts: [score?.percent ?? 0],
      value: percent,
      cells: [percent, score ? words.ofScored(score.sufficient, score.scoreable) : words.notScored],
    }
  })
  const plan = {
    title: words.chart,
    alternative: words.alternative(rows.map(({ label, value }) => `${label}: ${value}`)),
    most: 100,
    marks: [],
    series: [],
    rows,
    columns: [words.aspect, words.score, words.base],
  }
  return [
    ...shown.map(
      ({ theme, score }) =>
        // What a figure came from is asked of the report; here the document is all there is.
        scoreBox(writer, { as: 'theme', id: theme.id }, score, writer.own(theme.title), writer.own(theme.description))
          .block,
    ),
    { kind: 'chart', id: 'chart-headlines', plan },
  ]
}

function findingBlocks(writer: Writer, findings: readonly Finding[], words: Said): readonly Block[] {
  if (findings.length === 0) return [paragraph(words.nothingChosen)]
  const items = findings.map(({ id, place, latest }) => writer.passage(latest.text, `${place}, finding ${String(id)}`))
  return [{ kind: 'numbered', items }]
}

function stepBlocks({ steps, language }: FeedbackMaterial, words: Said): readonly Block[] {
  if (steps.length === 0) return []
  const rows = steps.map(({ title, from, to }) => [
    title[language],
    words.between(dayInWords(from, language), dayInWords(to, language)),
  ])
  return [{ kind: 'table', table: { caption: words.steps, head: [words.step, words.planned], rows, figures: false } }]
}

const remark = (writer: Writer, prose: Prose | null, place: string): readonly Block[] =>
  prose === null
    ? []
    : paragraphsOf(prose).map(each => ({ kind: 'paragraph' as const, text: writer.passage(each, place) }))

const paragraph = (text: string): Block => ({ kind: 'paragraph', text: asPassage(text) })
