/** Scanning files for viruses by ClamAV's daemon, where one is configured. */
import { connect } from 'node:net'

/** Scans a content; throws where the scanner can't be asked. */
export type Scan = (bytes: Uint8Array) => Promise<'clean' | 'infected'>

// The daemon's own default for one piece of a stream is far above this.
const PIECE_BYTES = 1 << 16
const PATIENCE_MS = 60_000

/** A scanner at `clamd://host:port`, spoken to in clamd's own protocol (its command INSTREAM, clamd(8)). */
export const clamdScan = (address: string): Scan => {
  const { hostname: host, port } = new URL(address)
  return bytes =>
    new Promise((resolve, reject) => {
      const socket = connect({ host, port: Number(port) || 3310 })
      const said: Buffer[] = []
      socket.setTimeout(PATIENCE_MS, () => socket.destroy(new Error('the virus scanner did not answer')))
      socket.on('error', reject)
      socket.on('data', chunk => said.push(chunk))
      socket.on('close', () => {
        const answer = Buffer.concat(said).toString('latin1').replaceAll('\0', '').trim()
        if (answer.endsWith(' OK')) resolve('clean')
        else if (answer.endsWith(' FOUND')) resolve('infected')
        else reject(new Error(`the virus scanner said: ${answer}`))
      })
      socket.write('zINSTREAM\0')
      for (let at = 0; at < bytes.length; at += PIECE_BYTES) {
        const piece = bytes.subarray(at, at + PIECE_BYTES)
        const length = Buffer.alloc(4)
        length.writeUInt32BE(piece.length)
        socket.write(length)
        socket.write(piece)
      }
      socket.write(Buffer.alloc(4))
    })
}
