/** What every server of a test or a bench is built with, besides its database. */
import { pino } from 'pino'
import type { WebParts } from '../src/app/server.ts'

/** A demonstration on a laptop of today, that logs nothing. */
export const serverParts: Omit<WebParts, 'db'> = {
  log: pino({ level: 'silent' }),
  clock: () => new Date(),
  demonstration: true,
  https: false,
  publicUrl: null,
  build: { version: '0.0.0', commit: 'abcdef0123', productId: 'TEST' },
  health: {},
}

/** The same for a browser or a bench, which ask more often than a person may. */
export const patientServerParts = { ...serverParts, rateLimit: 1_000_000 }
