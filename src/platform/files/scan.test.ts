/** The virus scanner is asked in clamd's own protocol. */
import { createServer } from 'node:net'
import type { AddressInfo } from 'node:net'
import { expect, test } from 'vitest'
import { clamdScan } from './scan.ts'

/** A daemon that reads one stream to its end and answers by what was in it. */
const daemon = async (answer: (content: string) => string) => {
  const server = createServer(socket => {
    let heard = Buffer.alloc(0)
    socket.on('data', chunk => {
      heard = Buffer.concat([heard, chunk])
      const command = 'zINSTREAM\0'
      if (heard.subarray(0, command.length).toString('latin1') !== command) return
      let content = ''
      for (let at = command.length; at + 4 <= heard.length;) {
        const length = heard.readUInt32BE(at)
        if (length === 0) {
          socket.end(`stream: ${answer(content)}\0`)
          return
        }
        content += heard.subarray(at + 4, at + 4 + length).toString('latin1')
        at += 4 + length
      }
    })
  })
  await new Promise<void>(ready => server.listen(0, '127.0.0.1', ready))
  const { port } = server.address() as AddressInfo
  return { scan: clamdScan(`clamd://127.0.0.1:${port}`), close: () => server.close() }
}

test('a clean file and an infected one are told apart, of whatever length', async () => {
  const { scan, close } = await daemon(content => (content.includes('EICAR') ? 'Eicar-Test-Signature FOUND' : 'OK'))
  const long = new Uint8Array(200_000).fill(0x41)
  expect(await scan(long)).toBe('clean')
  long.set(new TextEncoder().encode('EICAR'), 70_000)
  expect(await scan(long)).toBe('infected')
  close()
})

test('a scanner that fails, or is not there, is no word for a file', async () => {
  const { scan, close } = await daemon(() => 'INSTREAM size limit exceeded. ERROR')
  await expect(scan(new Uint8Array(10))).rejects.toThrow('size limit exceeded')
  close()
  await expect(clamdScan('clamd://127.0.0.1:1')(new Uint8Array(1))).rejects.toThrow('ECONNREFUSED')
})
