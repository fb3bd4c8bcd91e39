/** Reports that everybody may read, made by the actions that people use. */
import { loadEdition } from '../../src/framework/actions.ts'
import type { Use } from '../../src/platform/use.ts'
import { recordFindings } from '../../src/findings/actions/record.ts'
import { publishReport } from '../../src/report/actions/publish.ts'
import { saveTexts } from '../../src/report/actions/write.ts'
import type { Wanted } from './inspection.ts'
import { aLead, makeInspection } from './inspection.ts'
import { makeReport, reportFramework } from './report.ts'
import { whileAt } from './while-at.ts'

/** Makes and publishes a report with cases and texts; answers its id and slug. */
export async function makePublished(
  use: Use,
  wanted: Wanted = {},
): Promise<{ readonly id: number; readonly slug: string }> {
  const made = await makeReport(use, { ...wanted, stage: 'published' })
  await publishReport(use, { actor: aLead, slug: made.slug })
  return made
}

/** Writes the foreword of such a report anew, how its cases were read with `how`, and with the commentary on section 2. */
export const rewriteForeword = (
  use: Use,
  inspection: number,
  how = 'with care',
  second = 'What was planned was done.',
) =>
  saveTexts(use, {
    actor: aLead,
    inspection,
    framework: reportFramework,
    yaml: `
parts:
  foreword:
    - { en: 'We read {cases n} cases ${how}.', cy: 'Darllenasom {cases n} achos.' }
commentaries:
  '1': [ 'Plans were <good> & timely in {1.1.1a k of n}.' ]
  '2': [ '${second}' ]
`,
  })

const textsWithoutFigures = `
parts:
  foreword:
    - { en: 'No case was read.', cy: 'Ni ddarllenwyd yr un achos.' }
commentaries:
  '1': [ 'There is nothing to say.' ]
  '2': [ 'There is nothing to say here either.' ]
`

/** Makes and publishes reports without any case, so that nothing in them is scored. */
export async function makeUnscored(use: Use, ...slugs: readonly string[]): Promise<void> {
  await loadEdition(use, reportFramework)
  for (const slug of slugs) {
    const { id } = await makeInspection(use, { slug, framework: reportFramework, stage: 'published' })
    const given = { actor: aLead, inspection: id, framework: reportFramework }
    await whileAt(use, id, 'drafting', async () => {
      await recordFindings(use, { ...given, yaml: "'1.1': { strengths: ['Nothing could be scored.'] }" })
      await saveTexts(use, { ...given, yaml: textsWithoutFigures })
    })
    await publishReport(use, { actor: aLead, slug })
  }
}
