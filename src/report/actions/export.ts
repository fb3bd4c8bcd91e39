/** A report as a file: PDF, Word, web page or data, always of the same document. */
import { listInspections } from '../../inspection/actions.ts'
import type { Actor } from '../../platform/pure/actor.ts'
import type { Use } from '../../platform/use.ts'
import { standalonePage } from '../rules/standalone.ts'
import type { ReportAsked } from './make.ts'
import { drawCharts, findReport, hashOf, printReport, wordReport } from './make.ts'

/** The forms of a file, each also the ending of its name. */
export const forms = ['pdf', 'docx', 'html', 'json'] as const
export type Form = (typeof forms)[number]

/** The file's content. Throws the same Problems as `findReport`. */
export async function exportReport(use: Use, asked: ReportAsked, form: Form): Promise<Uint8Array | string> {
  const { document } = await findReport(use, asked)
  switch (form) {
    case 'pdf':
      return printReport(document)
    case 'docx':
      return wordReport(document)
    case 'html':
      return standalonePage(document, await drawCharts(document))
    case 'json':
      return `${JSON.stringify({ inspection: asked.slug, hash: hashOf(document), ...document }, null, 2)}\n`
  }
}

/** The addresses of the inspections that the actor may see. */
export const listReports = async (use: Use, { actor }: { readonly actor: Actor }): Promise<readonly string[]> =>
  (await listInspections(use, { actor })).map(({ slug }) => slug)
