/** What runs in the thread of Word files: what each is made of in, its bytes out. */
import { parentPort } from 'node:worker_threads'
import { wordFile } from './file.ts'
import type { WordMaterial } from './file.ts'

/** A file that is asked for. */
export interface Asked {
  readonly id: number
  readonly material: WordMaterial
}

/** A file that was made, or why it could not be. */
export interface Made {
  readonly id: number
  readonly bytes?: Uint8Array
  readonly fault?: string
}

const make = async ({ id, material }: Asked): Promise<Made> => {
  try {
    return { id, bytes: await wordFile(material) }
  } catch (error) {
    return { id, fault: error instanceof Error ? (error.stack ?? error.message) : String(error) }
  }
}

parentPort?.on('message', (asked: Asked) => {
  void make(asked).then(made => parentPort?.postMessage(made))
})
