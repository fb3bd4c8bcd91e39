/** The findings and the report of the demonstration, from `findings.yaml` and `report.yaml`. */
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { recordFindings } from '../../findings/actions/record.ts'
import type { Use } from '../../platform/use.ts'
import { saveTexts } from '../../report/actions/write.ts'
import type { Under } from './fault.ts'
import { must } from './fault.ts'

/** Writes the findings, as the lead inspector. */
export async function loadFindings(use: Use, under: Under): Promise<void> {
  must(await recordFindings(use, await read(under, 'findings.yaml')), say('findings.yaml'))
}

/** Writes the texts of the report, as the lead inspector. */
export async function loadTexts(use: Use, under: Under): Promise<void> {
  must(await saveTexts(use, await read(under, 'report.yaml')), say('report.yaml'))
}

const read = async ({ actor, inspection, framework, folder }: Under, name: string) => ({
  actor,
  inspection,
  framework,
  yaml: await readFile(join(folder, name), 'utf8'),
})

const say = (name: string) => (fault: { readonly line: number; readonly message: string }) =>
  `${name}, line ${String(fault.line)}: ${fault.message}`
