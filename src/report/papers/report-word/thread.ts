/** What runs in the thread of a Word file: what it is made of in, its bytes out. */
import { parentPort, workerData } from 'node:worker_threads'
import { wordFile } from './file.ts'
import type { WordMaterial } from './file.ts'

parentPort?.postMessage(await wordFile(workerData as WordMaterial))
