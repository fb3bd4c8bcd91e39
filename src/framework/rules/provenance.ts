/** Which values of a framework are believed and not known, so that they can be shown as such. */
import type { Framework } from './framework.ts'
import { placedQuestions } from './places.ts'
import type { Provenance } from './source.ts'

/** A value with where it comes from. */
export interface Sourced {
  /** What the value is, such as `bands` or a question's id. */
  readonly what: string
  readonly provenance: Provenance
}

/** Every value that carries a provenance, in the order of the framework. */
export const provenancesOf = (framework: Omit<Framework, 'hash'>): readonly Sourced[] => [
  { what: framework.id, provenance: framework.provenance },
  ...named(framework.caseAttributes),
  ...named(framework.themes),
  ...placedQuestions(framework).map(({ question }) => ({ what: question.id, provenance: question.provenance })),
  { what: 'bands', provenance: framework.bands.provenance },
  { what: 'sample', provenance: framework.sampleRule.provenance },
  ...framework.sampleRule.overSample.map(({ attribute, provenance }) => ({
    what: `over-sampling by ${attribute}`,
    provenance,
  })),
  ...(framework.sampleRule.exclude ?? []).map(({ attribute, provenance }) => ({
    what: `left out by ${attribute}`,
    provenance,
  })),
  ...(framework.sampleRule.capPer
    ? [{ what: `cap by ${framework.sampleRule.capPer.attribute}`, provenance: framework.sampleRule.capPer.provenance }]
    : []),
  ...(framework.allocation
    ? [
        { what: 'interviews a day', provenance: framework.allocation.perDay.provenance },
        { what: 'slots of interviews', provenance: framework.allocation.slots.provenance },
        { what: 'share read twice', provenance: framework.allocation.secondReading.provenance },
        ...(framework.allocation.uncalibrated
          ? [{ what: 'assessors not calibrated', provenance: framework.allocation.uncalibrated.provenance }]
          : []),
      ]
    : []),
  ...(framework.benchmarks ?? []).flatMap(({ id, provenance, pass }) => [
    { what: `benchmark ${id}`, provenance },
    { what: `what passes benchmark ${id}`, provenance: pass.provenance },
  ]),
  ...(framework.phrasing ? [{ what: 'topics of findings', provenance: framework.phrasing.provenance }] : []),
  ...named(framework.timeliness?.rules ?? []),
  ...(framework.caseWork
    ? [
        { what: 'when a concern is escalated', provenance: framework.caseWork.concerns.escalateAfter.provenance },
        { what: 'what is altered in good practice', provenance: framework.caseWork.goodPractice.provenance },
      ]
    : []),
  ...(framework.signOff
    ? [
        ...framework.signOff.steps.map(({ id, provenance }) => ({ what: `signature ${id}`, provenance })),
        { what: 'whether one person signs twice', provenance: framework.signOff.samePerson.provenance },
      ]
    : []),
  ...(framework.disclosure
    ? [
        { what: 'the fewest cases that are counted', provenance: framework.disclosure.fewest.provenance },
        { what: 'the smallest base of a percentage', provenance: framework.disclosure.shareBase.provenance },
      ]
    : []),
  ...(framework.factualAccuracy
    ? [
        { what: 'time to check the facts of a draft', provenance: framework.factualAccuracy.limit.provenance },
        { what: 'when a draft counts as received', provenance: framework.factualAccuracy.receipt.provenance },
      ]
    : []),
  ...(framework.copies?.recipients ?? []).flatMap(({ id, provenance, advance }) => [
    { what: `recipient ${id}`, provenance },
    { what: `whether ${id} reads a report under embargo`, provenance: advance.provenance },
  ]),
  ...named(framework.announcement?.checklist ?? []),
  ...named(framework.announcement?.letters ?? []),
  ...named(framework.announcement?.requests ?? []),
  ...named(framework.timetable),
  { what: 'small base', provenance: framework.smallBase.provenance },
]

/** The values that no text confirms, each with the reason why it is believed. */
export const unconfirmedOf = (framework: Omit<Framework, 'hash'>): readonly Sourced[] =>
  provenancesOf(framework).filter(({ provenance }) => provenance.kind === 'unconfirmed')

const named = (things: readonly { readonly id: string; readonly provenance: Provenance }[]): readonly Sourced[] =>
  things.map(({ id, provenance }) => ({ what: id, provenance }))
