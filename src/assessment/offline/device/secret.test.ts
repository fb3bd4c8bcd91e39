/** What a device keeps, in a real browser's IndexedDB, is for nobody but the person who wrote it. */
import type { Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { DeviceKit } from '../../../../test/device.ts'
import { aCase, finishAll, openDeviceLaboratory, operations, type } from '../../../../test/device.ts'
import type { Laboratory } from '../../../../test/in-browser.ts'

declare const kit: DeviceKit

let laboratory: Laboratory

beforeAll(async () => {
  laboratory = await openDeviceLaboratory()
})
afterAll(() => laboratory.close())

/** Everything that the browser's databases hold, as a thief would read it without our code. */
const rawContent = (page: Page) =>
  page.evaluate(async () => {
    const texts: string[] = []
    for (const { name = '' } of await indexedDB.databases()) {
      const db = await new Promise<IDBDatabase>(done => {
        const asked = indexedDB.open(name)
        asked.onsuccess = () => done(asked.result)
      })
      for (const store of db.objectStoreNames) {
        const rows = await new Promise<unknown[]>(done => {
          const asked = db.transaction(store).objectStore(store).getAll()
          asked.onsuccess = () => done(asked.result as unknown[])
        })
        const readable = (_: string, value: unknown): unknown =>
          value instanceof ArrayBuffer ? new TextDecoder('latin1').decode(value) : value
        texts.push(JSON.stringify(rows, readable))
      }
      db.close()
    }
    return texts.join('\n')
  })

describe('encryption', () => {
  test('nothing that was typed can be read from the disk, nor the key from the browser', async () => {
    const page = await laboratory.visit()
    await type(page, 'A secret of the case')
    await finishAll(page)
    await type(page, 'A secret of the draft', { id: 'second' })
    await page.evaluate(async record => {
      const device = await kit.openDevice(7)
      await kit.keep(device, 'pages', { key: '/a', keptAt: 1, value: { html: 'A secret of the page', policy: '' } })
      await kit.keep(device, 'cases', { key: '12', keptAt: 1, value: record })
    }, aCase('A secret of the record'))
    const raw = await rawContent(page)
    expect(raw).toContain('"question":"q1"')
    expect(raw).not.toContain('secret of')
    const exported = await page.evaluate(async () =>
      crypto.subtle.exportKey('raw', (await kit.openDevice(7)).secret.key).then(
        () => 'handed out',
        (error: unknown) => (error as Error).name,
      ),
    )
    expect(exported).toBe('InvalidAccessError')
  })

  test('a record that is put in the place of another can not be read', async () => {
    const page = await laboratory.visit()
    await type(page, 'First', { id: 'first' })
    await finishAll(page)
    const read = await page.evaluate(async () => {
      const device = await kit.openDevice(7)
      const row = await device.db.get('operations', 'first')
      await device.db.put('operations', { ...row!, id: 'forged' })
      return kit.readOperations(device).then(
        () => 'read',
        (error: unknown) => (error as Error).name,
      )
    })
    expect(read).toBe('OperationError')
  })
})

describe('two people on one device', () => {
  test('neither reads nor wipes what the other has', async () => {
    const page = await laboratory.visit()
    await type(page, 'Written by person 7')
    expect(await operations(page, 8)).toEqual([])
    expect(await page.evaluate(async () => kit.wipe(await kit.openDevice(8)))).toBe(true)
    expect(await finishAll(page, 7)).toEqual([true])
    expect(await operations(page, 7)).toMatchObject([{ body: { note: 'Written by person 7' } }])
  })

  test('the device has one name for both, and knows who is there', async () => {
    const page = await laboratory.visit()
    const names = await page.evaluate(async () => {
      const { deviceName, notePresent, presentPerson, peopleHere } = kit
      const names = await Promise.all([deviceName(), deviceName()])
      await notePresent({ id: 7, name: 'Sam' })
      await notePresent({ id: 8, name: 'Jo' })
      const present = await presentPerson()
      await notePresent(null)
      return { names, present, after: await presentPerson(), people: await peopleHere() }
    })
    expect(names.names[0]).toBe(names.names[1])
    expect(names).toMatchObject({ present: 8, after: null, people: [{ name: 'Sam' }, { name: 'Jo' }] })
  })
})
