/** A job is asked for by a transaction, and done by a worker with the application's few rights. */
import { expect, onTestFinished, test } from 'vitest'
import { freshDatabase } from '../../../test/database.ts'
import { transaction } from '../db/database.ts'
import { openLog } from '../log.ts'
import { openJobs } from './jobs.ts'

test('a job of a transaction that rolled back is never done; one of a transaction that committed is', async () => {
  const { url, db, close } = await freshDatabase()
  onTestFinished(close)
  const jobs = await openJobs({ url, log: openLog('silent') })
  const done: string[] = []
  const finished = Promise.withResolvers<undefined>()
  await jobs.work('write-letter', data => {
    const { letter } = data as { letter: string }
    done.push(letter)
    if (letter === 'last') finished.resolve(undefined)
    return Promise.resolve()
  })
  await jobs.every('tidy-up', '0 3 * * *', () => Promise.resolve())
  const asked = transaction(db, async inside => {
    await jobs.send(inside, 'write-letter', { letter: 'never' })
    throw new Error('rolled back')
  })
  await expect(asked).rejects.toThrow('rolled back')
  await transaction(db, inside => jobs.send(inside, 'write-letter', { letter: 'last' }))
  await finished.promise
  await jobs.stop()
  expect(done).toEqual(['last'])
})
