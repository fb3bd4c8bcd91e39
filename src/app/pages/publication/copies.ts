/** Who has a copy of the report and what became of each letter, as the page of a publication shows it. */
import type { Actor } from '../../../platform/pure/actor.ts'
import type { Language } from '../../../platform/pure/words.ts'
import type { RecipientState, SentCopy } from '../../../report/actions/copies.ts'
import { mayKeepRecipients } from '../../../report/rules/may.ts'
import type { en } from '../publication.words.ts'
import { momentWords } from './minute.ts'

/** One recipient with their letters. */
export interface CopyRow {
  readonly id: string
  readonly title: string
  /** That the framework's list is not published, or its leave to read under embargo; '' where both are. */
  readonly unconfirmed: string
  readonly letters: readonly { readonly text: string; readonly state: string; readonly tone: string }[]
  /** Said where nothing was sent. */
  readonly nothing: string
  /** That they may read it under embargo; '' where they may not. */
  readonly advance: string
  /** Whether the reader may send it again. */
  readonly again: boolean
}

/** Everybody on the framework's list. */
export const copyRows = (
  states: readonly RecipientState[],
  { actor, isPublished, sends }: { readonly actor: Actor; readonly isPublished: boolean; readonly sends: boolean },
  words: typeof en,
  language: Language,
): readonly CopyRow[] =>
  states.map(({ recipient, addresses, sent }) => ({
    id: recipient.id,
    title: recipient.title[language],
    unconfirmed: recipient.provenance.kind === 'unconfirmed' ? words.unconfirmed : '',
    advance: advanceWords(recipient, words),
    letters: sent.map(copy => ({ text: letterText(copy, words, language), ...stateOf(copy, sends, words, language) })),
    nothing: sent.length > 0 ? '' : addresses.length === 0 ? words.noAddress : words.notSent,
    again: isPublished && addresses.length > 0 && mayKeepRecipients(actor).may,
  }))

const advanceWords = ({ advance, role }: RecipientState['recipient'], words: typeof en): string =>
  !advance.may || role === undefined
    ? ''
    : advance.provenance.kind === 'unconfirmed'
      ? words.advanceUnconfirmed
      : words.advance

const letterText = (copy: SentCopy, words: typeof en, language: Language): string =>
  words.letter[copy.kind](copy.address, copy.edition, momentWords(copy.askedAt, words, language))

function stateOf({ state }: SentCopy, sends: boolean, words: typeof en, language: Language) {
  if (state.sentAt) return { state: words.sent(momentWords(state.sentAt, words, language)), tone: 'green' }
  if (state.givenUp) return { state: words.givenUp(state.failures), tone: 'red' }
  if (state.failures > 0) return { state: words.putOff(state.failures), tone: 'yellow' }
  return sends ? { state: words.onItsWay, tone: 'blue' } : { state: words.byHand, tone: 'grey' }
}
