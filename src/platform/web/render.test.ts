/** The published fixtures of GOV.UK Frontend are the test suite of our renderer. */
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import { expect, test } from 'vitest'
import { renderString } from './render.ts'

interface Fixtures {
  readonly component: string
  readonly fixtures: readonly { readonly name: string; readonly options: object; readonly html: string }[]
}

const components = join(
  dirname(createRequire(import.meta.url).resolve('govuk-frontend/package.json')),
  'dist/govuk/components',
)
const all = readdirSync(components)
  .map(name => join(components, name, 'fixtures.json'))
  .filter(file => existsSync(file))
  .map(file => JSON.parse(readFileSync(file, 'utf8')) as Fixtures)

const folded = (html: string): string => html.replace(/\s+/g, ' ').replace(/> </g, '><').trim()

const macroOf = (component: string): string =>
  `govuk${component.replace(/(^|-)(\w)/g, (_, __, letter: string) => letter.toUpperCase())}`

const drawn = (component: string, options: object): string =>
  renderString(
    `{% from "govuk/components/${component}/macro.njk" import ${macroOf(component)} %}{{ ${macroOf(component)}(options) }}`,
    { options },
  )

// Fixtures that leave out an option which the macro reads all the same: throwOnUndefined is right to complain, and
// whoever uses these four gives `value: ''`, a whole `tag` or a text. The counts are those of version 6.6.0.
const incomplete: Readonly<Record<string, number>> = {
  'character-count': 26,
  textarea: 17,
  'phase-banner': 4,
  'warning-text': 1,
}

test('all fixtures of all components are read', () => {
  expect(all.length).toBeGreaterThanOrEqual(39)
  expect(all.flatMap(({ fixtures }) => fixtures).length).toBeGreaterThanOrEqual(725)
})

test.each(all)('$component is drawn as GOV.UK publishes it', ({ component, fixtures }) => {
  let refused = 0
  for (const { name, options, html } of fixtures) {
    let outcome
    try {
      outcome = drawn(component, options)
    } catch (error) {
      if (!String(error).includes('undefined')) throw error
      refused += 1
      continue
    }
    expect([name, folded(outcome)]).toEqual([name, folded(html)])
  }
  expect(refused).toBe(incomplete[component] ?? 0)
})

test('a misspelt key of a view throws, in our own markup and through a macro', () => {
  expect(() => renderString('{{ view.nmae }}', { view: { name: 'a' } })).toThrow()
  expect(() => drawn('tag', {})).toThrow()
})

test('text is escaped', () => {
  expect(renderString('{{ view.name }}', { view: { name: '<b>&"' } })).toBe('&lt;b&gt;&amp;&quot;')
})
