/** The log: a line of JSON for each thing that an operator may want to know. It holds no name and no case reference. */
import type { Logger } from 'pino'
import pino from 'pino'

/** How much is written, from all to nothing. */
export const logLevels = ['trace', 'debug', 'info', 'warn', 'error', 'fatal', 'silent'] as const

/** The log of a process. */
export type Log = Logger

/** Opens the log on standard error, so that standard output stays for what a person asked for. */
export const openLog = (level: (typeof logLevels)[number]): Log =>
  pino(
    { level, base: null, timestamp: pino.stdTimeFunctions.isoTime, redact: ['*.password', '*.url', 'req.headers'] },
    pino.destination({ dest: 2, sync: true }),
  )
