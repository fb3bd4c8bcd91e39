/** What was said in interviews and what good practice was met: folded from what was sent, the latest word of each. */
import type { KeptOperation } from './operation.ts'
import type { GoodPracticeContent, StatementContent } from './operation/case-work.ts'

/** One that stands, under the id of the operation that says it. */
export type Standing<Content> = Content & { readonly id: string; readonly person: number | null; readonly at: string }

/** The statements that stand, in the order in which they were received. */
export const statementsOf = (operations: readonly KeptOperation[]): readonly Standing<StatementContent>[] =>
  standing(operations.flatMap(each => (each.kind === 'statement' ? [withContent(each, each.content)] : [])))

/** The examples of good practice that stand. */
export const goodPracticeOf = (operations: readonly KeptOperation[]): readonly Standing<GoodPracticeContent>[] =>
  standing(operations.flatMap(each => (each.kind === 'good-practice' ? [withContent(each, each.content)] : [])))

const withContent = <Content>({ id, person, deviceClock }: KeptOperation, content: Content): Standing<Content> => ({
  ...content,
  id,
  person,
  at: deviceClock,
})

/** An empty text takes back what it takes the place of. */
function standing<Content extends { readonly text: string; readonly replaces: readonly string[] }>(
  all: readonly Standing<Content>[],
): readonly Standing<Content>[] {
  const replaced = new Set(all.flatMap(({ replaces }) => replaces))
  return all.filter(({ id, text }) => text !== '' && !replaced.has(id))
}
