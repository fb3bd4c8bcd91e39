/** A report as a Word file: the same document as in print, for those who quote, file or comment on it there. */
import { Worker } from 'node:worker_threads'
import type { WordMaterial } from './report-word/file.ts'

/**
 * The bytes of the file, made in a thread of its own: to number the contents its pages are laid out, and nobody who types
 * an answer meanwhile should wait for that.
 */
export const reportWord = (material: WordMaterial): Promise<Buffer> =>
  new Promise((resolve, reject) => {
    const worker = new Worker(new URL('./report-word/thread.ts', import.meta.url), { workerData: material })
    worker.once('message', (bytes: Uint8Array) => {
      resolve(Buffer.from(bytes))
    })
    worker.once('error', reject)
    worker.once('exit', code => {
      if (code !== 0) reject(new Error(`the thread of a Word file ended with ${String(code)}`))
    })
  })
