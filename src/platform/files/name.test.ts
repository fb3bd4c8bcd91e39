/** Names of files come from strangers' machines, and go to others. */
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { endingOf, safeName } from './name.ts'

test.each([
  ['C:\\Users\\alex\\Board minutes.pdf', 'Board minutes.pdf'],
  ['../../etc/passwd', 'passwd'],
  ['plan\u202Efdp.exe', 'planfdp.exe'],
  ['a<b>:"c"?.docx', 'a_b___c__.docx'],
  ['  .hidden  ', 'hidden'],
  ['con.pdf', '_con.pdf'],
  ['Cofnodion y bwrdd – Mawrth.pdf', 'Cofnodion y bwrdd – Mawrth.pdf'],
  ['..', ''],
])('%j is kept as %j', (given, kept) => {
  expect(safeName(given)).toBe(kept)
})

test('whatever it was called, a name is short, of one line and of one folder, and safe names stay as they are', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme', maxLength: 300 }), given => {
      const name = safeName(given)
      expect(name).not.toMatch(/[/\\<>:"|?*\p{Cc}]/u)
      expect(safeName(name).length).toBeLessThanOrEqual(name.length + 1)
    }),
  )
})

test('the ending is what stands after the last dot', () => {
  expect(endingOf('Minutes.2012.PDF')).toBe('pdf')
  expect(endingOf('Minutes')).toBe('')
})
