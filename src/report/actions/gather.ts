/** Gathers from every stage what a report is made of. */
import type { CountedInspection } from '../../findings/actions/count.ts'
import { countInspection } from '../../findings/actions/count.ts'
import { checklistOf } from '../../findings/rules/checklist.ts'
import type { Passage } from '../../findings/rules/passage.ts'
import { findingsOf } from '../../findings/rules/passage.ts'
import { readPassages } from '../../findings/store.ts'
import { findEdition } from '../../framework/actions.ts'
import type { Inspection } from '../../inspection/rules/inspection.ts'
import { Problem } from '../../platform/pure/problem.ts'
import type { Language } from '../../platform/pure/words.ts'
import type { Use } from '../../platform/use.ts'
import { characteristicsOf } from '../../sample/rules/characteristics.ts'
import type { Material } from '../rules/material.ts'
import { editionMissing } from '../rules/problems.ts'
import { textsOf } from '../rules/texts-of.ts'
import { readDecisions } from '../store/disclosure.ts'
import { findComparison } from './compare.ts'
import { readPictures } from './editor/pictures.ts'

/** Everything that the report of an inspection is composed from, as it stands now. */
export async function gather(use: Use, inspection: Inspection, language: Language): Promise<Material> {
  if (!(await findEdition(use, inspection.frameworkHash))) throw new Problem(editionMissing)
  const counted = await countInspection(use, inspection)
  const passages = await readPassages(use.db, inspection.id)
  return materialOf(use, inspection, { ...counted, passages }, language)
}

/** The same where figures have been counted and passages read already. */
export const materialOf = async (
  use: Use,
  inspection: Inspection,
  { framework, cases, scores, figures, passages }: CountedInspection & { readonly passages: readonly Passage[] },
  language: Language,
): Promise<Material> => ({
  language,
  framework,
  service: inspection.service.name,
  synthetic: inspection.synthetic,
  publishedOn: inspection.publishedOn,
  comparison: await findComparison(use, inspection),
  scores,
  sampled: cases.length,
  figures,
  characteristics: characteristicsOf(
    framework,
    cases.map(({ attributes }) => attributes),
  ),
  decisions: framework.disclosure ? await readDecisions(use.db, inspection.id) : [],
  findings: findingsOf(passages),
  texts: textsOf(passages, checklistOf(framework)),
  pictures: await readPictures(use, passages),
})
