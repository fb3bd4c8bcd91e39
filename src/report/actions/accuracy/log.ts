/** The log of the check of a draft's facts as a file: all rounds that the reader may see. */
import { csvLine } from '../../../platform/csv/write.ts'
import type { Language } from '../../../platform/pure/words.ts'
import type { Use } from '../../../platform/use.ts'
import { writeXlsx } from '../../../platform/xlsx/write.ts'
import { accuracyWords } from '../../rules/accuracy/accuracy.words.ts'
import type { LogLine } from '../../rules/accuracy/log.ts'
import { logColumns, logHead, logLines } from '../../rules/accuracy/log.ts'
import { unitsOf } from '../../rules/accuracy/unit.ts'
import { textsNow } from './answer.ts'
import type { CheckAsked, Exchange } from './find.ts'
import { findExchange } from './find.ts'

/** The forms of the log, each the ending of its file. */
export type LogForm = 'csv' | 'xlsx' | 'docx'

/** The file. Throws the same Problems as `findExchange`. */
export async function logFile(
  use: Use,
  asked: CheckAsked & { readonly language: Language },
  form: LogForm,
): Promise<Uint8Array | string> {
  const { actor, slug, language } = asked
  const { rounds, inspection } = await findExchange(use, { actor, slug })
  const lines: LogLine[] = []
  for (const { round } of rounds)
    lines.push(...(await linesOf(use, await findExchange(use, { actor, slug, round }), language)))
  const words = accuracyWords[language]
  const head = logColumns.map(column => words.log[column])
  const rows = lines.map(line => logColumns.map(column => line[column]))
  // The mark by which a spreadsheet takes the text for UTF-8.
  if (form === 'csv') return `\uFEFF${[head, ...rows].map(csvLine).join('')}`
  if (form === 'xlsx') {
    const cells = rows.map(row => row.map(text => ({ text })))
    const widths = logColumns.map(column => wide[column])
    return writeXlsx([head.map(text => ({ text, strong: true })), ...cells], {
      sheet: words.title.slice(0, 31),
      widths,
    })
  }
  const { logWord } = await import('../../papers/accuracy-log.ts')
  const subject = logHead(inspection.service.name[language], use.now, language)
  return logWord({ language, subject, synthetic: inspection.synthetic, lines })
}

const wide: Readonly<Partial<Record<(typeof logColumns)[number], number>>> = {
  drafted: 60,
  comment: 60,
  reason: 50,
  final: 60,
  part: 24,
}

const linesOf = async (use: Use, exchange: Exchange, language: Language): Promise<readonly LogLine[]> => {
  const { check, comments, drafts, names, files, ofService, phase } = exchange
  // What the text is now is the inspectorate's own until the answers are sent.
  const texts = ofService && phase !== 'done' ? new Map() : await textsNow(use, exchange, comments)
  const units = new Map([...drafts].map(([of, { document }]) => [of, unitsOf(document)]))
  return logLines({ round: check.round, comments, units, texts, names, files }, language)
}
