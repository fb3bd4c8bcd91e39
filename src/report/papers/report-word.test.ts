/** The Word file is made in a thread of its own, and whatever goes wrong there is heard here. */
import { expect, test } from 'vitest'
import { reportMaterial } from '../../../test/make/report-material.ts'
import { drawChart } from '../../platform/chart/draw.ts'
import { pictureOf } from '../../platform/chart/picture.ts'
import { compose } from '../rules/compose.ts'
import { chartsOf } from '../rules/document.ts'
import { reportWord } from './report-word.ts'

const composed = () => {
  const outcome = compose(reportMaterial())
  if (!outcome.ok) throw new Error(JSON.stringify(outcome.problems))
  return outcome.value
}

test('the thread gives the bytes of a Word file', async () => {
  const document = composed()
  const drawn = await Promise.all(chartsOf(document).map(async ({ id, plan }) => [id, await drawChart(plan)] as const))
  const pictures = await Promise.all(drawn.map(async ([id, { svg }]) => [id, await pictureOf(svg)] as const))
  const charts = new Map(drawn)
  const bytes = await reportWord({ document, charts, pictures: new Map(pictures), marking: null })
  expect(bytes.subarray(0, 2).toString()).toBe('PK')
  expect(bytes.includes('word/document.xml')).toBe(true)
})

test('what fails in the thread fails here, with its reason', async () => {
  const nothing = { charts: new Map(), pictures: new Map(), marking: null }
  await expect(reportWord({ document: composed(), ...nothing })).rejects.toThrow('no drawing of chart-criteria')
})
