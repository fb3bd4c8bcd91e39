/** What an action may use, built once for each request, job or command inside its transaction. */
import type { Db } from './db/database.ts'
import type { NewJournalEntry } from './db/journal.ts'
import { addToJournal } from './db/journal.ts'
import type { Letter } from './db/outbox.ts'
import { addLetter } from './db/outbox.ts'
import type { Look, Sight } from './db/sight.ts'
import type { Scan } from './files/scan.ts'
import type { IdentityProvider } from './identity/provider.ts'
import type { Actor } from './pure/actor.ts'
import type { Signer } from './secrets/signer.ts'
import { noSigner } from './secrets/signer.ts'
import type { Vault } from './secrets/vault.ts'
import { noVault } from './secrets/vault.ts'
import type { Words } from './pure/words.ts'

/** What the frame knows when it builds `Use`. */
export interface Frame {
  readonly db: Db
  readonly now: Date
  /** Who acts; nobody for a job or a command. */
  readonly actor?: Pick<Actor, 'person' | 'organisation'>
  /** The id of the request, as it stands in the log. */
  readonly request?: string
  /** Where entries are gathered by a frame that journals them itself, with the commit; without it each at once. */
  readonly gathered?: Gathered
  /** Where what a page must say about what it shows is gathered, each sentence once; a frame without pages has none. */
  readonly remarks?: Set<Words>
  /** The provider of people's organisation, where there is one. */
  readonly provider?: IdentityProvider | null
  /** The scanner that looks at files before they are kept, where there is one. */
  readonly scan?: Scan | null
  /** Seals secrets before they are stored; a process that was given no key touches none. */
  readonly vault?: Vault
  /** Signs what is published; a process that was given no key publishes nothing. */
  readonly signer?: Signer
  /** Whether letters go out by themselves; without it they wait in the outbox, to be given by hand. */
  readonly sends?: boolean
}

/** What is to be journalled once the work is done. */
export interface Gathered {
  readonly entries: NewJournalEntry[]
  /** Readings, each once, by what was looked at. */
  readonly looks: Map<string, NewJournalEntry>
}

/** The event of every reading of case material. */
export const caseMaterialRead = 'case-material.read'

/**
 * Builds what actions may use. `journal` records `slice.what-happened` with details that hold no name and no case
 * reference; a detail called `inspection` also files the entry under that inspection. Where nobody gathers entries,
 * journal last: other writers wait from there until the transaction ends. `look` gives leave to read case material, and sees to it
 * that the reading is journalled. `remark` has whatever page is shown say a sentence above what it shows. `write` puts a letter in the outbox and answers its
 * number there: it is sent after the commit.
 */
export const use = (frame: Frame) => {
  const { db, now, actor, request, gathered, provider = null, scan = null, vault = noVault, sends = false } = frame
  const { signer = noSigner, remarks } = frame
  const person = actor?.person ?? null
  const entryOf = (event: string, details: Readonly<Record<string, unknown>>): NewJournalEntry => ({
    at: now,
    person,
    organisation: actor?.organisation ?? null,
    event,
    details,
    inspection: typeof details['inspection'] === 'number' ? details['inspection'] : null,
    request: request ?? null,
  })
  const journal = async (event: string, details: Readonly<Record<string, unknown>> = {}): Promise<void> => {
    if (gathered) gathered.entries.push(entryOf(event, details))
    else await addToJournal(db, entryOf(event, details))
  }
  const look = async (at: Look): Promise<Sight> => {
    if (gathered) gathered.looks.set(JSON.stringify(at), entryOf(caseMaterialRead, { ...at }))
    else await journal(caseMaterialRead, { ...at })
    // The one place where a Sight is made.
    return { db, inspection: at.inspection } as Sight
  }
  const remark = (words: Words): void => {
    if (![...(remarks ?? [])].some(said => said.en === words.en)) remarks?.add(words)
  }
  const write = (letter: Letter): Promise<number> => addLetter(db, letter, now)
  return { db, now, person, journal, look, remark, write, provider, scan, vault, signer, sends }
}

/** One transaction's worth of outside things: the database, the time, the journal. */
export type Use = ReturnType<typeof use>
