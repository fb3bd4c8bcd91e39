/** An edition as data, for a browser that judges cases and for anybody's programs. */
import { expect, test } from 'vitest'
import { makeFramework } from '../../test/make/framework.ts'
import { withPeople } from '../../test/people.ts'
import { loadEdition } from './actions.ts'
import { frameworkPaths } from './rules/paths.ts'

test('anybody reads an edition whole by its hash, and no other name', () =>
  withPeople(async ({ use, asStranger }) => {
    const framework = makeFramework()
    await loadEdition(use, framework)
    const { status, html } = await asStranger.get(frameworkPaths.edition({ edition: framework.hash }))
    expect(status).toBe(200)
    expect(JSON.parse(html)).toEqual(JSON.parse(JSON.stringify(framework)))
    expect((await asStranger.get(frameworkPaths.edition({ edition: framework.id }))).status).toBe(404)
  }))
