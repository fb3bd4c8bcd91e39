/** The whole table of permissions: the rows of every stage, as data and as a page to read in a terminal. */
import type { Deed, Grant, Tie } from '../access/rules/deeds.ts'
import { deeds as access } from '../access/rules/may.ts'
import type { Role } from '../access/rules/roles.ts'
import { roles } from '../access/rules/roles.ts'
import { deeds as assessment } from '../assessment/rules/may.ts'
import { deeds as findings } from '../findings/rules/may.ts'
import { deeds as inspection } from '../inspection/rules/may.ts'
import { stages, stageWords } from '../inspection/rules/stages.ts'
import type { Stage } from '../inspection/rules/stages.ts'
import type { Language } from '../platform/pure/words.ts'
import { deeds as programme } from '../programme/rules/may.ts'
import { deeds as report } from '../report/rules/may.ts'
import { deeds as sample } from '../sample/rules/may.ts'

/** Every row there is, in the order of the stages of the house. */
export const everyDeed: readonly Deed[] = [
  ...access,
  ...programme,
  ...inspection,
  ...sample,
  ...assessment,
  ...findings,
  ...report,
]

const marks: Readonly<Record<Tie, string>> = { any: '●', 'own-service': 's', team: 't', 'visiting-team': 'v' }
const order = Object.keys(roles) as Role[]

const words = {
  en: {
    everyone: 'everyone',
    always: 'at every stage',
    from: 'from',
    until: 'until',
    at: 'at',
    reopens: 'Again while a correction of the published report is open.',
    asPublished:
      'but not while a correction makes it differ from what is published, nor where the report withholds some of it',
    ties: {
      any: '',
      'own-service': 'of the service inspected',
      team: 'in the inspection’s team',
      'visiting-team': 'in the inspection’s team and not of the service inspected',
    },
    legend: '● whoever holds the role   s of the service inspected   t in the team   v in the team, of another service',
  },
  cy: {
    everyone: 'pawb',
    always: 'ar bob cam',
    from: 'o',
    until: 'hyd',
    at: 'ar',
    reopens: 'Eto tra bo cywiriad i’r adroddiad a gyhoeddwyd ar agor.',
    asPublished:
      'ond nid tra bo cywiriad yn peri iddo wahaniaethu oddi wrth yr hyn a gyhoeddwyd, na lle mae’r adroddiad yn cadw rhan ohono’n ôl',
    ties: {
      any: '',
      'own-service': 'o’r gwasanaeth a arolygir',
      team: 'yn nhîm yr arolygiad',
      'visiting-team': 'yn nhîm yr arolygiad ac nid o’r gwasanaeth a arolygir',
    },
    legend: '● pwy bynnag sydd â’r rôl   s o’r gwasanaeth a arolygir   t yn y tîm   v yn y tîm, o wasanaeth arall',
  },
}

/** The matrix with a column for each role, and below it each deed with its stages and what is said to the others. */
export function matrixAsText(language: Language): string {
  const { everyone, legend } = words[language]
  const columns = [...order.map(role => roles[role].title[language]), everyone]
  const heads = columns.map((title, i) => `  ${String(i + 1).padStart(2)}  ${title}`)
  const width = Math.max(...everyDeed.map(({ title }) => title[language].length))
  const numbers = columns.map((_, i) => String(i + 1).padStart(3)).join('')
  const grid = everyDeed.map(deed => `${deed.title[language].padEnd(width)}${cellsOf(deed).join('')}`)
  const details = everyDeed.flatMap(deed => ['', deed.id, ...deedAsLines(deed, language)])
  return [...heads, '', `${' '.repeat(width)}${numbers}`, ...grid, '', legend, ...details].join('\n')
}

const cellsOf = ({ grants }: Deed): readonly string[] =>
  [...order, 'everyone' as const].map(who => {
    const holds = grants.filter(({ roles }) =>
      who === 'everyone' ? roles === 'everyone' : roles !== 'everyone' && roles.includes(who),
    )
    return holds
      .map(({ tie }) => marks[tie])
      .join('')
      .padStart(3)
  })

const deedAsLines = (deed: Deed, language: Language): readonly string[] => {
  const { title, grants, never, notYet, closed, reopensAs } = deed
  return [
    `  ${title[language]}`,
    ...grants.map(grant => `    + ${[whoOf(grant, language), whenOf(grant, language)].join(', ')}`),
    `    − ${never[language]}`,
    ...(reopensAs ? [`    ↺ ${words[language].reopens}`] : []),
    ...[notYet, closed].flatMap(said => (said ? [`    … ${said[language]}`] : [])),
  ]
}

const whoOf = ({ roles: granted, tie }: Grant, language: Language): string => {
  const { everyone, ties } = words[language]
  const titles = granted === 'everyone' ? everyone : granted.map(role => roles[role].title[language]).join(', ')
  return tie === 'any' ? titles : `${titles} (${ties[tie]})`
}

const whenOf = (grant: Grant, language: Language): string => {
  const said = words[language]
  return `${stagesOf(grant, language)}${grant.asPublished ? `, ${said.asPublished}` : ''}`
}

const stagesOf = ({ from, until, at }: Grant, language: Language): string => {
  const said = words[language]
  const titleOf = (stage: string) => (isStage(stage) ? stageWords[stage][language] : stage)
  if (at) return `${said.at}: ${at.map(titleOf).join(', ')}`
  const parts = [
    ...(from ? [`${said.from}: ${titleOf(from)}`] : []),
    ...(until ? [`${said.until}: ${titleOf(until)}`] : []),
  ]
  return parts.length === 0 ? said.always : parts.join(', ')
}

const isStage = (word: string): word is Stage => (stages as readonly string[]).includes(word)
