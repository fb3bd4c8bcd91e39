/** A service gets its organisation, another name and its end in the browser, and every fault is said beside its field. */
import { expect, test } from 'vitest'
import { aLead } from '../../../test/make/inspection.ts'
import { withPeople } from '../../../test/people.ts'
import { readJournal } from '../../platform/db/journal.ts'
import type { Use } from '../../platform/use.ts'
import { listServices, registerService } from '../actions.ts'

const path = '/services/here/change'

async function make(use: Use): Promise<void> {
  for (const slug of ['here', 'there']) {
    const name = { en: slug, cy: slug }
    const service = {
      slug,
      name,
      nation: 'england',
      region: { en: 'East', cy: 'Dwyrain' },
      organisation: null,
    } as const
    await registerService(use, { actor: aLead, service })
  }
}

const option = (html: string, text: string): string =>
  new RegExp(`<option value="(\\d+)"[^>]*>${text}<`).exec(html)?.[1] ?? ''
const day = (name: string) => ({ [`${name}-day`]: '1', [`${name}-month`]: '4', [`${name}-year`]: '2026' })

test('the people of an organisation are let work for a service, and for no second one', () =>
  withPeople(async ({ use, asLeadInspector }) => {
    await make(use)
    const organisation = option((await asLeadInspector.get(path)).html, 'Fenland Youth Justice Service')
    const sent = await asLeadInspector.submit(path, { deed: 'link', organisation })
    expect([sent.status, sent.location]).toEqual([303, '/services/here'])
    expect((await listServices(use)).find(({ slug }) => slug === 'here')?.organisation).toBe(Number(organisation))
    const again = await asLeadInspector.submit('/services/there/change', { deed: 'link', organisation })
    expect([again.status, again.text]).toEqual([422, expect.stringContaining('works for here already')])
    await asLeadInspector.submit(path, { deed: 'link', organisation: '' })
    expect((await listServices(use)).find(({ slug }) => slug === 'here')?.organisation).toBeNull()
    expect((await readJournal(use.db)).at(-1)?.event).toBe('programme.service-linked')
  }))

test('another name holds from its day on, and joining ends the service; both stand on its page', () =>
  withPeople(async ({ use, asLeadInspector }) => {
    await make(use)
    const named = { deed: 'rename', nameEn: 'Here and about', renameSource: 'a letter', ...day('since') }
    await asLeadInspector.submit(path, named)
    const { html } = await asLeadInspector.get(path)
    await asLeadInspector.submit(path, {
      deed: 'join',
      later: option(html, 'there'),
      joinSource: 'a page',
      ...day('on'),
    })
    const { text } = await asLeadInspector.get('/services/here')
    expect(text).toContain('Called Here and about since 1 April 2026 a letter')
    expect(text).toContain('Became part of there on 1 April 2026 a page')
  }))

test('what is missing is said beside each field, in both languages, and nothing typed is lost', () =>
  withPeople(async ({ use, asLeadInspector }) => {
    await make(use)
    const named = await asLeadInspector.submit(path, { deed: 'rename', nameCy: 'Yma' })
    expect(named.status).toBe(422)
    for (const field of ['nameEn', 'since', 'renameSource']) expect(named.html).toContain(`id="${field}-error"`)
    expect(named.html).toContain('value="Yma"')
    const joined = await asLeadInspector.submit(`${path}?lang=cy`, { deed: 'join' })
    expect(joined.text).toContain('Dewiswch y gwasanaeth y daeth yn rhan ohono')
    expect((await asLeadInspector.get('/services/nowhere/change')).status).toBe(404)
  }))

test('a head of service who signed in is told who keeps the register, and a stranger is asked to sign in', () =>
  withPeople(async ({ asHeadOfService, asStranger }) => {
    expect((await asStranger.get(path)).location).toContain('/sign-in')
    const { status, text } = await asHeadOfService.get(path)
    expect([status, text]).toEqual([403, expect.stringContaining('keeps the programme')])
  }))
