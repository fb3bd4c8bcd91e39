/** Word files are made in a thread of their own, and whatever goes wrong there is heard here. */
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

const drawn = async (document: ReturnType<typeof composed>) => {
  const charts = await Promise.all(chartsOf(document).map(async ({ id, plan }) => [id, await drawChart(plan)] as const))
  const pictures = await Promise.all(charts.map(async ([id, { svg }]) => [id, await pictureOf(svg)] as const))
  return { charts: new Map(charts), pictures: new Map(pictures), marking: null }
}

test('what fails in the thread fails here, with its reason, and harms no file that is made after it', async () => {
  const document = composed()
  const nothing = { charts: new Map(), pictures: new Map(), marking: null }
  const failing = expect(reportWord({ document, ...nothing })).rejects.toThrow('no drawing of chart-criteria')
  const bytes = await reportWord({ document, ...(await drawn(document)) })
  await failing
  expect(bytes.subarray(0, 2).toString()).toBe('PK')
  expect(bytes.includes('word/document.xml')).toBe(true)
})
