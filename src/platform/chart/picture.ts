/** A drawn chart as a picture of points, for files whose readers do not all show SVG, such as Word's. */
import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import { initWasm, Resvg } from '@resvg/resvg-wasm'

/** A PNG with the size at which it is meant to be shown, in the drawing's own units. */
export interface Picture {
  readonly png: Uint8Array
  readonly width: number
  readonly height: number
}

// Sharp at the width of a printed column, and still some tens of kilobytes.
const pointsPerUnit = 2

let ready: Promise<readonly Uint8Array[]> | undefined

/** The picture of an SVG, set in the fonts of the printed report, on white. The same SVG gives the same bytes. */
export const pictureOf = async (svg: string): Promise<Picture> => {
  const fontBuffers = await (ready ??= prepare())
  const drawing = new Resvg(svg, {
    fitTo: { mode: 'zoom', value: pointsPerUnit },
    background: '#ffffff',
    font: { fontBuffers: [...fontBuffers], defaultFontFamily: 'Source Sans 3' },
  })
  const { width, height } = drawing
  const rendered = drawing.render()
  const png = rendered.asPng()
  // Memory of the renderer is not seen by the collector.
  rendered.free()
  drawing.free()
  return { png, width, height }
}

/** Loaded at the first picture: no other page should pay for it. */
const prepare = async (): Promise<readonly Uint8Array[]> => {
  const { resolve } = createRequire(import.meta.url)
  await initWasm(readFileSync(resolve('@resvg/resvg-wasm/index_bg.wasm')))
  const folder = dirname(resolve('@expo-google-fonts/source-sans-3/package.json'))
  return ['400Regular', '700Bold'].map(weight => readFileSync(join(folder, weight, `SourceSans3_${weight}.ttf`)))
}
