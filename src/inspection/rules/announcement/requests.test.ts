/** A request's state follows from what was added to it, in the order in which it was added. */
import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { Request, RequestEvent, RequestEventKind } from './requests.ts'
import { requestsOn, standingFiles } from './requests.ts'

const same = (text: string) => ({ en: text, cy: text })
const plan: Request = {
  id: 'plan',
  number: 1,
  section: same('Papers'),
  title: same('Plan'),
  guidance: null,
  due: '2012-01-09',
}
const event = (kind: RequestEventKind, file: string | null = null, day = '2012-01-06'): RequestEvent => ({
  id: 1,
  request: 'plan',
  kind,
  text: '',
  file,
  at: new Date(`${day}T10:00:00Z`),
  by: 7,
})
const on = (today: string, ...events: readonly RequestEvent[]) => {
  const [found] = requestsOn([plan], events, today)
  if (!found) throw new Error('there is one')
  return found
}

test('a request waits until it is answered, by a file, a comment, or that it is not held', () => {
  expect(on('2012-01-06').state).toBe('waiting')
  expect(on('2012-01-06', event('comment')).state).toBe('commented')
  expect(on('2012-01-06', event('comment'), event('file', 'a')).state).toBe('sent')
  expect(on('2012-01-06', event('not-held')).state).toBe('not-held')
})

test('a file that is withdrawn no longer answers, and a request that is withdrawn asks nothing until it is restored', () => {
  const sent = [event('file', 'a'), event('file', 'b')]
  expect(on('2012-01-06', ...sent, event('file-withdrawn', 'a'))).toMatchObject({ state: 'sent', files: ['b'] })
  expect(on('2012-01-20', ...sent, event('file-withdrawn', 'a'), event('file-withdrawn', 'b'))).toMatchObject({
    state: 'waiting',
    overdue: 11,
    answeredOn: null,
  })
  expect(on('2012-01-20', event('request-withdrawn'))).toMatchObject({ state: 'withdrawn', overdue: 0 })
  expect(on('2012-01-20', event('request-withdrawn'), event('request-restored')).state).toBe('waiting')
})

test('what is sent after all takes the place of "not held", and the other way round', () => {
  expect(on('2012-01-06', event('not-held'), event('file', 'a')).state).toBe('sent')
  expect(on('2012-01-06', event('file', 'a'), event('file-withdrawn', 'a'), event('not-held')).state).toBe('not-held')
})

test('overdue is counted while it waits, and late from the first answer', () => {
  expect(on('2012-01-09')).toMatchObject({ overdue: 0, late: 0 })
  expect(on('2012-01-12')).toMatchObject({ overdue: 3, late: 0 })
  expect(on('2012-02-01', event('comment', null, '2012-01-11'))).toMatchObject({ overdue: 0, late: 2 })
})

test('adding never loses a file that nobody withdrew', () => {
  const kinds = fc.constantFrom<RequestEventKind>('file', 'comment', 'not-held', 'file-withdrawn', 'request-withdrawn')
  const anEvent = fc.tuple(kinds, fc.constantFrom('a', 'b', 'c')).map(([kind, file]) => event(kind, file))
  fc.assert(
    fc.property(fc.array(anEvent), anEvent, (events, next) => {
      const before = standingFiles(events)
      const after = standingFiles([...events, next])
      const lost = before.filter(file => !after.includes(file))
      expect(lost).toEqual(next.kind === 'file-withdrawn' ? before.filter(file => file === next.file) : [])
    }),
  )
})
