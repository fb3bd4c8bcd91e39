/** The list of frameworks, open to everybody. */
import { expect, test } from 'vitest'
import { tinyFramework } from '../../../test/make/framework-folder.ts'
import { withPeople } from '../../../test/people.ts'
import { loadEdition } from '../actions.ts'

test('each edition taken in is listed with a link to it', () =>
  withPeople(async ({ use, asStranger }) => {
    const hash = await loadEdition(use, await tinyFramework())
    const { status, html, text } = await asStranger.get('/frameworks')
    expect(status).toBe(200)
    expect(html).toContain(`href="/frameworks/${hash}"`)
    expect(text).toContain('A tiny framework')
    expect(text).toContain('Taken in on 21 November 2026')
  }))

test('it reads in Welsh too', () =>
  withPeople(async ({ use, asStranger }) => {
    await loadEdition(use, await tinyFramework())
    const { text } = await asStranger.get('/frameworks?lang=cy')
    expect(text).toContain('Fframwaith bychan')
    expect(text).toContain('Derbyniwyd ar 21 Tachwedd 2026')
  }))

test('it is for anybody: where there is none it says so', () =>
  withPeople(async ({ asStranger }) => {
    expect((await asStranger.get('/frameworks')).text).toContain('No framework has been taken in yet')
  }))
