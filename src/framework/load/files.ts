/** Reads the files of a framework's folder and holds each against its schema. */
import type { z } from 'zod'
import type { Contents, FileMisfit } from './contents.ts'
import { files } from './schema.ts'
import { fit } from './shape.ts'
import { parseYaml } from './yaml.ts'
import type { Path } from './yaml.ts'

/** A folder as read: what its files hold, unless one holds too little, and every misfit. */
export interface Folder {
  readonly contents?: Contents
  readonly misfits: readonly FileMisfit[]
  /** Line, from 1, of what stands at a path of a file; 0 where there is no such file. */
  readonly lineOf: (file: string, path: Path) => number
}

/** Parses the texts of a folder and holds them against their schemas. */
export function parseFolder(texts: ReadonlyMap<string, string>): Folder {
  const misfits: FileMisfit[] = [...strangers(texts)]
  const lines = new Map<string, (path: Path) => number>()
  const read = <Value>(file: string, schema: z.ZodType<Value>): Value | undefined => {
    const text = texts.get(file)
    if (text === undefined) {
      misfits.push({ file, path: [], message: 'This file is missing.', next: 'Write it as in test/frameworks/tiny.' })
      return undefined
    }
    const yaml = parseYaml(text)
    const [broken] = yaml.errors
    lines.set(file, broken ? () => broken.line : yaml.lineOf)
    if (broken) {
      misfits.push({ file, path: [], message: `This is no YAML: ${broken.message}.`, next: 'Mend the line.' })
      return undefined
    }
    const fitted = fit(schema, yaml.data)
    misfits.push(...fitted.misfits.map(misfit => ({ ...misfit, file })))
    return fitted.value
  }
  const { criteria, continuations } = sectionFiles(texts)
  const contents = {
    framework: read('framework.yaml', files.framework),
    'case-attributes': read('case-attributes.yaml', files['case-attributes']),
    answers: read('answers.yaml', files.answers),
    reasons: texts.has('reasons.yaml') ? read('reasons.yaml', files.reasons) : {},
    conversation: texts.has('conversation.yaml') ? read('conversation.yaml', files.conversation) : [],
    examples: texts.has('examples.yaml') ? read('examples.yaml', files.examples) : {},
    themes: read('themes.yaml', files.themes),
    bands: read('bands.yaml', files.bands),
    sample: read('sample.yaml', files.sample),
    allocation: texts.has('allocation.yaml') ? read('allocation.yaml', files.allocation) : null,
    benchmark: texts.has('benchmark.yaml') ? read('benchmark.yaml', files.benchmark) : [],
    phrases: texts.has('phrases.yaml') ? read('phrases.yaml', files.phrases) : null,
    announcement: texts.has('announcement.yaml') ? read('announcement.yaml', files.announcement) : null,
    timeliness: texts.has('timeliness.yaml') ? read('timeliness.yaml', files.timeliness) : null,
    'case-work': texts.has('case-work.yaml') ? read('case-work.yaml', files['case-work']) : null,
    'sign-off': texts.has('sign-off.yaml') ? read('sign-off.yaml', files['sign-off']) : null,
    disclosure: texts.has('disclosure.yaml') ? read('disclosure.yaml', files.disclosure) : null,
    'factual-accuracy': texts.has('factual-accuracy.yaml')
      ? read('factual-accuracy.yaml', files['factual-accuracy'])
      : null,
    recipients: texts.has('recipients.yaml') ? read('recipients.yaml', files.recipients) : null,
    timetable: read('timetable.yaml', files.timetable),
    report: read('report.yaml', files.report),
    glossary: texts.has('glossary.yaml') ? read('glossary.yaml', files.glossary) : [],
    criteria: allOf(criteria.map(file => [file, read(file, files.criterion)])),
    continuations: allOf(continuations.map(file => [file, read(file, files.continuation)])),
  }
  const lineOf = (file: string, path: Path): number => lines.get(file)?.(path) ?? 0
  return isWhole(contents) ? { contents, misfits, lineOf } : { misfits, lineOf }
}

/** The files of `sections/`: those that begin a criterion, and those that go on with one. */
function sectionFiles(texts: ReadonlyMap<string, string>): { criteria: string[]; continuations: string[] } {
  const inSections = [...texts].filter(([file]) => file.startsWith('sections/'))
  const which = (goesOn: boolean): string[] =>
    inSections.filter(([, text]) => /^continues:/m.test(text) === goesOn).map(([file]) => file)
  return { criteria: which(false), continuations: which(true) }
}

/** Files that nothing would ever read, most likely misspelt. */
function strangers(texts: ReadonlyMap<string, string>): readonly FileMisfit[] {
  const known = new Set(Object.keys(files).map(name => `${name}.yaml`))
  for (const many of ['criterion.yaml', 'continuation.yaml']) known.delete(many)
  const message = 'No file of a framework has this name.'
  return [...texts.keys()]
    .filter(file => !file.startsWith('sections/') && !known.has(file))
    .map(file => ({ file, path: [], message, next: 'Mend the name, or take it out.' }))
}

/** All files, or none if one of them could not be read: questions refer to each other across files. */
function allOf<Content>(
  read: readonly (readonly [string, Content | undefined])[],
): ReadonlyMap<string, Content> | undefined {
  const whole = read.flatMap(([file, content]) => (content ? [[file, content] as const] : []))
  return whole.length === read.length ? new Map(whole) : undefined
}

function isWhole(contents: { readonly [Name in keyof Contents]: Contents[Name] | undefined }): contents is Contents {
  return Object.values(contents).every(content => content !== undefined)
}
