/** The page that documents the API. */
import { expect, test } from 'vitest'
import { withPeople } from '../../../test/people.ts'
import { openData } from '../api.ts'
import { cy } from './open-data-api.words.ts'

test('it names every address with its parameters, as the routes themselves do', () =>
  withPeople(async ({ asStranger }) => {
    const { html } = await asStranger.get('/open-data/api')
    for (const { id, pattern, query } of openData) {
      expect(html).toContain(`id="${id}"`)
      expect(html).toContain(`GET ${pattern.replace(/:(\w+)/g, '{$1}')}`)
      for (const name of Object.keys(query?.shape ?? {}))
        expect(html).toContain(`<code class="app-code-name">${name}</code>`)
    }
    expect(html).toContain('href="/openapi.json"')
  }))

test('all that it says of addresses and parameters is there in Welsh', () => {
  expect(Object.keys(cy.operationWords).sort()).toEqual(openData.map(({ id }) => id).sort())
  const named = openData.flatMap(({ params, query }) => [params, query].flatMap(each => Object.keys(each?.shape ?? {})))
  expect(named.filter(name => cy.parameterWords[name] === undefined)).toEqual([])
})

test('it is for anybody, and what it offers to try answers', () =>
  withPeople(async ({ asStranger }) => {
    const { html } = await asStranger.get('/open-data/api?lang=cy')
    expect(html).toContain('Rhestru arolygiadau a gyhoeddwyd')
    const addresses = [...html.matchAll(/curl &#39;http:\/\/localhost([^&]*(?:&amp;[^&]*)*)&#39;/g)].map(
      ([, at = '']) => at,
    )
    expect(addresses.length).toBeGreaterThan(2)
    for (const address of addresses)
      expect([address, (await asStranger.get(address.replaceAll('&amp;', '&'))).status]).toEqual([address, 200])
  }))
