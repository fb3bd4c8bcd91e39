/** How often a server waits for its database: a door before PostgreSQL that counts what passes. */
import { once } from 'node:events'
import { connect, createServer } from 'node:net'
import type { AddressInfo, Socket } from 'node:net'

/** What passed so far. A journey is whatever is sent at once, before anything comes back. */
export interface Passed {
  readonly journeys: number
  readonly bytesUp: number
  readonly bytesDown: number
}

/** The door: another address of the same database. */
export interface Door {
  readonly url: string
  readonly passed: () => Passed
  readonly close: () => void
}

/** Opens a door before the PostgreSQL of an address. */
export async function openDoor(url: string): Promise<Door> {
  const [behind, before] = [new URL(url), new URL(url)]
  const sum = { journeys: 0, bytesUp: 0, bytesDown: 0 }
  const open = new Set<Socket>()
  const server = createServer(inside => {
    const outside = connect(Number(behind.port), behind.hostname)
    let asked = false
    inside.on('data', piece => {
      if (!asked) sum.journeys += 1
      asked = true
      sum.bytesUp += piece.length
      outside.write(piece)
    })
    outside.on('data', piece => {
      asked = false
      sum.bytesDown += piece.length
      inside.write(piece)
    })
    for (const [one, other] of [
      [inside, outside],
      [outside, inside],
    ] as const) {
      one.setNoDelay()
      open.add(one)
      one.on('error', () => other.destroy()).on('close', () => other.end())
    }
  })
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
  before.hostname = '127.0.0.1'
  before.port = String((server.address() as AddressInfo).port)
  const close = () => {
    server.close()
    for (const one of open) one.destroy()
  }
  return { url: String(before), passed: () => ({ ...sum }), close }
}
