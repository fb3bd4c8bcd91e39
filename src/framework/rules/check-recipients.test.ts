/** A list of recipients is refused for what its readers would stumble over. */
import { expect, test } from 'vitest'
import { checkCopies } from './check-recipients.ts'

const provenance = { kind: 'unconfirmed', note: 'made for a test' } as const
const same = (text: string) => ({ en: text, cy: text })
const step = {
  id: 'out',
  title: same('Out'),
  after: null,
  offset: { from: 0, to: 0, unit: 'days' },
  provenance,
} as const
const recipient = (id: string) => ({ id, title: same(id), advance: { may: false, provenance }, provenance })

test('steps that are not in the timetable, and recipients that stand twice', () => {
  const copies = { publication: 'out', plan: 'nowhere', recipients: [recipient('press'), recipient('press')] }
  const found = [...checkCopies({ timetable: [step], copies })].map(({ message }) => message)
  expect(found).toEqual(['The timetable has no step nowhere.', 'The recipient press stands twice.'])
})

test('nothing is wrong where nothing is said, or where everything is there', () => {
  expect([...checkCopies({ timetable: [] })]).toEqual([])
  expect([...checkCopies({ timetable: [step], copies: { publication: 'out', recipients: [recipient('a')] } })]).toEqual(
    [],
  )
})
