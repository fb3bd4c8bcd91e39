/** The API of everything at once: all scores as CSV and as JSON, and the description of their columns. */
import { z } from 'zod'
import { open, opened } from '../../platform/web/open.ts'
import { describeData, findExtent, scoresCsv, scoresJson } from '../actions/open-data.ts'
import { openPaths } from '../rules/open-data/paths.ts'
import { everyScore } from './schemas.ts'

const tag = 'Everything'

// A file of thousands of inspections takes its while to make; whoever asks with its tag gets an answer at once.
const filesEachMinute = 30

/** All scores as CSV. */
export const openCsv = open(openPaths.csv, {
  id: 'getScoresCsv',
  tag,
  summary: 'Get all scores as CSV',
  description:
    'One row for each score of each edition of each published report, in UTF-8, as RFC 4180 describes: a header, commas, CRLF. The data package says what each column holds.',
  eachMinute: filesEachMinute,
  answer: { description: 'The table.', type: 'text/csv', schema: z.string() },
  read: async use => {
    const extent = await findExtent(use)
    return opened.stream('scores.csv', `csv ${extent.version}`, visit => scoresCsv(visit, extent))
  },
})

/** The same as JSON. */
export const openJson = open(openPaths.json, {
  id: 'getScoresJson',
  tag,
  summary: 'Get all scores as JSON',
  description: 'The same rows as the CSV, as one JSON document.',
  eachMinute: filesEachMinute,
  answer: { description: 'The document.', type: 'application/json', schema: everyScore },
  read: async use => {
    const extent = await findExtent(use)
    return opened.stream('scores.json', `json ${extent.version}`, visit => scoresJson(visit, extent))
  },
})

/** The data dictionary. */
export const openDataPackage = open(openPaths.dataPackage, {
  id: 'getDataPackage',
  tag,
  summary: 'Get the data dictionary',
  description:
    'A description of the data in the form of the Data Package standard, with a Table Schema: each column’s name, type, constraints, meaning in English and Welsh, and an example.',
  answer: {
    description: 'The descriptor.',
    type: 'application/json',
    schema: z
      .looseObject({ name: z.string(), resources: z.array(z.looseObject({ name: z.string(), path: z.string() })) })
      .meta({ id: 'DataPackage', description: 'A Data Package, version 2.' }),
  },
  read: async (use, { origin }) => opened.json(await describeData(use, origin)),
})
