/** Making a report: as it stands in the draft, or as it was published. */
import { createHash } from 'node:crypto'
import { insistOnWhole } from '../../assessment/actions/blind.ts'
import type { Inspection } from '../../inspection/rules/inspection.ts'
import { findInspection } from '../../inspection/actions.ts'
import { isPublished } from '../../inspection/rules/stages.ts'
import { drawChart } from '../../platform/chart/draw.ts'
import { pictureOf } from '../../platform/chart/picture.ts'
import type { Actor } from '../../platform/pure/actor.ts'
import { Problem } from '../../platform/pure/problem.ts'
import type { Language } from '../../platform/pure/words.ts'
import type { PublicKey } from '../../platform/secrets/signer.ts'
import type { Use } from '../../platform/use.ts'
import { reportPdf } from '../papers/report.ts'
import { reportWord } from '../papers/report-word.ts'
import type { Pictures } from '../papers/report-word/blocks.ts'
import { composeTraced } from '../rules/compose.ts'
import type { Document } from '../rules/document.ts'
import { chartsOf } from '../rules/document.ts'
import type { DrawnCharts } from '../rules/markup.ts'
import type { Marking } from '../rules/marking.ts'
import type { Composed } from '../rules/origin.ts'
import { cantCompose, noSuchEdition } from '../rules/problems.ts'
import type { EditionLine } from '../store.ts'
import { readBundle, readEditions, readPublication, readSigningKeys } from '../store.ts'
import { gather } from './gather.ts'

/** Which report, in which language, for whom. */
export interface ReportAsked {
  readonly actor: Actor
  readonly slug: string
  readonly language: Language
  /** Another edition than the latest. */
  readonly edition?: number
}

/** A report with its inspection, and what was published of it so far. */
export interface FoundReport {
  readonly document: Document
  readonly inspection: Inspection
  /** None before publication. */
  readonly editions: readonly EditionLine[]
}

/**
 * The report of an inspection for somebody who may see it: as published, once it is; composed from the answers before.
 * Throws a 404, a 403 with why, or a 422 that names every text which can't be resolved.
 */
export async function findReport(use: Use, { actor, slug, language, edition }: ReportAsked): Promise<FoundReport> {
  const inspection = await findInspection(use, { actor, slug, thing: 'report' })
  const editions = isPublished(inspection) ? await readEditions(use.db, inspection.id) : []
  const published = editions.length > 0 ? await readPublication(use.db, inspection.id, language, edition) : null
  if (!published && edition !== undefined) throw new Problem(noSuchEdition)
  return { document: published ?? (await composeNow(use, inspection, language)), inspection, editions }
}

/**
 * The signed bundle of an edition, as the file that it is: of the latest unless another is asked for. Throws a 404, or
 * a 403 with why.
 */
export async function findBundle(
  use: Use,
  { actor, slug, edition }: Pick<ReportAsked, 'actor' | 'slug' | 'edition'>,
): Promise<{ readonly edition: number; readonly file: string }> {
  const inspection = await findInspection(use, { actor, slug, thing: 'report' })
  const found = isPublished(inspection) ? await readBundle(use.db, inspection.id, edition) : null
  if (!found) throw new Problem(noSuchEdition)
  return found
}

/** The public keys by which bundles are checked: the one that signs now, and every one that ever did. */
export async function listKeys(use: Use): Promise<readonly PublicKey[]> {
  const { id, publicKey } = use.signer
  const known = await readSigningKeys(use.db)
  return [
    { id, publicKey },
    ...known.filter(key => key.id !== id).map(key => ({ id: key.id, publicKey: key.publicKey })),
  ]
}

/** The report as answers, findings and texts stand now. */
export const composeNow = async (use: Use, inspection: Inspection, language: Language): Promise<Document> =>
  (await traceNow(use, inspection, language)).document

/**
 * The same, with where each block comes from. Throws a 422 that names every text which can't be resolved, and a 409 where
 * its figures would leave out cases that whoever asks judges blind.
 */
export async function traceNow(use: Use, inspection: Inspection, language: Language): Promise<Composed> {
  await insistOnWhole(use, inspection)
  const composed = composeTraced(await gather(use, inspection, language))
  if (!composed.ok) throw new Problem(cantCompose(composed.problems))
  return composed.value
}

/** SHA-256, in hexadecimal, of a document as JSON with its keys in order, which a database may keep in any other. */
export const hashOf = (document: Document): string =>
  createHash('sha256')
    .update(JSON.stringify(inOrder(document)))
    .digest('hex')

const inOrder = (value: unknown): unknown => {
  if (Array.isArray(value)) return value.map(inOrder)
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(
    Object.entries(value)
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([key, one]) => [key, inOrder(one)]),
  )
}

/** A few, so that a report that many read on its day is drawn and set once; memory stays bounded. */
const mostRemembered = 4
const drawn = new Map<string, Promise<DrawnCharts>>()
const printed = new Map<string, Promise<Buffer>>()
const worded = new Map<string, Promise<Buffer>>()

/** The drawings of every chart of a document. What is remembered is known by the document's hash, so never stale. */
export const drawCharts = (document: Document): Promise<DrawnCharts> =>
  remember(drawn, hashOf(document), async () => {
    const charts = chartsOf(document).map(async ({ id, plan }) => [id, await drawChart(plan)] as const)
    return new Map(await Promise.all(charts))
  })

/** The PDF of a document, remembered in the same way. */
export const printReport = (document: Document): Promise<Buffer> =>
  remember(printed, hashOf(document), async () => reportPdf(document, await drawCharts(document)))

/** The Word file of a document, remembered in the same way; a marking is said on every sheet of it. */
export const wordReport = (document: Document, marking: Marking | null = null): Promise<Buffer> =>
  remember(worded, `${hashOf(document)} ${marking?.long ?? ''}`, async () => {
    const charts = await drawCharts(document)
    return reportWord({ document, charts, pictures: await picturesOf(charts), marking })
  })

/** The pictures of drawn charts, for files that can't show the drawings themselves. */
const picturesOf = async (charts: DrawnCharts): Promise<Pictures> =>
  new Map(await Promise.all([...charts].map(async ([id, { svg }]) => [id, await pictureOf(svg)] as const)))

const remember = <Value>(
  known: Map<string, Promise<Value>>,
  key: string,
  make: () => Promise<Value>,
): Promise<Value> => {
  const before = known.get(key)
  if (before) return before
  const made = make()
  known.set(key, made)
  made.catch(() => known.delete(key))
  for (const old of [...known.keys()].slice(0, -mostRemembered)) known.delete(old)
  return made
}
