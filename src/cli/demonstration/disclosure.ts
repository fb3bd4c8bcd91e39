/** The decisions on small numbers and examples of the demonstration's report, by the action that the page uses. */
import type { Use } from '../../platform/use.ts'
import { decideOn, findDisclosure } from '../../report/actions/disclosure.ts'
import type { Choice } from '../../report/rules/disclosure/decision.ts'
import type { Item } from '../../report/rules/disclosure/item.ts'
import { undecided } from '../../report/rules/disclosure/item.ts'
import type { Under } from './fault.ts'
import { must } from './fault.ts'

const reason = 'The cases are synthetic: nobody real can be recognised by them. Of real cases each would be looked at.'

/** Withholds small counts of the sample's tables, and publishes the rest for the reason that nobody real is in them. */
export async function decideOnSmallNumbers(use: Use, { actor, file: { slug } }: Under): Promise<void> {
  const decide = async (choice: Choice, isMeant: (item: Item) => boolean) => {
    const { states } = await findDisclosure(use, { actor, slug })
    const items = undecided(states).flatMap(({ item }) => (isMeant(item) ? [item] : []))
    if (items.length > 0) must(await decideOn(use, { actor, slug, items, choice, reason }), ({ message }) => message.en)
  }
  await decide('suppress', ({ kind, choices }) => kind === 'sample' && choices.includes('suppress'))
  await decide('accept', () => true)
}
