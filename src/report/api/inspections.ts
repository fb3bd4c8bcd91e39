/** The API of published inspections: the list, one with its editions, its scores, and the signed bundle. */
import { z } from 'zod'
import { open, opened } from '../../platform/web/open.ts'
import { scoresOf } from '../actions/open-data.ts'
import { findOpen, findOpenBundle, listOpen } from '../actions/open-list.ts'
import { openPaths } from '../rules/open-data/paths.ts'
import type { OpenWish } from '../rules/open-data/wish.ts'
import { editionAnswer, inspectionAnswer } from './answers.ts'
import {
  editionParams,
  inspectionDetail,
  inspectionList,
  inspectionParams,
  listQuery,
  scoreList,
  scoresQuery,
} from './schemas.ts'

const tag = 'Inspections'
const json = 'application/json'

/** The list: filtered, sorted, a page at a time. */
export const openInspections = open(openPaths.inspections, {
  id: 'listInspections',
  tag,
  summary: 'List published inspections',
  description:
    'Every inspection whose report is published, by the latest edition of it. The header `link` leads to the pages before and after.',
  query: listQuery,
  answer: { description: 'One page of the list.', type: json, schema: inspectionList },
  read: async (use, { query, origin }) => {
    const { found, asAt, inspections } = await listOpen(use, query)
    const { page, per_page } = query
    return opened.json(
      { as_at: asAt, found, page, per_page, inspections: inspections.map(each => inspectionAnswer(each, origin)) },
      pagesAround(query, found, origin),
    )
  },
})

/** One inspection. */
export const openInspection = open(openPaths.inspection, {
  id: 'getInspection',
  tag,
  summary: 'Get one inspection with every edition of its report',
  description: 'An inspection and all editions of its report, the first one first. Nothing is ever taken away.',
  params: inspectionParams,
  answer: { description: 'The inspection.', type: json, schema: inspectionDetail },
  read: async (use, { params, origin }) => {
    const { editions, latest } = await findOpen(use, params.inspection)
    return opened.json({
      ...inspectionAnswer(latest, origin),
      editions: editions.map(each => editionAnswer(each, each === latest, origin)),
    })
  },
})

/** Its scores. */
export const openScores = open(openPaths.scoresOf, {
  id: 'listScores',
  tag,
  summary: 'Get the scores of one inspection',
  description:
    'Every headline, section, criterion and question of one edition with its numerator, denominator, percentage, interval and band: the same rows as the CSV of all inspections.',
  params: inspectionParams,
  query: scoresQuery,
  answer: { description: 'The scores.', type: json, schema: scoreList },
  read: async (use, { params, query: { edition, kind } }) => {
    const { latest } = await findOpen(use, params.inspection)
    const rows = await scoresOf(use, params.inspection, edition ?? latest.edition)
    return opened.json({
      as_at: rows[0]?.as_at ?? null,
      scores: rows.filter(row => kind === undefined || row.kind === kind),
    })
  },
})

/** What proves them. */
export const openBundle = open(openPaths.bundle, {
  id: 'getBundle',
  tag,
  summary: 'Get the signed bundle of an edition',
  description:
    'The file that fixes an edition: counts, scores, texts in both languages, framework, comparison, and an Ed25519 signature over them. `plumbline verify` checks it without a network. It is sent to the letter, in the canonical form of RFC 8785.',
  params: editionParams,
  answer: {
    description: 'The bundle, as it was signed.',
    type: json,
    schema: z
      .looseObject({ format: z.string(), content: z.looseObject({}), hash: z.string(), signature: z.looseObject({}) })
      .meta({ id: 'Bundle', description: 'A signed edition of a report.' }),
  },
  read: async (use, { params: { inspection, edition } }) =>
    opened.text(await findOpenBundle(use, inspection, Number(edition)), `${inspection}-edition-${edition}-signed.json`),
})

const pagesAround = (query: OpenWish, found: number, origin: string): Readonly<Record<string, string>> => {
  const { page, per_page } = query
  const last = Math.max(1, Math.ceil(found / per_page))
  const at = (number: number): string => {
    const asked = Object.entries({ ...query, page: number }).filter(([, value]) => value !== undefined)
    return `${origin}${openPaths.inspections()}?${new URLSearchParams(asked.map(([name, value]) => [name, String(value)])).toString()}`
  }
  return {
    first: at(1),
    ...(page > 1 ? { prev: at(Math.min(page - 1, last)) } : {}),
    ...(page < last ? { next: at(page + 1) } : {}),
    last: at(last),
  }
}
