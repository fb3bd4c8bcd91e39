/** Drafts: what somebody is in the middle of writing, kept at every keystroke. */
import type { Device, DraftRow } from './open.ts'
import type { Held } from './operations.ts'
import { rowOf } from './operations.ts'
import { write } from './open.ts'
import { seal, unseal } from './seal.ts'

/** One question as it is being answered in one tab, or another form as it is filled in, as the operation that it will be. */
export interface Draft {
  /** The question, or the name of the form. */
  readonly question: string
  readonly tab: string
  readonly operation: Held
  /**
   * What was typed, where it is no operation yet: a date that is none, a choice still to be made, the fields of a form
   * as JSON. Such a draft waits for its writer, and is made an operation by nobody else.
   */
  readonly unfinished?: readonly string[] | null
}

/** What is sealed of a draft. */
type Content = { readonly operation: Held; readonly unfinished?: readonly string[] | null }

type Place = Pick<DraftRow, 'assessment' | 'question' | 'tab'>

/**
 * Keeps a draft over the last one of the same question in the same tab. Resolves once it is on the disk: only then may
 * the screen say so.
 */
export const keepDraft = async (device: Device, draft: Draft): Promise<void> => {
  const place = placeOf(draft)
  const { operation, unfinished = null } = draft
  const sealed = await seal(device.secret.key, nameOf(place), { operation, unfinished } satisfies Content)
  await write(device, ['drafts'], work => work.objectStore('drafts').put({ ...place, sealed }))
}

/** Every draft on the device, or those of one case. */
export const readDrafts = async (device: Device, assessment?: number): Promise<readonly Draft[]> => {
  const rows =
    assessment === undefined
      ? await device.db.getAll('drafts')
      : await device.db.getAllFromIndex('drafts', 'assessment', assessment)
  return Promise.all(
    rows.map(async row => ({
      question: row.question,
      tab: row.tab,
      ...(await unseal<Content>(device.secret.key, nameOf(row), row.sealed)),
    })),
  )
}

/**
 * Keeps operations and forgets the draft that they were made from, in one step that happens or does not. Resolves once
 * it is on the disk.
 */
export const settleDraft = async (device: Device, draft: Draft | null, operations: readonly Held[]): Promise<void> => {
  const rows = await Promise.all(operations.map(each => rowOf(device, each)))
  await write(device, ['drafts', 'operations'], work =>
    Promise.all([
      ...(draft ? [work.objectStore('drafts').delete(keyOf(placeOf(draft)))] : []),
      ...rows.map(row => work.objectStore('operations').put(row)),
    ]),
  )
}

/**
 * Makes an operation of a draft, in one step that happens or does not; answers whether the draft was still there, for
 * another tab may have been quicker. The operation has the id that the draft had, so that nothing is made twice.
 */
export const finishDraft = async (device: Device, draft: Draft): Promise<boolean> => {
  const row = await rowOf(device, draft.operation)
  const key = keyOf(placeOf(draft))
  let there = false
  await write(device, ['drafts', 'operations'], async work => {
    there = (await work.objectStore('drafts').getKey(key)) !== undefined
    if (there) await Promise.all([work.objectStore('drafts').delete(key), work.objectStore('operations').put(row)])
  })
  return there
}

/** Which drafts there are, each as it says now: it has another nonce once something more was typed. */
export const draftsAsTheyAre = async ({ db }: Device): Promise<readonly DraftRow[]> => db.getAll('drafts')

/** Marks drafts as written to a file, those that still say what they said then. */
export const markDraftsExported = async (device: Device, then: readonly DraftRow[]): Promise<void> => {
  await write(device, ['drafts'], async work => {
    const store = work.objectStore('drafts')
    for (const row of then) {
      const now = await store.get(keyOf(row))
      if (now?.sealed.iv.join() === row.sealed.iv.join()) await store.put({ ...now, exported: true })
    }
  })
}

/** Forgets a draft that says nothing new. */
export const dropDraft = (device: Device, draft: Draft): Promise<void> =>
  device.db.delete('drafts', keyOf(placeOf(draft)))

const placeOf = ({ question, tab, operation }: Draft): Place => ({ assessment: operation.assessment, question, tab })

const keyOf = ({ assessment, question, tab }: Place): [number, string, string] => [assessment, question, tab]

const nameOf = (place: Place): string => `draft ${keyOf(place).join(' ')}`
