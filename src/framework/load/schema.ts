/** What each file of a framework's folder may hold. Every key is known by name: a misspelt one is a fault. */
import { z } from 'zod'
import { allocation } from './schema/allocation.ts'
import { announcement } from './schema/announcement.ts'
import { bands } from './schema/bands.ts'
import { benchmarks } from './schema/benchmark.ts'
import { caseAttributes } from './schema/case-attribute.ts'
import { caseWork, timeliness } from './schema/case-work.ts'
import { date, id, provenance, text, words } from './schema/common.ts'
import { factualAccuracy } from './schema/factual-accuracy.ts'
import { glossary, report } from './schema/outline.ts'
import { phrases } from './schema/phrasing.ts'
import { disclosure, signOff } from './schema/publication.ts'
import { answers, continuation, criterion, examples, reasons } from './schema/question.ts'
import { recipients } from './schema/recipients.ts'
import { sample } from './schema/sample.ts'
import { conversation, sections, themes } from './schema/section.ts'
import { timetable } from './schema/timetable.ts'

/**
 * The files of a folder, each named after its key with `.yaml`; in `sections/` each file is a `criterion`, or the
 * `continuation` of one that is too long to read in one piece.
 */
export const files = {
  framework: z.strictObject({
    id,
    title: words,
    inspectorate: words,
    validFrom: date,
    validTo: date.nullable(),
    welshCheckedBy: text.nullable().meta({ description: 'Who has checked the Welsh; null while it is a draft' }),
    provenance,
    splitBy: id.nullable().meta({ description: 'Case attribute whose values a report prints side by side' }),
    smallBase: z.strictObject({ value: z.int().min(0), provenance }),
    sections,
  }),
  'case-attributes': caseAttributes,
  answers,
  reasons,
  conversation,
  examples,
  themes,
  bands,
  sample,
  allocation,
  benchmark: benchmarks,
  announcement,
  timeliness,
  'case-work': caseWork,
  'sign-off': signOff,
  disclosure,
  'factual-accuracy': factualAccuracy,
  recipients,
  timetable,
  report,
  glossary,
  phrases,
  criterion,
  continuation,
} as const

export type FileName = keyof typeof files
export type FileContent<Name extends FileName> = z.infer<(typeof files)[Name]>
