/** What the demonstration holds, told without a database. */
import { join } from 'node:path'
import { demonstrationChoices, headInFieldwork } from '../../access/rules/demonstration.ts'
import { roles } from '../../access/rules/roles.ts'
import { monthInWords } from '../../platform/pure/day-words.ts'
import { must } from './fault.ts'
import { readTable, readYaml } from './files.ts'
import { inspectionFile, questionnairesFile } from './schema.ts'

/** Counts and names, as data. */
export interface Contents {
  readonly inspection: string
  readonly service: string
  readonly framework: string
  readonly fieldwork: string
  readonly synthetic: boolean
  readonly cases: number
  readonly answers: number
  readonly questionnaires: readonly { readonly audience: string; readonly responses: number }[]
  readonly people: readonly { readonly role: string; readonly name: string }[]
}

/** Reads the files of a demonstration and counts what is in them. */
export async function contentsOf(folder: string): Promise<Contents> {
  const file = must(await readYaml(join(folder, 'inspection.yaml'), inspectionFile))
  const asked = must(await readYaml(join(folder, 'questionnaires.yaml'), questionnairesFile))
  const rows = async (name: string) => (await readTable(join(folder, name))).length
  return {
    inspection: file.slug,
    service: file.service.name.en,
    framework: file.framework,
    fieldwork: monthInWords(file.fieldworkOn, 'en'),
    synthetic: file.synthetic,
    cases: await rows('cases.csv'),
    answers: await rows('answers.csv'),
    questionnaires: await Promise.all(
      asked.map(async ({ audience }) => ({ audience, responses: await rows(`questionnaires/${audience}.csv`) })),
    ),
    people: demonstrationChoices.map(user => ({
      role: user === headInFieldwork ? `${roles[user.role].title.en} in fieldwork` : roles[user.role].title.en,
      name: user.name,
    })),
  }
}

/** The contents as a person at the prompt reads them. */
export const contentsText = (contents: Contents): string =>
  [
    `${contents.service}: inspection ${contents.inspection}, framework ${contents.framework}, fieldwork ${contents.fieldwork}`,
    `  ${contents.cases} cases, ${contents.answers} answers`,
    ...contents.questionnaires.map(({ audience, responses }) => `  ${responses} questionnaires from ${audience}`),
    '',
    ...(contents.synthetic
      ? [
          'The cases, the answers, the responses and the people are synthetic: nobody real is described.',
          'Only the totals are published fact; `plumbline demo figures` lays them beside what the cases give.',
          '',
        ]
      : []),
    'With it comes an inspection in the middle of its fieldwork, of Fenwick Vale: that service does not exist.',
    '',
    'Sign in, with one click, as:',
    ...contents.people.map(({ role, name }) => `  ${role.padEnd(29)} ${name}`),
    `  ${'Public'.padEnd(29)} without signing in`,
    '',
    'Start it with `npm start`; `plumbline demo load` only loads it.',
  ].join('\n')
