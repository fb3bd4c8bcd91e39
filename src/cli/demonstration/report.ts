/** The findings and the report of the demonstration, from `findings.yaml` and `report.yaml`. */
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { recordFindings } from '../../findings/actions/record.ts'
import type { Use } from '../../platform/use.ts'
import { saveTexts } from '../../report/actions/write.ts'
import type { Under } from './fault.ts'
import { must } from './fault.ts'

/** Writes the findings and the texts of the report, as the lead inspector. */
export async function loadReport(use: Use, { actor, inspection, framework, folder }: Under): Promise<void> {
  const read = async (name: string) => ({
    actor,
    inspection,
    framework,
    yaml: await readFile(join(folder, name), 'utf8'),
  })
  const say = (name: string) => (fault: { readonly line: number; readonly message: string }) =>
    `${name}, line ${String(fault.line)}: ${fault.message}`
  must(await recordFindings(use, await read('findings.yaml')), say('findings.yaml'))
  must(await saveTexts(use, await read('report.yaml')), say('report.yaml'))
}
