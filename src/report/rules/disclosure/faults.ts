/** What can be amiss with a decision on small numbers, beside its field. */
import type { Words } from '../../../platform/pure/words.ts'
import type { Choice } from './decision.ts'
import type { ItemState } from './item.ts'

export interface DecidingFault {
  readonly field: 'items' | 'choice' | 'reason'
  readonly message: Words
}

/** All that is amiss: nothing chosen, values that have changed, a choice that some item does not have, no reason. */
export const faultsOf = (
  states: readonly ItemState[],
  asked: {
    readonly items: readonly { readonly id: string; readonly seen: string }[]
    readonly choice: Choice | null
    readonly reason: string
  },
): readonly DecidingFault[] => {
  const { choice } = asked
  const known = new Map(states.map(({ item }) => [item.id, item]))
  const items = asked.items.flatMap(({ id }) => known.get(id) ?? [])
  const changed = asked.items.some(({ id, seen }) => known.get(id)?.seen !== seen)
  const without = choice === null ? [] : items.filter(({ choices }) => !choices.includes(choice))
  return [
    ...(asked.items.length === 0 ? [noItem] : []),
    ...(changed ? [changedMeanwhile] : []),
    ...(choice === null ? [noChoice] : []),
    ...(without.length > 0 && choice !== null
      ? [
          notFor(
            choice,
            without.map(({ what }) => what),
          ),
        ]
      : []),
    ...(choice === 'accept' && asked.reason.trim() === '' ? [noReason] : []),
  ]
}

const noItem: DecidingFault = {
  field: 'items',
  message: { en: 'Tick what you decide on.', cy: 'Ticiwch yr hyn rydych yn penderfynu arno.' },
}
const changedMeanwhile: DecidingFault = {
  field: 'items',
  message: {
    en: 'Something that you ticked has changed meanwhile. Look at it again.',
    cy: 'Mae rhywbeth a diciwyd gennych wedi newid yn y cyfamser. Edrychwch arno eto.',
  },
}
const noChoice: DecidingFault = {
  field: 'choice',
  message: { en: 'Choose what is to be done.', cy: 'Dewiswch beth sydd i’w wneud.' },
}
const noReason: DecidingFault = {
  field: 'reason',
  message: {
    en: 'Say why it may be published as it is.',
    cy: 'Dywedwch pam y gellir ei gyhoeddi fel y mae.',
  },
}

const cannot: Readonly<Record<Choice, Words>> = {
  suppress: {
    en: 'These can’t be withheld. Reword the text without the figure, or accept it with a reason:',
    cy: 'Ni ellir cadw’r rhain yn ôl. Aralleiriwch y testun heb y ffigur, neu ei dderbyn gyda rheswm:',
  },
  combine: {
    en: 'These have no group beside them to be joined to:',
    cy: 'Nid oes gan y rhain grŵp wrth eu hochr i’w huno ag ef:',
  },
  accept: { en: 'These can’t be accepted:', cy: 'Ni ellir derbyn y rhain:' },
}

const notFor = (choice: Choice, those: readonly Words[]): DecidingFault => {
  const say = (language: 'en' | 'cy') => {
    const named = those.slice(0, 3).map(each => `“${shortened(each[language])}”`)
    return `${cannot[choice][language]} ${named.join(', ')}${those.length > 3 ? ` … (${those.length})` : ''}`
  }
  return { field: 'choice', message: { en: say('en'), cy: say('cy') } }
}

// Enough of an example for its author to know it.
const mostShown = 60

const shortened = (text: string): string => (text.length > mostShown ? `${text.slice(0, mostShown)}…` : text)
