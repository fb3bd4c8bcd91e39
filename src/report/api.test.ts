/** The API of open data: it answers what its description says, to anybody on any site, and nothing that is not published. */
import { Validator } from '@seriousme/openapi-schema-validator'
import { Ajv2020 } from 'ajv/dist/2020.js'
import addFormats from 'ajv-formats'
import { expect, test } from 'vitest'
import { makePublished, makeUnscored } from '../../test/make/published.ts'
import { makeReport, reportFramework } from '../../test/make/report.ts'
import type { Answer, Visitor } from '../../test/people.ts'
import { withPeople } from '../../test/people.ts'

interface Operation {
  readonly operationId: string
  readonly responses: Readonly<
    Record<string, { readonly content?: Readonly<Record<string, { readonly schema: object }>> }>
  >
}

interface Described {
  readonly openapi: string
  readonly paths: Readonly<Record<string, { readonly get: Operation }>>
  readonly components: { readonly schemas: Readonly<Record<string, object>> }
}

const describedBy = async (asStranger: Visitor): Promise<Described> =>
  JSON.parse((await asStranger.get('/openapi.json')).html) as Described

const slug = 'northshire-2012'

const addresses = {
  '/api/v1/inspections': ['/api/v1/inspections', '/api/v1/inspections?nation=wales&sort=service&page=2'],
  '/api/v1/inspections/{inspection}': [`/api/v1/inspections/${slug}`],
  '/api/v1/inspections/{inspection}/scores': [
    `/api/v1/inspections/${slug}/scores`,
    '/api/v1/inspections/southshire-2012/scores?kind=theme&edition=1',
  ],
  '/api/v1/inspections/{inspection}/editions/{edition}/bundle': [`/api/v1/inspections/${slug}/editions/1/bundle`],
  '/api/v1/scores.csv': ['/api/v1/scores.csv'],
  '/api/v1/scores.json': ['/api/v1/scores.json'],
  '/api/v1/datapackage.json': ['/api/v1/datapackage.json'],
  '/api/v1/frameworks': ['/api/v1/frameworks'],
  '/api/v1/frameworks/{framework}': [`/api/v1/frameworks/${reportFramework.hash}`],
  '/api/v1/frameworks/{framework}/comparison': [
    `/api/v1/frameworks/${reportFramework.id}/comparison?synthetic=true`,
    `/api/v1/frameworks/${reportFramework.id}/comparison?on=2011-01-01`,
  ],
  '/api/v1/publication-keys': ['/api/v1/publication-keys'],
} as const

const jsonOf = ({ html }: Answer): Record<string, unknown> => JSON.parse(html) as Record<string, unknown>

test('the description is OpenAPI 3.1, sound by its standard, and the one that is kept in docs', () =>
  withPeople(async ({ asStranger }) => {
    const answer = await asStranger.get('/openapi.json')
    expect(answer.headers['content-type']).toBe('application/json; charset=utf-8')
    const validator = new Validator()
    expect((await validator.validate(answer.html)).errors ?? []).toEqual([])
    expect(validator.version).toBe('3.1')
    await expect(answer.html).toMatchFileSnapshot('../../docs/openapi.json')
  }))

test('every address that is described answers as its schema says, and every one that answers is described', () =>
  withPeople(async ({ use, server, asStranger }) => {
    await makePublished(use, { slug })
    await makeUnscored(use, 'southshire-2012')
    const described = await describedBy(asStranger)
    expect(Object.keys(described.paths).sort()).toEqual(Object.keys(addresses).sort())
    const mounted = server.routesDeclared.filter(route => route.startsWith('GET /api/v1/'))
    expect(mounted.map(route => route.slice(4).replace(/:(\w+)/g, '{$1}')).sort()).toEqual(
      Object.keys(addresses).sort(),
    )
    const ajv = new Ajv2020({ strict: false, allErrors: true })
    addFormats.default(ajv)
    ajv.addSchema({ $id: 'openapi', components: described.components })
    for (const [path, examples] of Object.entries(addresses))
      for (const address of examples) {
        const answer = await asStranger.get(address)
        expect([address, answer.status]).toEqual([address, 200])
        const [type = ''] = String(answer.headers['content-type']).split(';')
        const schema = described.paths[path]?.get.responses['200']?.content?.[type]?.schema
        expect([address, schema !== undefined]).toEqual([address, true])
        const anchored = JSON.parse(JSON.stringify(schema).replaceAll('"#/', '"openapi#/')) as object
        ajv.validate(anchored, type === 'text/csv' ? answer.html : jsonOf(answer))
        expect([address, ajv.errors]).toEqual([address, null])
      }
  }))

