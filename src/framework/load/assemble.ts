/** Joins the files of a folder to one framework: defaults filled in, answers and criteria put in their places. */
import type { Condition, Criterion, Framework, Provenance, Question, Reason } from '../rules/framework.ts'
import type { ConditionInFile, FileContent, FileName, QuestionInFile } from './schema.ts'
import type { Misfit } from './shape.ts'

type Criteria = ReadonlyMap<string, FileContent<'criterion'>>

/** What each file holds; the criteria under the names of their files. */
export type Contents = { readonly [Name in Exclude<FileName, 'criterion'>]: FileContent<Name> } & {
  readonly criteria: Criteria
}

/** A misfit and the file, within the folder, that it is in. */
export type FileMisfit = Misfit & { readonly file: string }

/** A framework before its hash, with what could not be joined, by file. */
export interface Assembled {
  readonly framework: Omit<Framework, 'hash'>
  readonly misfits: readonly FileMisfit[]
  /** The file of each criterion, in the order of the framework's sections. */
  readonly criterionFiles: readonly (readonly string[])[]
}

/** What stands in for a provenance that is missing; the fault has been reported. */
const unknown: Provenance = { kind: 'unconfirmed', note: '' }

/** Joins the files; what can't be joined is left out and reported. */
export function assemble(contents: Contents): Assembled {
  const { framework: identity, bands, report, themes, criteria } = contents
  const misfits: FileMisfit[] = [...strays(identity, criteria), ...unasked(contents)]
  let position = 0
  const criterion = (file: string, content: FileContent<'criterion'>): Criterion => ({
    id: content.id,
    title: content.title,
    text: content.text,
    questions: content.questions.map((written, i) => {
      const { question, lacks } = complete(written, content, contents, (position += 1))
      misfits.push(...lacks.map(lack => ({ ...lack, file, path: ['questions', i, ...lack.path] })))
      return question
    }),
  })
  const unclaimed = new Map([...criteria].reverse().map(([file, content]) => [content.id, [file, content] as const]))
  const claim = (id: string) => {
    const one = unclaimed.get(id)
    unclaimed.delete(id)
    return one ? [one] : []
  }
  const found = identity.sections.map(section => section.criteria.flatMap(claim))
  return {
    misfits,
    criterionFiles: found.map(each => each.map(([file]) => file)),
    framework: {
      ...identity,
      caseAttributes: contents['case-attributes'],
      themes,
      sections: identity.sections.map(({ id, title }, i) => ({
        id,
        title,
        criteria: (found[i] ?? []).map(([file, content]) => criterion(file, content)),
      })),
      bands,
      sampleRule: contents.sample,
      timetable: contents.timetable.map(step => ({
        ...step,
        offset: { ...step.offset, to: step.offset.to ?? step.offset.from },
      })),
      outline: report.outline,
      glossary: report.glossary,
    },
  }
}

/** Criteria without a file, files without a section, and what stands twice. */
function* strays(identity: FileContent<'framework'>, criteria: Criteria): Generator<FileMisfit> {
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

/** Where there is a conversation it holds every question once, or nobody could say when the others are asked. */
function* unasked({ conversation, criteria }: Contents): Generator<FileMisfit> {
  if (conversation.length === 0) return
  const known = new Set([...criteria.values()].flatMap(({ questions }) => questions.map(({ id }) => id)))
  const file = 'conversation.yaml'
  const asked = new Set<string>()
  for (const [i, group] of conversation.entries()) {
    for (const [j, id] of group.entries()) {
      const at = { file, path: [i, j] }
      if (!known.has(id)) yield { ...at, message: `There is no question ${id}.`, next: 'Name one of sections/.' }
      if (asked.has(id)) yield { ...at, message: `Question ${id} is asked twice.`, next: 'Keep one of them.' }
      asked.add(id)
    }
  }
  const left = [...known].filter(id => !asked.has(id))
  if (left.length === 0) return
  yield { file, path: [], message: `The conversation leaves out ${left.join(', ')}.`, next: 'Give each its place.' }
}

/** A question with the defaults of its criterion, and what neither of them says. */
function complete(
  written: QuestionInFile,
  { defaults = {} }: FileContent<'criterion'>,
  { answers: sets, reasons: known, conversation }: Contents,
  position: number,
): { question: Question; lacks: Misfit[] } {
  const lacks: Misfit[] = []
  const kind = written.kind ?? defaults.kind
  if (kind === undefined) lacks.push(missing('kind', 'Write it here, or once under `defaults` of the file.'))
  const provenance = written.provenance ?? defaults.provenance
  if (!provenance) lacks.push(missing('provenance', 'Write it here, or once under `defaults` of the file.'))
  const isOpen = kind === 'date' || kind === 'text'
  const setName = written.answers ?? (isOpen ? undefined : defaults.answers)
  if (setName !== undefined && !Object.hasOwn(sets, setName)) {
    lacks.push({
      path: ['answers'],
      message: `There is no set of answers called \`${setName}\`.`,
      next: `Write one of answers.yaml: ${Object.keys(sets).join(', ')}.`,
    })
  }
  if (setName === undefined && !isOpen) lacks.push(missing('answers', 'Name a set of answers.yaml.'))
  const { id, text, applies, guidance, evidence, phrases } = written
  const asked = conversation.flat().indexOf(id)
  const question: Question = {
    id,
    text,
    kind: kind ?? 'text',
    answers: setName === undefined ? [] : (sets[setName] ?? []),
    scores: written.scores ?? (kind === 'judgement' && (defaults.scores ?? true)),
    themes: written.themes ?? (kind === 'judgement' ? (defaults.themes ?? []) : []),
    ...(applies && { applies: condition(applies) }),
    guidance,
    evidence,
    reasons: reasonsOf(written, known, lacks),
    phrases: phrases ?? null,
    screenOrder: written.screenOrder ?? (asked < 0 ? position : asked + 1) * 10,
    provenance: provenance ?? unknown,
  }
  return { question, lacks }
}

/** The reasons that a question names, in its order; a name that nothing bears is reported and left out. */
function reasonsOf({ reasons }: QuestionInFile, known: FileContent<'reasons'>, lacks: Misfit[]): readonly Reason[] {
  return reasons.flatMap((id, i) => {
    const text = Object.hasOwn(known, id) ? known[id] : undefined
    if (text) return [{ id, text }]
    const next = `Write it in reasons.yaml, or one that is there.`
    lacks.push({ path: ['reasons', i], message: `There is no reason called \`${id}\`.`, next })
    return []
  })
}

const missing = (key: string, next: string): Misfit => ({ path: [key], message: `\`${key}\` is missing.`, next })

/** A condition in its one form; the schema has seen to it that there is one. */
function condition(written: ConditionInFile): Condition {
  const { all, any, not, attribute, question, in: values = [] } = written
  if (all) return { all: all.map(condition) }
  if (any) return { any: any.map(condition) }
  if (not) return { not: condition(not) }
  if (attribute !== undefined) return { attribute, in: values }
  return { question: question ?? '', in: values }
}
