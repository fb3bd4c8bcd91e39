/** The server killed in the middle of uploads: a short run of what `bench/kill.ts` does a thousand times. */
import { expect, test } from 'vitest'
import { freshDatabase } from './database.ts'
import { killAgainAndAgain } from './killing.ts'

// Several processes start here, on whatever machine and beside whatever other tests.
test('killed again and again in the middle of uploads, the server has lost no answer that it acknowledged', async () => {
  const { db, url, close } = await freshDatabase()
  try {
    const killed = await killAgainAndAgain(db, url, { kills: 5 })
    expect(killed).toMatchObject({ kills: 5, lost: 0, strange: 0, wrong: 0 })
    expect(killed.acknowledged).toBe(killed.made)
    expect(killed.inFlight).toBeGreaterThan(0)
  } finally {
    await close()
  }
})
