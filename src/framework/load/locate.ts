/** From a place in a framework back to the file, and the place in it, where it is written. */
import type { Assembled } from './assemble.ts'
import type { Contents } from './contents.ts'
import type { Path } from './yaml.ts'

/** Parts of a framework that have a file of their own, and where in that file they begin. */
const homes: Readonly<Record<string, { file: string; within: Path }>> = {
  caseAttributes: { file: 'case-attributes.yaml', within: [] },
  themes: { file: 'themes.yaml', within: [] },
  bands: { file: 'bands.yaml', within: [] },
  sampleRule: { file: 'sample.yaml', within: [] },
  allocation: { file: 'allocation.yaml', within: [] },
  benchmarks: { file: 'benchmark.yaml', within: [] },
  timeliness: { file: 'timeliness.yaml', within: [] },
  caseWork: { file: 'case-work.yaml', within: [] },
  signOff: { file: 'sign-off.yaml', within: [] },
  disclosure: { file: 'disclosure.yaml', within: [] },
  factualAccuracy: { file: 'factual-accuracy.yaml', within: [] },
  copies: { file: 'recipients.yaml', within: [] },
  announcement: { file: 'announcement.yaml', within: [] },
  conversation: { file: 'conversation.yaml', within: [] },
  phrasing: { file: 'phrases.yaml', within: [] },
  timetable: { file: 'timetable.yaml', within: [] },
  outline: { file: 'report.yaml', within: ['outline'] },
  glossary: { file: 'glossary.yaml', within: [] },
}

/** The file and the path in it of a value that stands at `path` of the framework. */
export function locate(path: Path, assembled: Assembled, contents: Contents): { file: string; path: Path } {
  const [part, ...rest] = path
  const home = homes[String(part)]
  if (home) return { file: home.file, path: [...home.within, ...rest] }
  const [section, , criterion, ...below] = rest
  const pieces = assembled.criterionFiles[Number(section)]?.[Number(criterion)]
  if (part !== 'sections' || pieces?.[0] === undefined) return { file: 'framework.yaml', path }
  const inFile = { file: pieces[0].file, path: below }
  return answerPlace(path, assembled, contents) ?? questionPlace(below, pieces) ?? inFile
}

/** A criterion's questions are counted on from file to file. */
function questionPlace(
  [part, question, ...rest]: Path,
  pieces: Assembled['criterionFiles'][number][number],
): { file: string; path: Path } | undefined {
  if (part !== 'questions') return undefined
  let left = Number(question)
  for (const { file, questions } of pieces) {
    if (left < questions) return { file, path: [part, left, ...rest] }
    left -= questions
  }
  return undefined
}

/** Answers are written once for all questions that allow them. */
function answerPlace(
  path: Path,
  { framework }: Assembled,
  contents: Contents,
): { file: string; path: Path } | undefined {
  const [, section, , criterion, , question, key, ...rest] = path
  if (key !== 'answers' || rest.length === 0) return undefined
  const answers = framework.sections[Number(section)]?.criteria[Number(criterion)]?.questions[Number(question)]?.answers
  const [name] = Object.entries(contents.answers).find(([, set]) => set === answers) ?? []
  return name === undefined ? undefined : { file: 'answers.yaml', path: [name, ...rest] }
}
