/** What dates and interviews say beside a question, as the server's page and the browser show it. */
import type { Language } from '../../../platform/pure/words.ts'
import { assessmentPaths } from '../paths.ts'
import { deadlineInWords, outcomeWords } from '../timeliness-words.ts'
import type { Worked } from './case-record.ts'

/** A sentence with a way on from it. */
export interface Told {
  readonly text: string
  readonly href: string
  readonly link: string
}

/** What the deadlines of a case come to, by the questions that they propose an answer to. */
export function deadlinesByQuestion(
  worked: readonly Worked[],
  place: { readonly inspection: string; readonly assessment: number },
  language: Language,
): ReadonlyMap<string, readonly Told[]> {
  const found = new Map<string, Told[]>()
  for (const each of worked)
    for (const question of each.rule.questions)
      found.set(question, [...(found.get(question) ?? []), toldOf(each, place, language)])
  return found
}

function toldOf(
  { rule, worked, verdict }: Worked,
  place: { readonly inspection: string; readonly assessment: number },
  language: Language,
): Told {
  const words = toldWords[language]
  const arithmetic = worked.deadlines.map(each => deadlineInWords(rule.limit, each, language)).join('. ')
  const isJudged = verdict && !verdict.contested && verdict.said.outcome === worked.outcome
  return {
    text: words.worked(outcomeWords[worked.outcome][language], arithmetic),
    href: `${assessmentPaths.caseRecord(place)}#rule-${rule.id}`,
    link: isJudged || worked.outcome === 'not-known' ? words.toRecord : words.toConfirm,
  }
}

const en = {
  statements: 'Said in interviews',
  worked: (outcome: string, arithmetic: string) =>
    arithmetic === '' ? `Worked out from dates: ${outcome}.` : `Worked out from dates: ${outcome} (${arithmetic}).`,
  toRecord: 'Dates and deadlines',
  toConfirm: 'Confirm or overrule',
}

const cy: typeof en = {
  statements: 'Dywedwyd mewn cyfweliadau',
  worked: (outcome, arithmetic) =>
    arithmetic === '' ? `Cyfrifwyd o ddyddiadau: ${outcome}.` : `Cyfrifwyd o ddyddiadau: ${outcome} (${arithmetic}).`,
  toRecord: 'Dyddiadau a therfynau amser',
  toConfirm: 'Cadarnhau neu wrthod',
}

/** The words in both languages. */
export const toldWords: Readonly<Record<Language, typeof en>> = { en, cy }
