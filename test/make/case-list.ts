/** Generated case lists, as untidy as those that case systems write. Every case is invented. */
import { diceFrom } from '../../src/sample/rules/dice.ts'

/** Headings as a case system writes them. */
export const headings = [
  ...['Case ref', 'Order type', 'Order start date', 'Age at start', 'M/F', 'Ethnic origin', 'RoSH', 'LoR', 'LAC'],
  ...['Victim', 'Case status', 'Team', 'Case manager ID', 'Notes on file'],
]

/** `cases` rows, the same for the same seed: five teams, case managers with about ten cases each. */
export const caseListRows = (cases: number, seed = 'a caseload'): readonly (readonly string[])[] => {
  const dice = diceFrom(seed)
  const pick = (shares: Readonly<Record<string, number>>): string => {
    let left = dice() * Object.values(shares).reduce((sum, share) => sum + share, 0)
    for (const [value, share] of Object.entries(shares)) {
      left -= share
      if (left < 0) return value
    }
    return Object.keys(shares)[0] ?? ''
  }
  return Array.from({ length: cases }, (_, index) => {
    const team = pick({ North: 30, South: 25, East: 20, West: 15, Central: 10 })
    const manager = Math.floor((dice() * cases) / 50) + 1
    const day = Math.floor(dice() * 28) + 1
    return [
      `YJ${String(index + 1).padStart(4, '0')}`,
      pick({ YRO: 30, 'Referral order': 40, 'Youth Rehabilitation Order': 12, DTO: 12, 'Section 91': 3, RO: 3 }),
      pick({ [`${day}/03/2012`]: 5, [`${day} Mar 2012`]: 2, [`2012-03-${String(day).padStart(2, '0')}`]: 1 }),
      pick({ 11: 1, 12: 4, 13: 9, 14: 16, 15: 24, 16: 27, 17: 19 }),
      pick({ M: 60, Male: 20, F: 15, girl: 5 }),
      pick({ 'White British': 70, W1: 12, 'Black or Black British': 5, M1: 5, Asian: 4, 'Not stated': 4 }),
      pick({ Low: 45, MEDIUM: 37, H: 15, 'Very High': 3 }),
      pick({ Low: 25, Medium: 45, High: 30 }),
      pick({ N: 85, Y: 15 }),
      pick({ Yes: 60, No: 40 }),
      pick({ Open: 60, closed: 40 }),
      team,
      `${team.slice(0, 1)}M${String(manager).padStart(2, '0')}`,
      pick({ '': 8, 'see file': 2 }),
    ]
  })
}

/** The same as CSV. */
export const caseListCsv = (cases: number, seed?: string): string =>
  [headings, ...caseListRows(cases, seed)].map(row => `${row.join(',')}\r\n`).join('')
