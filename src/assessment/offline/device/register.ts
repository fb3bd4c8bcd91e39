/** What a device knows of itself whoever uses it: its own name, who is signed in, and who has something here. */
import type { DBSchema, IDBPDatabase } from 'idb'
import { openDB } from 'idb'

interface Register extends DBSchema {
  facts: { key: string; value: string | number | boolean | null }
  people: { key: number; value: { readonly person: number; readonly name: string } }
}

const VERSION = 1
let opened: Promise<IDBPDatabase<Register>> | undefined

const open = (): Promise<IDBPDatabase<Register>> =>
  (opened ??= openDB<Register>('plumbline-device', VERSION, {
    upgrade(made) {
      made.createObjectStore('facts')
      made.createObjectStore('people', { keyPath: 'person' })
    },
    terminated: () => (opened = undefined),
  }))

/** The name that this device made for itself: random, and the same for everybody who uses it. */
export const deviceName = async (): Promise<string> => {
  const db = await open()
  const made: string = crypto.randomUUID()
  const work = db.transaction('facts', 'readwrite', { durability: 'strict' })
  const known = (await work.store.get('device')) as string | undefined
  if (known === undefined) await work.store.put(made, 'device')
  await work.done
  return known ?? made
}

/** Who is signed in on this device as far as it knows, or null. */
export const presentPerson = async (): Promise<number | null> =>
  ((await (await open()).get('facts', 'present')) as number | null | undefined) ?? null

/** Notes who is signed in; null when somebody has signed out. */
export const notePresent = async (person: { readonly id: number; readonly name: string } | null): Promise<void> => {
  const work = (await open()).transaction(['facts', 'people'], 'readwrite')
  await work.objectStore('facts').put(person?.id ?? null, 'present')
  if (person) await work.objectStore('people').put({ person: person.id, name: person.name })
  await work.done
}

/** Everybody who has a store on this device. */
export const peopleHere = async (): Promise<readonly { readonly person: number; readonly name: string }[]> =>
  (await open()).getAll('people')

/** Forgets that somebody has a store here, once it is wiped. */
export const forgetPerson = async (person: number): Promise<void> => (await open()).delete('people', person)

/** Who signed out here while no server could be told of it; null where nobody did. */
export const signOutOwed = async (): Promise<number | null> =>
  ((await (await open()).get('facts', 'owesSignOut')) as number | null | undefined) ?? null

/** Notes that the server is still to be told that somebody has signed out, or that it was. */
export const oweSignOut = async (person: number | null): Promise<void> => {
  await (await open()).put('facts', person, 'owesSignOut')
}

/** Whether this device's users answer by single keys; off unless somebody turned it on. */
export const answersByKeys = async (): Promise<boolean> => (await (await open()).get('facts', 'keys')) === true

/** Turns answering by single keys on or off. */
export const setAnswersByKeys = async (on: boolean): Promise<void> => {
  await (await open()).put('facts', on, 'keys')
}

/** The language that pages here were last read in. */
export const language = async (): Promise<'en' | 'cy'> =>
  (await (await open()).get('facts', 'language')) === 'cy' ? 'cy' : 'en'

/** Notes the language of a page. */
export const noteLanguage = async (lang: 'en' | 'cy'): Promise<void> => {
  await (await open()).put('facts', lang, 'language')
}
