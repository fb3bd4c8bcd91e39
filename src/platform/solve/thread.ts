/** What runs in the solver's own thread: one programme in, its solution out. */
import { parentPort, workerData } from 'node:worker_threads'
import type { IntegerProgram } from '../pure/integer-program.ts'
import { solveHere } from './highs.ts'

parentPort?.postMessage(await solveHere(workerData as IntegerProgram))
