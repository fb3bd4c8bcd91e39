/** Widths that are added up letter by letter are those that the layout finds for whole lines. */
import { Document, Paragraph, TextRun } from 'docx'
import { layoutDocument } from 'docx/layout'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { measureByLetters } from './letters.ts'

const layOut = (text: string, bold: boolean): number => {
  const face = { font: 'Arial', size: 20, bold }
  const run = new TextRun({ text, ...face })
  const { pages } = layoutDocument(new Document({ sections: [{ children: [new Paragraph({ children: [run] })] }] }))
  const [block] = pages[0]?.body ?? []
  return block?.type === 'paragraph' ? ((block.lines[0]?.textWidth ?? 0) * 72) / 96 : 0
}

test('a text is as wide by its letters as in the layout, in Welsh too and with letters never met before', () => {
  const letter = fc.constantFrom(...Array.from('abcdefgWMŵŷâÔ0123456789%(),.;:–’“”£ßøł'))
  const word = fc.string({ unit: letter, minLength: 1, maxLength: 25 })
  fc.assert(
    fc.property(word, fc.boolean(), (text, bold) => {
      const width = measureByLetters(text, { name: 'Arial', size: 10, bold, italic: false })
      expect(width).toBeCloseTo(layOut(text, bold), 1)
    }),
    { numRuns: 100 },
  )
})