test('lists are filtered, sorted and paged, with links to the pages around', () =>
  withPeople(async ({ use, asStranger }) => {
    await makePublished(use, { slug })
    await makeUnscored(use, 'aa-2012', 'bb-2012', 'cc-2012')
    const listed = async (query: string) => {
      const answer = await asStranger.get(`/api/v1/inspections?${query}`)
      const { found, inspections } = jsonOf(answer) as { found: number; inspections: { inspection: string }[] }
      return { found, slugs: inspections.map(({ inspection }) => inspection), link: String(answer.headers['link']) }
    }
    expect(await listed('per_page=3')).toMatchObject({ found: 4, slugs: ['aa-2012', 'bb-2012', 'cc-2012'] })
    const second = await listed('per_page=3&page=2')
    expect(second).toMatchObject({ found: 4, slugs: [slug] })
    expect(second.link).toMatch(/<http:\/\/localhost[^>]*page=1[^>]*>; rel="prev"/)
    expect(second.link).not.toContain('rel="next"')
    expect(await listed('per_page=3&page=9')).toMatchObject({ found: 4, slugs: [] })
    expect((await listed('service=bb')).slugs).toEqual(['bb-2012'])
    expect((await listed('nation=wales')).found).toBe(0)
    expect((await listed('published_from=2012-01-17')).found).toBe(0)
    expect((await listed('synthetic=false')).found).toBe(0)
    expect((await listed('sort=-published&framework=nothing')).found).toBe(0)
  }))

test('the comparison is that of the day asked for: what had been published by then, corrections included', () =>
  withPeople(async ({ use, asStranger }) => {
    await makePublished(use, { slug })
    const reportsOn = async (on: string) => {
      const path = `/api/v1/frameworks/${reportFramework.id}/comparison?synthetic=true&on=${on}`
      const { reports, themes } = jsonOf(await asStranger.get(path)) as {
        reports: { inspection: string }[]
        themes: { inspections: number }[]
      }
      return [reports.map(({ inspection }) => inspection), themes.map(({ inspections }) => inspections)]
    }
    expect(await reportsOn('2012-01-15')).toEqual([[], []])
    expect(await reportsOn('2012-01-16')).toEqual([[slug], [1]])
  }))

test('a parameter that is not what it should be is named, and a report that is not there is a problem in JSON', () =>
  withPeople(async ({ use, asStranger }) => {
    await makeReport(use, { slug, stage: 'sign-off' })
    const wrong = await asStranger.get('/api/v1/inspections?page=0&sort=score')
    expect(wrong.status).toBe(400)
    expect(wrong.headers['content-type']).toMatch(/^application\/problem\+json/)
    expect((jsonOf(wrong)['errors'] as { parameter: string }[]).map(({ parameter }) => parameter).sort()).toEqual([
      'page',
      'sort',
    ])
    for (const path of ['', '/scores', '/editions/1/bundle']) {
      const missing = await asStranger.get(`/api/v1/inspections/${slug}${path}`)
      expect([path, missing.status, missing.headers['access-control-allow-origin']]).toEqual([path, 404, '*'])
    }
    expect((await asStranger.get('/api/v1/frameworks/none')).status).toBe(404)
  }))

test('whoever has an answer already is told so, until something else is published', () =>
  withPeople(async ({ use, asStranger }) => {
    await makePublished(use, { slug })
    for (const address of ['/api/v1/inspections', '/api/v1/scores.csv', '/api/v1/scores.json', '/openapi.json']) {
      const first = await asStranger.get(address)
      const tag = String(first.headers['etag'])
      expect([address, tag]).toEqual([address, expect.stringMatching(/^"[\w-]{27}"$/)])
      const again = await asStranger.get(address, { 'if-none-match': `"x", W/${tag}` })
      expect([address, again.status, again.html]).toEqual([address, 304, ''])
    }
    const tag = String((await asStranger.get('/api/v1/scores.csv')).headers['etag'])
    await makeUnscored(use, 'southshire-2012')
    expect((await asStranger.get('/api/v1/scores.csv', { 'if-none-match': tag })).status).toBe(200)
  }))

test('scripts of any site may read it, and may ask for it with a tag', () =>
  withPeople(async ({ server, asStranger }) => {
    const answer = await asStranger.get('/api/v1/inspections', { origin: 'https://elsewhere.example' })
    expect(answer.headers).toMatchObject({
      'access-control-allow-origin': '*',
      'cross-origin-resource-policy': 'cross-origin',
      'cache-control': 'public, max-age=60',
    })
    expect(answer.headers['set-cookie']).toBeUndefined()
    const preflight = await server.inject({ method: 'OPTIONS', url: '/api/v1/inspections' })
    expect([preflight.statusCode, preflight.headers['access-control-allow-headers']]).toEqual([
      204,
      'accept, if-none-match',
    ])
  }))

test('the answer is the same for whoever has signed in: a lead inspector finds nothing unpublished there', () =>
  withPeople(async ({ use, asLeadInspector, asStranger }) => {
    await makePublished(use, { slug })
    await makeReport(use, { slug: 'southshire-2012', stage: 'sign-off' })
    const path = '/api/v1/inspections'
    expect((await asLeadInspector.get(path)).html).toBe((await asStranger.get(path)).html)
    expect((await asLeadInspector.get(`${path}/southshire-2012`)).status).toBe(404)
  }))
