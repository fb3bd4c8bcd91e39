/** A report as a Word file: the same document as in print, for those who quote, file or comment on it there. */
import { Worker } from 'node:worker_threads'
import type { WordMaterial } from './report-word/file.ts'
import type { Asked, Made } from './report-word/thread.ts'

interface Waiting {
  readonly resolve: (bytes: Buffer) => void
  readonly reject: (fault: Error) => void
}

/** The thread, and who waits for a file from it, by the number of what they asked. */
interface Shop {
  readonly worker: Worker
  readonly waiting: Map<number, Waiting>
  asked: number
}

let shop: Shop | null = null

/**
 * The bytes of the file, made in a thread of its own: to number the contents its pages are laid out, and nobody who types
 * an answer meanwhile should wait for that. The thread is kept, since to start one takes as long as to make a file; files
 * are made one after another.
 */
export const reportWord = (material: WordMaterial): Promise<Buffer> =>
  new Promise((resolve, reject) => {
    shop ??= open()
    const { worker, waiting } = shop
    const id = shop.asked++
    waiting.set(id, { resolve, reject })
    worker.ref()
    worker.postMessage({ id, material } satisfies Asked)
  })

const open = (): Shop => {
  const worker = new Worker(new URL('./report-word/thread.ts', import.meta.url))
  const waiting: Shop['waiting'] = new Map()
  worker.on('message', ({ id, bytes, fault }: Made) => {
    const who = waiting.get(id)
    waiting.delete(id)
    if (bytes) who?.resolve(Buffer.from(bytes))
    else who?.reject(new Error(fault))
    // An idle thread keeps no command from ending.
    if (waiting.size === 0) worker.unref()
  })
  const close = (fault: Error): void => {
    if (shop?.worker === worker) shop = null
    for (const { reject } of waiting.values()) reject(fault)
    waiting.clear()
  }
  worker.once('error', close)
  worker.once('exit', code => close(new Error(`the thread of Word files ended with ${code}`)))
  return { worker, waiting, asked: 0 }
}
