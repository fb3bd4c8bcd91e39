/** Whatever is done to the files, they are read or refused: nothing is thrown, and each fault has its place. */
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { tinyFolder } from '../../../test/make/framework-folder.ts'
import { readFrom } from './read.ts'
import { readTexts } from './texts.ts'

const texts = await readTexts(tinyFolder)
const lines = [...texts].flatMap(([file, text]) => text.split('\n').map((_, line) => ({ file, line })))

/** Something that goes wrong with a line while a framework is written. */
const accidents: readonly ((line: string) => string)[] = [
  () => '',
  line => `${line}\n${line}`,
  line => `  ${line}`,
  line => line.replace(/:.*/, ':'),
  line => line.replace(/:.*/, ': 7'),
  line => line.replace(/:.*/, ': [a, 1, { b: null }]'),
  line => line.replace(/(\w+):/, '$1x:'),
  line => line.replace(/\[(\w+)/, '[no-$1'),
  line => line.replace(/cy: [^,}]*/, ''),
  line => `${line} }{ *nobody`,
]
const accident = fc.record({ at: fc.nat(lines.length - 1), kind: fc.nat(accidents.length - 1) })

test('a spoilt framework is read, or refused with file, line, message and what to do', () => {
  fc.assert(
    fc.property(fc.array(accident, { minLength: 1, maxLength: 3 }), all => {
      const spoilt = new Map(texts)
      for (const { at, kind } of all) {
        const { file, line } = lines[at] ?? { file: '', line: 0 }
        const spoil = accidents[kind] ?? String
        const text = (spoilt.get(file) ?? '').split('\n')
        spoilt.set(file, text.map((each, i) => (i === line ? spoil(each) : each)).join('\n'))
      }
      const read = readFrom('tiny', spoilt)
      if (read.ok) return
      expect(read.problems).not.toEqual([])
      for (const { file, line, message, next } of read.problems) {
        const length = (spoilt.get(file.slice('tiny/'.length)) ?? '').split('\n').length
        expect(line).toBeGreaterThanOrEqual(1)
        expect(line).toBeLessThanOrEqual(length)
        expect(message).toMatch(/\S.*\.$/s)
        expect(next).toMatch(/\S.*\.$/s)
      }
    }),
    { numRuns: 150 },
  )
})
