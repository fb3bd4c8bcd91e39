/** Joins the files of a folder to one framework: defaults filled in, answers and criteria put in their places. */
import type { Framework } from '../rules/framework.ts'
import type { Phrasing, Share } from '../rules/phrasing.ts'
import type { Condition, Example, Question, Reason } from '../rules/question.ts'
import type { Criterion } from '../rules/section.ts'
import type { Provenance } from '../rules/source.ts'
import type { Contents, FileMisfit } from './contents.ts'
import type { FileContent } from './schema.ts'
import type { ConditionInFile, QuestionInFile } from './schema/question.ts'
import type { Misfit } from './shape.ts'
import { strays } from './strays.ts'

/** A framework before its hash, with what could not be joined, by file. */
export interface Assembled {
  readonly framework: Omit<Framework, 'hash'>
  readonly misfits: readonly FileMisfit[]
  /** The files of each criterion with how many questions each holds, in the order of the framework's sections. */
  readonly criterionFiles: readonly (readonly (readonly { readonly file: string; readonly questions: number }[])[])[]
}

/** What stands in for a provenance that is missing; the fault has been reported. */
const unknown: Provenance = { kind: 'unconfirmed', note: '' }

/** Joins the files; what can't be joined is left out and reported. */
export function assemble(contents: Contents): Assembled {
  const { framework: identity, bands, report, themes, criteria } = contents
  const misfits: FileMisfit[] = [...strays(contents)]
  let position = 0
  const pieces = (file: string, content: FileContent<'criterion'>) => [
    [file, content] as const,
    ...[...contents.continuations].filter(([, { continues }]) => continues === content.id),
  ]
  const criterion = (file: string, content: FileContent<'criterion'>): Criterion => ({
    id: content.id,
    title: content.title,
    text: content.text,
    questions: pieces(file, content).flatMap(([place, { defaults, questions }]) =>
      questions.map((written, i) => {
        const from = { ...content.defaults, ...defaults }
        const { question, lacks } = complete(written, from, contents, (position += 1))
        misfits.push(...lacks.map(lack => ({ ...lack, file: place, path: ['questions', i, ...lack.path] })))
        return question
      }),
    ),
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
    criterionFiles: found.map(each =>
      each.map(one => pieces(...one).map(([file, { questions }]) => ({ file, questions: questions.length }))),
    ),
    framework: {
      ...identity,
      caseAttributes: contents['case-attributes'],
      themes,
      sections: identity.sections.map(({ id, title }, i) => ({
        id,
        title,
        criteria: (found[i] ?? []).map(([file, content]) => criterion(file, content)),
      })),
      ...(contents.conversation.length > 0 && { conversation: contents.conversation }),
      bands,
      sampleRule: contents.sample,
      ...(contents.allocation && { allocation: contents.allocation }),
      ...(contents.benchmark.length > 0 && { benchmarks: contents.benchmark }),
      ...(contents.phrases && { phrasing: phrasing(contents.phrases) }),
      ...(contents.timeliness && { timeliness: contents.timeliness }),
      ...(contents['case-work'] && { caseWork: contents['case-work'] }),
      ...(contents['sign-off'] && { signOff: contents['sign-off'] }),
      ...(contents.recipients && { copies: contents.recipients }),
      ...(contents.disclosure && { disclosure: contents.disclosure }),
      ...(contents['factual-accuracy'] && { factualAccuracy: contents['factual-accuracy'] }),
      ...(contents.announcement && { announcement: contents.announcement }),
      timetable: contents.timetable.map(step => ({
        ...step,
        offset: { ...step.offset, to: step.offset.to ?? step.offset.from },
      })),
      outline: report.outline,
      glossary: contents.glossary,
    },
  }
}

/** A question with the defaults of its criterion, and what neither of them says. */
function complete(
  written: QuestionInFile,
  defaults: NonNullable<FileContent<'criterion'>['defaults']>,
  { answers: sets, reasons: known, examples: shown, conversation }: Contents,
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
  const { id, text, applies, guidance, evidence, phrases, recorded } = written
  const examples = examplesOf(written.examples ?? defaults.examples, shown, lacks)
  const asked = conversation.flatMap(({ questions }) => questions).indexOf(id)
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
    ...(examples.length > 0 && { examples }),
    ...(recorded !== undefined && { recorded }),
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

/** The examples of a named set, by the answers that they show; a name that nothing bears is reported. */
function examplesOf(name: string | undefined, known: FileContent<'examples'>, lacks: Misfit[]): readonly Example[] {
  if (name === undefined) return []
  const set = Object.hasOwn(known, name) ? known[name] : undefined
  if (set) return Object.entries(set).map(([answer, text]) => ({ answer, text }))
  const next = 'Write it in examples.yaml, or name one that is there.'
  lacks.push({ path: ['examples'], message: `There is no set of examples called \`${name}\`.`, next })
  return []
}

const missing = (key: string, next: string): Misfit => ({ path: [key], message: `\`${key}\` is missing.`, next })

/** The topics with each share in its two parts, as it is written with a space between them. */
const phrasing = ({ topics, ...rest }: FileContent<'phrases'>): Phrasing => ({
  ...rest,
  topics: topics.map(topic => ({ ...topic, sentences: topic.sentences.map(shares => shares.map(shareOf)) })),
})

const shareOf = (written: string): Share => {
  const [question = '', setting = null] = written.split(/\s+/)
  return { question, setting }
}

/** A condition in its one form; the schema has seen to it that there is one. */
function condition(written: ConditionInFile): Condition {
  const { all, any, not, attribute, question, in: values = [] } = written
  if (all) return { all: all.map(condition) }
  if (any) return { any: any.map(condition) }
  if (not) return { not: condition(not) }
  if (attribute !== undefined) return { attribute, in: values }
  return { question: question ?? '', in: values }
}
