/** The words of one reading of one case. */
import { partWords } from '../rules/case-words.ts'
import { missingWords } from '../rules/missing.ts'
import { cy as cyShared, en as enShared } from './assess/shared.words.ts'

export const en = {
  ...enShared,
  ...partWords.en,
  ...missingWords.en,
  title: (reference: string) => `Case ${reference}`,
  parts: 'Parts of the conversation',
  themes: 'By theme, so far',
  theme: 'Theme',
  scoreSoFar: 'So far',
  coverage: 'Questions that score',
  provisionalNote: 'Of this case alone, and provisional: it changes with every answer.',
  facts: 'What is known of the case',
  unknown: 'Not recorded',
  time: 'Time',
  timeSpent: (minutes: string, span: string) =>
    `About ${minutes} of work, told by the times of your answers with pauses of over 15 minutes left out; ${span} from the first answer to the last.`,
  hours: (hours: number, minutes: number) => (hours === 0 ? `${minutes} minutes` : `${hours} h ${minutes} min`),
  days: (days: number) => (days === 1 ? '1 day' : `${days} days`),
  noTime: 'Told once two answers have been given.',
  tools: 'Beside the questions',
  searchGuidance: 'Search the guidance',
  state: 'State',
  finished: 'The case is finished.',
  ledger: 'What you saved is on the server.',
}

export const cy: typeof en = {
  ...cyShared,
  ...partWords.cy,
  ...missingWords.cy,
  title: reference => `Achos ${reference}`,
  parts: 'Rhannau’r sgwrs',
  themes: 'Fesul thema, hyd yma',
  theme: 'Thema',
  scoreSoFar: 'Hyd yma',
  coverage: 'Cwestiynau sy’n sgorio',
  provisionalNote: 'O’r achos hwn yn unig, a thros dro: mae’n newid gyda phob ateb.',
  facts: 'Yr hyn sy’n hysbys am yr achos',
  unknown: 'Heb ei gofnodi',
  time: 'Amser',
  timeSpent: (minutes, span) =>
    `Tua ${minutes} o waith, yn ôl amserau eich atebion gyda seibiannau o dros 15 munud wedi’u gadael allan; ${span} o’r ateb cyntaf i’r olaf.`,
  hours: (hours, minutes) => (hours === 0 ? `${minutes} munud` : `${hours} awr ${minutes} munud`),
  days: days => `${days} diwrnod`,
  noTime: 'Bydd yn hysbys ar ôl rhoi dau ateb.',
  tools: 'Wrth ymyl y cwestiynau',
  searchGuidance: 'Chwilio’r canllawiau',
  state: 'Cyflwr',
  finished: 'Mae’r achos wedi’i orffen.',
  ledger: 'Mae’r hyn a gadwyd gennych ar y gweinydd.',
}
