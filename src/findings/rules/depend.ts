/** What depends on one answer: which sentences, scores, charts and tables must be looked at when it is corrected. */
import type { Framework } from '../../framework/rules/framework.ts'
import { questionsOf } from '../../framework/rules/framework.ts'
import type { Line } from '../../framework/rules/question.ts'
import { parseReference } from './reference.ts'

/** An answer to one question in one case, as far as anything counts it: null where there is none. */
export interface CountedAs {
  readonly line: Line | null
  /** Reasons given for an answer below the line; those of any other count nowhere. */
  readonly reasons: readonly string[]
}

/** One answer, before and after it was corrected. */
export interface Correction {
  readonly question: string
  /** The case's value of the attribute by which the framework splits. */
  readonly setting: string | null
  readonly before: CountedAs
  readonly after: CountedAs
}

/** Something that shows figures, by the references that it shows. */
export interface Shown {
  readonly id: string
  readonly kind: 'sentence' | 'score' | 'chart' | 'table'
  readonly references: readonly string[]
}

type Parts = Pick<Framework, 'sections' | 'themes' | 'caseAttributes' | 'splitBy'>

/**
 * Whether a correction changes what a reference counts. A figure depends on the answers that it counts: its own
 * question's, or those of every scoring question of its criterion, section or theme; in one setting, on the answers of
 * that setting's cases; a reason, on the answers below the line. Sample and questionnaires depend on no answer.
 */
export const dependsOn = (framework: Parts, correction: Correction): ((reference: string) => boolean) => {
  const feeds = countedUnder(framework)
  const settings = settingsOf(framework)
  const { question, setting, before, after } = correction
  const moved = lineOf(before) !== lineOf(after)
  const [reasonsBefore, reasonsAfter] = [reasonsOf(before), reasonsOf(after)]
  const otherBase = (before.line === 'below') !== (after.line === 'below')
  return reference => {
    const parsed = parseReference(reference, settings)
    if ('message' in parsed) return false
    const { side, id, reason, setting: asked } = parsed
    if (asked !== null && asked !== setting) return false
    if (side !== 'reason') return moved && (feeds.get(id)?.has(question) ?? false)
    if (id !== question || reason === null) return false
    return otherBase || reasonsBefore.has(reason) !== reasonsAfter.has(reason)
  }
}

/** Of all that is shown, what a correction touches, and only that. */
export const touchedBy = (framework: Parts, shown: readonly Shown[], correction: Correction): readonly Shown[] => {
  const depends = dependsOn(framework, correction)
  return shown.filter(({ references }) => references.some(depends))
}

/** The values of the attribute by which the framework splits figures. */
export const settingsOf = ({ caseAttributes, splitBy }: Pick<Framework, 'caseAttributes' | 'splitBy'>) =>
  caseAttributes.find(({ id }) => id === splitBy)?.values.map(({ id }) => id) ?? []

/** Not answered, and answered outside the line, count alike: nowhere. */
const lineOf = ({ line }: CountedAs): Line | null => (line === 'outside' ? null : line)

const reasonsOf = ({ line, reasons }: CountedAs): ReadonlySet<string> => new Set(line === 'below' ? reasons : [])

/** The questions whose answers are counted under each id; a wider thing takes an id that two of them bear. */
const countedUnder = ({ sections, themes }: Parts): ReadonlyMap<string, ReadonlySet<string>> => {
  const questions = questionsOf({ sections })
  const scoring = (those: typeof questions) => new Set(those.filter(({ scores }) => scores).map(({ id }) => id))
  return new Map<string, ReadonlySet<string>>([
    ...questions.map(({ id }) => [id, new Set([id])] as const),
    ...sections.flatMap(({ criteria }) => criteria.map(each => [each.id, scoring(each.questions)] as const)),
    ...sections.map(section => [section.id, scoring(questionsOf({ sections: [section] }))] as const),
    ...themes.map(({ id }) => [id, scoring(questions.filter(each => each.themes.includes(id)))] as const),
  ])
}
