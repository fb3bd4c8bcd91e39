/** The outbox: what was written to whom, what became of it, and, where nothing is sent, the letters themselves. */
import { momentInWords } from '../../platform/pure/london.ts'
import { page } from '../../platform/web/page.ts'
import type { Ask } from '../../platform/web/page.ts'
import type { PageView } from '../../platform/web/reply.ts'
import { reply } from '../../platform/web/reply.ts'
import { findLetters } from '../actions/outbox.ts'
import { mayReadOutbox } from '../rules/may.ts'
import { paths } from '../rules/paths.ts'
import { cy, en } from './outbox.words.ts'

/** A stretch of a letter; an address in it can be followed. */
interface Piece {
  readonly text: string
  readonly href: string
}

interface OutboxView extends PageView {
  /** How letters leave, or that they don't. */
  readonly lead: string
  readonly letters: readonly {
    readonly id: number
    readonly to: string
    readonly subject: string
    readonly asked: string
    readonly state: string
    readonly tone: string
    readonly pieces: readonly Piece[]
  }[]
}

/** The page. */
export const outbox = page(paths.outbox, {
  who: mayReadOutbox,
  words: { en, cy },
  async show(use, ask) {
    const { words, language, actor } = ask
    const letters = await findLetters(use, { actor })
    const view: OutboxView = {
      title: words.title,
      breadcrumbs: [{ text: words.people, href: paths.people() }, { text: words.title }],
      lead: use.sends ? words.sending : words.notSending,
      letters: letters.map(({ id, to, subject, body, askedAt, sentAt, failures, givenUp }) => ({
        id,
        to,
        subject,
        asked: momentInWords(askedAt, language),
        ...stateOf(ask, { sentAt, failures, givenUp, sends: use.sends }),
        pieces: body === null ? [] : piecesOf(body),
      })),
    }
    return reply.page('access/outbox', view)
  },
})

function stateOf(
  { words, language }: Ask<'/outbox', typeof en>,
  letter: {
    readonly sentAt: Date | null
    readonly failures: number
    readonly givenUp: boolean
    readonly sends: boolean
  },
): { readonly state: string; readonly tone: string } {
  if (letter.sentAt !== null) return { state: words.sent(momentInWords(letter.sentAt, language)), tone: 'green' }
  if (letter.givenUp) return { state: words.givenUp(letter.failures), tone: 'red' }
  if (letter.failures > 0) return { state: words.putOff(letter.failures), tone: 'yellow' }
  return letter.sends ? { state: words.waiting, tone: 'blue' } : { state: words.byHand, tone: 'grey' }
}

const piecesOf = (body: string): readonly Piece[] =>
  body
    .split(/(https?:\/\/\S+)/)
    .map(text => ({ text, href: /^https?:\/\//.test(text) ? text : '' }))
    .filter(({ text }) => text !== '')
