/** What a page of a case makes a browser fetch. */
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { expect, test } from 'vitest'
import { assetsFolder, buildAssets } from '../platform/web/build-assets.ts'
import { scripts } from './scripts.ts'

test('all scripts and the style sheet of a page are at most 100 kB compressed', async () => {
  const { css, js, scripts: more } = await buildAssets(scripts)
  const files = await Promise.all(
    [css, js, ...more].map(name => readFile(join(assetsFolder, name.replace('/assets/', '')))),
  )
  const compressed = files.reduce((sum, file) => sum + gzipSync(file).length, 0)
  expect(compressed).toBeLessThan(100_000)
})
