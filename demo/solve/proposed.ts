/** Writes docs/demonstration/proposed-findings.md: `node demo/solve/proposed.ts`. */
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { parse } from 'yaml'
import type { Carried, PrintedFinding } from '../../src/findings/rules/carried.ts'
import { carriedBy } from '../../src/findings/rules/carried.ts'
import type { Figures } from '../../src/findings/rules/figure.ts'
import { resolve } from '../../src/findings/rules/figure.ts'
import type { Side } from '../../src/findings/rules/finding.ts'
import { plain } from '../../src/findings/rules/prose.ts'
import type { Proposal } from '../../src/findings/rules/propose.ts'
import { propose } from '../../src/findings/rules/propose.ts'
import type { Computed } from '../../src/findings/rules/published.ts'
import type { Evidence } from '../../src/findings/rules/published-figure.ts'
import { compute } from '../../src/findings/rules/published-figure.ts'
import { readEvidence } from './evidence.ts'
import { demoFolder, readCoreCaseInspection, readPublished, root } from './inputs.ts'

interface Printed {
  readonly printed: Readonly<Record<string, { readonly strengths: number; readonly improvements: number }>>
}

const sides = [
  ['strength', 'strengths'],
  ['improvement', 'areas for improvement'],
] as const

/** Every printed strength and area for improvement, with its figures counted in the cases. */
export function readPrinted(evidence: Evidence): readonly PrintedFinding[] {
  const { printed } = parse(readFileSync(join(demoFolder, 'published.yaml'), 'utf8')) as Printed
  const published = readPublished()
  return Object.entries(printed).flatMap(([criterion, counts]) =>
    sides.flatMap(([side, words]) =>
      Array.from({ length: side === 'strength' ? counts.strengths : counts.improvements }, (_, i) => ({
        criterion,
        side,
        number: i + 1,
        figures: published
          .filter(({ at }) => at === `${criterion} ${words} (${String(i + 1)})`)
          .map(figure => ({ figure, computed: compute(figure.measure, evidence) })),
      })),
    ),
  )
}

/** The figures of the demonstration, counted in its files alone. */
export function figuresIn(evidence: Evidence, smallBase: number): Figures {
  const settings = [...new Set(evidence.settings.values())]
  const known = new Map<string, Computed>()
  const counted = (question: string, setting: string | null): Computed => {
    const key = `${question} ${setting ?? ''}`
    const one =
      known.get(key) ?? compute({ question, ...(setting === null ? {} : { setting }), reasons: true }, evidence)
    known.set(key, one)
    return one
  }
  return {
    settings,
    smallBase,
    comment: () => null,
    tally: (id, setting) => {
      const { sufficient, scoreable } = counted(id, setting)
      return { sufficient, scoreable }
    },
    reason: (id, reason, setting) => {
      const { sufficient, scoreable, reasons } = counted(id, setting)
      return { sufficient: reasons?.[reason] ?? 0, scoreable: scoreable - sufficient }
    },
  }
}

/** What is proposed, and which printed findings it carries: all proposals, and those suggested first. */
export interface Proposed {
  readonly proposals: readonly Proposal[]
  readonly figures: Figures
  readonly carried: readonly Carried[]
  readonly suggested: readonly Carried[]
}

/** What is proposed from the demonstration's cases. */
export async function proposedFindings(): Promise<Proposed> {
  const framework = await readCoreCaseInspection()
  const evidence = readEvidence(framework)
  const figures = figuresIn(evidence, framework.smallBase.value)
  const proposals = propose(framework, figures)
  const printed = readPrinted(evidence)
  return {
    proposals,
    figures,
    carried: carriedBy(printed, proposals, figures),
    suggested: carriedBy(
      printed,
      proposals.filter(each => each.suggested),
      figures,
    ),
  }
}

const sideWords: Readonly<Record<Side, string>> = { strength: 'strengths', improvement: 'areas for improvement' }

const placeOf = ({ printed: { criterion, side, number } }: Carried) =>
  `${criterion} ${sideWords[side]} (${String(number)})`

const share = (carried: readonly Carried[]) => {
  const k = carried.filter(({ by }) => by).length
  return `${String(k)} of ${String(carried.length)} (${String(Math.round((100 * k) / carried.length))}%)`
}

/** The whole page, in Markdown. The same data makes the same page. */
export function proposedPage({ proposals, figures, carried, suggested }: Proposed): string {
  const said = (text: string): string => {
    const resolved = resolve(text, figures, 'en')
    return resolved.ok ? plain(resolved.value) : text
  }
  const missed = carried.filter(({ by }) => !by)
  return [
    '# Printed findings beside proposed ones',
    '',
    'The report of 2012 prints strengths and areas for improvement under each criterion. Plumbline proposes sentences from',
    'the (synthetic) cases. Here each printed finding is looked for among them: one sentence, on the same side of the same',
    'criterion, must carry every figure that the printed one gives, counted in the same direction. Made by',
    '`node demo/solve/proposed.ts`.',
    '',
    `- Carried by a proposed sentence: **${share(carried)}** of the findings printed.`,
    `- Carried by the sentence that is suggested first, with no other way of telling it: ${share(suggested)}. The rest are on`,
    '  offer the other way round: on which side a finding stands was, and is, for people to decide.',
    `- ${String(proposals.filter(each => each.suggested).length)} sentences are suggested, and ${String(proposals.filter(each => !each.suggested).length)} other ways to tell them are offered.`,
    '',
    'Which questions are spoken of together (`phrases.yaml`) was read from this very report, so the share shows that the',
    'method can say what such a report says. It is no measure of how well it would foresee another report.',
    '',
    '## Not carried',
    '',
    '| Printed at | Why |',
    '| --- | --- |',
    ...missed.map(one => `| ${placeOf(one)} | ${whyMissed(one)} |`),
    '',
    '## Every printed finding',
    '',
    '| Printed at | Figures | Proposed sentence |',
    '| --- | --- | --- |',
    ...carried.map(one => {
      const text = one.by ? said(one.by.text.en) : '–'
      return `| ${placeOf(one)} | ${String(one.printed.figures.length)} | ${text} |`
    }),
    '',
  ].join('\n')
}

const whyMissed = ({ printed, lacking }: Carried): string =>
  printed.figures.length === 0
    ? 'It prints no figure.'
    : `No one sentence has all its figures; the nearest lacks: ${lacking.map(({ says }) => says).join('; ')}.`

if (import.meta.main)
  writeFileSync(join(root, 'docs', 'demonstration', 'proposed-findings.md'), proposedPage(await proposedFindings()))
