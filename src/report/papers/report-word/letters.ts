/** How wide text is in Word: learnt a letter at a time from the layout's own tables, and then added up. */
import { Document, Paragraph, TextRun } from 'docx'
import { layoutDocument } from 'docx/layout'
import type { FontToMeasure, MeasureWidth } from 'docx/layout'

/** Of one face, the width of each letter in the size of the text. */
type Letters = Map<string, number>

const faces = new Map<string, Letters>()

/**
 * The width of a word in points. The layout's own way looks its tables up anew for each word, which for a long report
 * takes as long as all the rest together; letters of the fonts that we use do not move closer to some than to others.
 */
export const measureByLetters: MeasureWidth = (text, font) => {
  const letters = lettersOf(font)
  let width = 0
  for (const letter of text) width += letters.get(letter) ?? learnt(letters, font, letter)
  return width * font.size
}

const lettersOf = ({ name, bold, italic }: FontToMeasure): Letters => {
  const key = `${name} ${bold} ${italic}`
  const known = faces.get(key)
  if (known) return known
  const letters = learn({ name, bold, italic }, usual)
  faces.set(key, letters)
  return letters
}

const learnt = (letters: Letters, font: FontToMeasure, letter: string): number => {
  // One that the layout has no width for takes the room of a letter between narrow and wide.
  const width = learn(font, [letter]).get(letter) ?? 0.56
  letters.set(letter, width)
  return width
}

// What reports are written with, in English and in Welsh; anything else is learnt when it comes.
const usual = [
  ...Array.from({ length: 0x7f - 0x20 }, (_, at) => String.fromCodePoint(0x20 + at)),
  ...Array.from('£·àáâäèéêëìíîïòóôöùúûüẁẃŵẅỳýŷÿÂÊÎÔÛŴŶ–—‘’“”•…'),
]

const TIMES = 10
const SIZE = 10
const POINTS_A_PIXEL = 72 / 96

/** Lays out each letter some times between two others, since spaces at the end of a line take no room. */
const learn = (font: Omit<FontToMeasure, 'size'>, letters: readonly string[]): Letters => {
  const texts = ['nn', ...letters.map(letter => `n${letter.repeat(TIMES)}n`)]
  const face = { font: font.name, bold: font.bold, italics: font.italic, size: 2 * SIZE }
  const children = texts.map(text => new Paragraph({ children: [new TextRun({ text, ...face })] }))
  const { pages } = layoutDocument(new Document({ sections: [{ children }] }))
  const [around = 0, ...widths] = pages.flatMap(({ body }) =>
    body.flatMap(block => (block.type === 'paragraph' ? block.lines.map(({ textWidth }) => textWidth) : [])),
  )
  return new Map(widths.map((width, at) => [letters[at] ?? '', ((width - around) * POINTS_A_PIXEL) / (TIMES * SIZE)]))
}
