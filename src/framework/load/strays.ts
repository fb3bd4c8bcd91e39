/** What stands in a folder without belonging anywhere, and what is called for and not there. */
import type { Contents, FileMisfit } from './contents.ts'

/** Files and questions that nothing else leads to, or that are led to twice. */
export function* strays(contents: Contents): Generator<FileMisfit> {
  yield* strayCriteria(contents)
  yield* strayContinuations(contents)
  yield* unasked(contents)
}

/** Criteria without a file, files without a section, and what stands twice. */
function* strayCriteria({ framework: identity, criteria }: Contents): Generator<FileMisfit> {
  const named = new Set<string>()
  for (const [i, section] of identity.sections.entries()) {
    for (const [j, id] of section.criteria.entries()) {
      const at = { file: 'framework.yaml', path: ['sections', i, 'criteria', j] }
      if (named.has(id)) yield { ...at, message: `Criterion ${id} is named twice.`, next: 'Name it in one section.' }
      else if (![...criteria.values()].some(each => each.id === id)) {
        yield { ...at, message: `Criterion ${id} has no file.`, next: `Write it in sections/, with \`id: '${id}'\`.` }
      }
      named.add(id)
    }
  }
  const written = new Set<string>()
  for (const [file, { id }] of criteria) {
    const at = { file, path: ['id'] }
    if (written.has(id)) yield { ...at, message: `Criterion ${id} is in two files.`, next: 'Keep one of them.' }
    else if (!named.has(id)) {
      yield {
        ...at,
        message: `Criterion ${id} is in no section.`,
        next: 'Name it in framework.yaml, or take the file out.',
      }
    }
    written.add(id)
  }
}

/** Files that go on with a criterion which no file begins. */
function* strayContinuations({ criteria, continuations }: Contents): Generator<FileMisfit> {
  const begun = new Set([...criteria.values()].map(({ id }) => id))
  for (const [file, { continues }] of continuations) {
    if (begun.has(continues)) continue
    const next = `Write one with \`id: '${continues}'\`, or name another.`
    yield { file, path: ['continues'], message: `No file begins criterion ${continues}.`, next }
  }
}

/** Where there is a conversation it holds every question once, or nobody could say when the others are asked. */
function* unasked({ conversation, criteria, continuations }: Contents): Generator<FileMisfit> {
  if (conversation.length === 0) return
  const known = new Set(
    [...criteria.values(), ...continuations.values()].flatMap(({ questions }) => questions.map(({ id }) => id)),
  )
  const file = 'conversation.yaml'
  const asked = new Set<string>()
  for (const [i, group] of conversation.entries()) {
    for (const [j, id] of group.questions.entries()) {
      const at = { file, path: [i, 'questions', j] }
      if (!known.has(id)) yield { ...at, message: `There is no question ${id}.`, next: 'Name one of sections/.' }
      if (asked.has(id)) yield { ...at, message: `Question ${id} is asked twice.`, next: 'Keep one of them.' }
      asked.add(id)
    }
  }
  const left = [...known].filter(id => !asked.has(id))
  if (left.length === 0) return
  yield { file, path: [], message: `The conversation leaves out ${left.join(', ')}.`, next: 'Give each its place.' }
}
