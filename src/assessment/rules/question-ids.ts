/** Question numbers as somebody types them: "1.2.2a, 1.2.16b". */
import { questionsOf } from '../../framework/rules/framework.ts'
import type { Framework } from '../../framework/rules/framework.ts'

/** The questions that were typed, and whatever is no question of the framework; case and spaces make no difference. */
export function readQuestions(
  framework: Pick<Framework, 'sections'>,
  typed: string,
): { readonly questions: readonly string[]; readonly unknown: readonly string[] } {
  const known = new Map(questionsOf(framework).map(({ id }) => [id.toLowerCase(), id]))
  const names = [...new Set(typed.split(/[\s,;]+/).filter(name => name !== ''))]
  return {
    questions: names.flatMap(name => known.get(name.toLowerCase()) ?? []),
    unknown: names.filter(name => !known.has(name.toLowerCase())),
  }
}
