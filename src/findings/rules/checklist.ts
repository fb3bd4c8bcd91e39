/** What must have been altered before an example may be used, so that nobody can tell the child. */
import type { Framework } from '../../framework/rules/framework.ts'
import type { Words } from '../../platform/pure/words.ts'

/** One point of the checklist. */
export interface Alteration {
  readonly id: string
  readonly title: Words
}

/** The framework's checklist; where it has none, the four things by which a child is most easily known. */
export const checklistOf = ({ caseWork }: Pick<Framework, 'caseWork'>): readonly Alteration[] =>
  caseWork?.goodPractice.checklist ?? usual

const usual: readonly Alteration[] = [
  { id: 'name', title: { en: 'The name is invented', cy: 'Enw dychmygol sydd yma' } },
  {
    id: 'age',
    title: { en: 'The age is altered or left out', cy: 'Newidiwyd yr oedran neu fe’i hepgorwyd' },
  },
  { id: 'place', title: { en: 'The place can’t be recognised', cy: 'Ni ellir adnabod y lle' } },
  {
    id: 'rare-facts',
    title: { en: 'Rare facts are altered or left out', cy: 'Newidiwyd ffeithiau anghyffredin neu fe’u hepgorwyd' },
  },
]

/** Whether an example may be used: every point of the checklist has been seen to. */
export const mayBeUsed = (
  { altered = [] }: { readonly altered?: readonly string[] },
  checklist: readonly Alteration[],
): boolean => checklist.every(({ id }) => altered.includes(id))
