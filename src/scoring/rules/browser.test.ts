/** The rules of scoring run in a browser, where there is no Node. */
import { build } from 'esbuild'
import { runInNewContext } from 'node:vm'
import { expect, test } from 'vitest'
import { makeFramework } from '../../../test/make/framework.ts'
import { scoreAnswers } from './score.ts'

test('bundled for a browser they ask for nothing of Node, and give the same scores', async () => {
  const { outputFiles, metafile } = await build({
    stdin: {
      contents: `export { scoreAnswers } from './score.ts'; export { answerSheet } from './sheet/answers.ts'`,
      resolveDir: import.meta.dirname,
    },
    bundle: true,
    platform: 'browser',
    format: 'iife',
    globalName: 'scoring',
    metafile: true,
    write: false,
    logLevel: 'silent',
  })
  const inputs = Object.keys(metafile.inputs).filter(name => name !== '<stdin>')
  expect(inputs.length).toBeGreaterThan(5)
  for (const name of inputs) expect(name).toMatch(/(^|\/)src\/([^/]+\/rules|platform\/pure)\//)

  const framework = makeFramework()
  const answers = ['sufficient', 'insufficient', 'sufficient'].map(answer => ({ question: '1.1.1a', answer }))
  const context = { framework, answers, result: '' }
  runInNewContext(
    `${outputFiles[0]?.text ?? ''}\nresult = JSON.stringify(scoring.scoreAnswers(framework, answers))`,
    context,
  )
  expect(JSON.parse(context.result)).toEqual(scoreAnswers(framework, answers))
})
