/** An archive is made piece by piece, and opens as one. */
import { strFromU8, unzipSync } from 'fflate'
import { expect, test } from 'vitest'
import { zipped } from './zip.ts'

const at = new Date('2012-01-16T09:00:00Z')

test('an archive holds its files under their names, whether deflated or not', async () => {
  const bytes = (text: string) => new TextEncoder().encode(text)
  const chunks: Uint8Array[] = []
  const entries = [
    { path: '1/Cynllun – drafft.pdf', at, deflate: false, content: [bytes('%PDF-'), bytes('1.7')] },
    { path: 'index.csv', at, deflate: true, content: [bytes('a,b\r\n'.repeat(1000))] },
  ]
  for await (const chunk of zipped(entries)) chunks.push(chunk)
  const opened = unzipSync(new Uint8Array(Buffer.concat(chunks)))
  expect(Object.keys(opened)).toEqual(['1/Cynllun – drafft.pdf', 'index.csv'])
  expect(strFromU8(opened['1/Cynllun – drafft.pdf'] ?? new Uint8Array())).toBe('%PDF-1.7')
  expect(opened['index.csv']?.length).toBe(5000)
  expect(Buffer.concat(chunks).length).toBeLessThan(1000)
})

test('a content that fails ends the archive with its error, so that nobody takes half of it for the whole', async () => {
  const content = (async function* () {
    yield await Promise.resolve(new Uint8Array(3))
    throw new Error('the database went away')
  })()
  const all = async () => {
    for await (const chunk of zipped([{ path: 'a', at, deflate: false, content }])) expect(chunk).toBeDefined()
  }
  await expect(all()).rejects.toThrow('the database went away')
})
