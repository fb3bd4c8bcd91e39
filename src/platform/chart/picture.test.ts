/** A chart as a picture of points: of the size of its drawing, and the same each time. */
import { expect, test } from 'vitest'
import { drawChart } from './draw.ts'
import { pictureOf } from './picture.ts'

const chart = () =>
  drawChart({
    title: 'Cases',
    alternative: 'Bar chart of the cases.',
    most: 10,
    marks: [],
    series: [],
    rows: [{ label: 'Community', parts: [7], value: '7', cells: ['7'] }],
    columns: ['Setting', 'Cases'],
  })

test('the picture is a PNG of the proportions of the drawing, and the same drawing gives the same bytes', async () => {
  const { svg } = await chart()
  const { png, width, height } = await pictureOf(svg)
  expect([...png.subarray(1, 4)]).toEqual([...new TextEncoder().encode('PNG')])
  const size = new DataView(png.buffer, png.byteOffset).getUint32(16)
  expect(size / width).toBe(new DataView(png.buffer, png.byteOffset).getUint32(20) / height)
  expect(svg).toContain(`viewBox="0 0 ${String(width)} ${String(height)}"`)
  expect(Buffer.from((await pictureOf(svg)).png).equals(Buffer.from(png))).toBe(true)
})

test('words are drawn: a longer value darkens more of the picture', async () => {
  const { svg } = await chart()
  const longer = svg.replace('>7</text>', '>7 of the cases</text>')
  expect(longer).not.toBe(svg)
  expect((await pictureOf(longer)).png.length).toBeGreaterThan((await pictureOf(svg)).png.length)
})
