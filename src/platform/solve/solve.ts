/** Solving an integer programme without keeping anybody else waiting: in a thread of its own. */
import { Worker } from 'node:worker_threads'
import type { IntegerProgram, Solution } from '../pure/integer-program.ts'

/** How a programme is solved; a test may solve it in its own thread. */
export type Solve = (programme: IntegerProgram) => Promise<Solution>

/** The best whole numbers, proven so; the thread ends with its answer. */
export const solve: Solve = programme =>
  new Promise((resolve, reject) => {
    const worker = new Worker(new URL('./thread.ts', import.meta.url), { workerData: programme })
    worker.once('message', (solution: Solution) => {
      resolve(solution)
    })
    worker.once('error', reject)
    worker.once('exit', code => {
      if (code !== 0) reject(new Error(`the solver’s thread ended with ${code}`))
    })
  })
