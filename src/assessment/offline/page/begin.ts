/** What every page does first: notes who reads it, closes what others left, and opens the reader's own store. */
import { countContents, leave, noteContact, settle } from '../device/keeping.ts'
import type { Device } from '../device/open.ts'
import { openDevice } from '../device/open.ts'
import { noteLanguage, notePresent, peopleHere, presentPerson } from '../device/register.ts'
import type { Keeping } from '../../rules/device/keeping.ts'
import type { Delivered } from './who.ts'

/** A page at work with its reader's store. */
export interface Here {
  readonly delivered: Delivered
  readonly device: Device
  readonly keeping: Keeping
}

/**
 * Opens the store of the page's reader, if they have one here or `wanted` says that this page needs one. A fresh page
 * is contact with the server; a copy is not.
 */
export const begin = async (page: Delivered, wanted: boolean): Promise<Here | null> => {
  const { reader, keptAt } = page
  await noteLanguage(page.language)
  const known = await peopleHere()
  if (reader && keptAt === null) {
    for (const { person } of known) if (person !== reader.id) await leave(person, Date.now())
    if (wanted || known.some(({ person }) => person === reader.id)) await notePresent(reader)
    else if ((await presentPerson()) !== null) await notePresent(null)
  }
  const person = reader?.id ?? (await presentPerson())
  if (person === null || !(wanted || known.some(each => each.person === person))) return null
  let device = await openDevice(person)
  let keeping = await settle(device, Date.now())
  if (reader && keptAt === null) {
    if (keeping.state === 'wipe') {
      // A new key, so that what the disk still holds under the old one can never be read.
      device.db.close()
      device = await openDevice(person)
      await notePresent(reader)
    }
    await noteContact(device, Date.now())
    keeping = { state: 'open' }
  } else if (keeping.state === 'wipe') {
    // Nothing of them is here any more.
    device.db.close()
    await notePresent(null)
    return null
  }
  return { delivered: page, device, keeping }
}

/** What waits here of people other than `person`. */
export const othersHere = async (
  person: number | null,
): Promise<readonly { readonly name: string; readonly unsafe: number }[]> => {
  const others = (await peopleHere()).filter(each => each.person !== person)
  return Promise.all(
    others.map(async ({ person: other, name }) => {
      const device = await openDevice(other)
      const { unsafe } = await countContents(device)
      device.db.close()
      return { name, unsafe }
    }),
  )
}
