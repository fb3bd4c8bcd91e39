/** A part is written block by block: as it will read, in both languages, by several people, with what is said of it. */
import { expect, test } from 'vitest'
import { aLead } from '../../../test/make/inspection.ts'
import { makeLedReport } from '../../../test/make/report-people.ts'
import { withPeople } from '../../../test/people.ts'
import { readPassages } from '../../findings/store.ts'
import { readJournal } from '../../platform/db/journal.ts'
import type { Use } from '../../platform/use.ts'
import { closeBlock, openBlock } from '../actions/editor/presence.ts'

const at = (part: string, query = '') => `/inspections/northshire-2012/report/edit/${part}${query}`

const idOf = async (use: Use, inspection: number, kind: string): Promise<number> =>
  (await readPassages(use.db, inspection)).find(each => each.kind === kind)?.id ?? 0

test('each block stands as it will read, in both languages, with its figures; what nobody writes stands in its place', () =>
  withPeople(async ({ use, asLeadInspector }) => {
    await makeLedReport(use)
    const foreword = await asLeadInspector.get(at('foreword'))
    expect(foreword.text).toContain('English We read 4 cases. Welsh Darllenasom 4 achos.')
    const section = await asLeadInspector.get(at('section-1'))
    expect(section.text).toMatch(
      /Strengths .*\(1\) A plan was made in 3 of 4 relevant cases \(75%\) \. Welsh No Welsh yet/,
    )
    expect(section.html).toContain('href="/inspections/northshire-2012/figures/1.1.1a"')
    expect(section.text).toMatch(/Where these figures come from 1.1: \d+%/)
    expect(section.text).toMatch(/Parts of the report .*Foreword 1 text/)
  }))

test('a block is written in its place; what is typed is shown as it will read, and a figure is found', () =>
  withPeople(async ({ use, asLeadInspector }) => {
    const { id } = await makeLedReport(use)
    const block = await idOf(use, id, 'foreword')
    const opened = await asLeadInspector.get(at('foreword', `?edit=${block}`))
    expect(opened.html).toMatch(/<textarea[^>]*name="en"[^>]*>We read \{cases n\} cases\./)
    const form = {
      passage: String(block),
      base: '1',
      en: 'In {1.1.1a %}.',
      cy: '',
      form: 'paragraph',
      run: 'foreword..before',
    }
    const preview = await asLeadInspector.submit(at('foreword'), { ...form, deed: 'preview' })
    expect(preview.text).toContain('So it will read In 75% .')
    const found = await asLeadInspector.submit(at('foreword'), { ...form, deed: 'find', query: '1.1.1a' })
    expect(found.text).toContain('{below 1.1.1a} It says now: 1 of 4 relevant cases (25%)')
    const grown = await asLeadInspector.submit(at('foreword'), { ...form, deed: 'insert {below 1.1.1a}' })
    expect(grown.html).toMatch(/<textarea[^>]*name="en"[^>]*>In \{1\.1\.1a %\}\. \{below 1\.1\.1a\}/)
    const saved = await asLeadInspector.submit(at('foreword'), { ...form, deed: 'save' })
    expect(saved.location).toBe(`${at('foreword')}#block-${block}`)
    expect((await asLeadInspector.get(at('foreword'))).text).toContain('In 75% .')
  }))

test('blocks are added in their form, moved, set aside and taken back', () =>
  withPeople(async ({ use, asLeadInspector }) => {
    const { id } = await makeLedReport(use)
    const first = await idOf(use, id, 'foreword')
    const add = { run: 'foreword..before', after: String(first), en: 'One\nTwo', cy: '', form: 'list', deed: 'save' }
    await asLeadInspector.submit(at('foreword'), add)
    await asLeadInspector.submit(at('foreword'), { ...add, en: '“So be it.”', form: 'quotation' })
    const { html } = await asLeadInspector.get(at('foreword'))
    expect(html).toMatch(/We read[\s\S]*<blockquote[\s\S]*So be it[\s\S]*<li>One<\/li>\s*<li>Two<\/li>/)
    await asLeadInspector.submit(at('foreword'), { deed: 'down', passage: String(first) })
    expect((await asLeadInspector.get(at('foreword'))).text).toMatch(/So be it.*We read.*One/)
    await asLeadInspector.submit(at('foreword'), { deed: 'set-aside', passage: String(first) })
    expect((await asLeadInspector.get(at('foreword'))).text).toMatch(/Two.*Set aside We read 4 cases\. Take back/)
    await asLeadInspector.submit(at('foreword'), { deed: 'take-back', passage: String(first) })
    expect((await asLeadInspector.get(at('foreword'))).text).toMatch(/So be it.*We read.*Two/)
  }))

test('a block with a fault is refused beside its field, with all that was typed', () =>
  withPeople(async ({ use, asLeadInspector }) => {
    await makeLedReport(use)
    const form = { run: 'commentary..1', after: '', en: 'In {9.9}.', cy: 'Yn.', form: 'note', deed: 'save' }
    const { status, html, text } = await asLeadInspector.submit(at('section-1'), form)
    expect(status).toBe(422)
    expect(text).toContain('{9.9}: nothing is counted under')
    expect(html).toMatch(/<textarea[^>]*name="en"[^>]*>In \{9\.9\}\./)
    expect(html).toContain('value="note" selected')
  }))

test('of two who write in one block, changes that do not touch are both kept; others are laid side by side', () =>
  withPeople(async ({ use, asLeadInspector }) => {
    const { id } = await makeLedReport(use)
    const block = await idOf(use, id, 'foreword')
    const form = { passage: String(block), cy: '', form: 'paragraph', run: 'foreword..before', deed: 'save' }
    await asLeadInspector.submit(at('foreword'), { ...form, base: '1', en: 'We have read {cases n} cases.' })
    await asLeadInspector.submit(at('foreword'), { ...form, base: '1', en: 'We read {cases n} cases in full.' })
    expect((await asLeadInspector.get(at('foreword'))).text).toContain('We have read 4 cases in full.')
    const late = await asLeadInspector.submit(at('foreword'), {
      ...form,
      base: '2',
      en: 'They had read {cases n} files.',
    })
    expect(late.status).toBe(422)
    expect(late.text).toMatch(
      /Where both began We have read \{cases n\} cases\. Theirs, by Alex Morgan .*added: .*Yours/,
    )
    expect(late.html).toMatch(/<textarea[^>]*name="en"[^>]*>They had read/)
    expect(late.html).toContain('name="base" value="3"')
  }))

test('comments on a block are threads with answers, resolved and opened again, counted in the outline', () =>
  withPeople(async ({ use, asLeadInspector, asHeadOfService }) => {
    const { id } = await makeLedReport(use)
    const block = `passage:${await idOf(use, id, 'foreword')}`
    expect((await asLeadInspector.submit(at('foreword'), { deed: 'comment', block, said: ' ' })).status).toBe(422)
    await asLeadInspector.submit(at('foreword'), { deed: 'comment', block, said: 'Which cases?' })
    await asLeadInspector.submit(at('section-1'), { deed: 'comment', block: 'figures:score 1', said: 'So low?' })
    const outline = await asLeadInspector.get(at('foreword'))
    expect(outline.text).not.toContain('How it reads')
    expect(outline.text).toMatch(/Foreword 1 text, 1 open comment .*1 text.*1 open comment/)
    expect(outline.text).toMatch(/Comments: 1 open comment Open Alex Morgan ?, .* Which cases\?/)
    const thread = /name="thread" value="(\d+)"/.exec(outline.html)?.[1] ?? ''
    await asLeadInspector.submit(at('foreword'), { deed: 'answer', thread, said: 'All.' })
    await asLeadInspector.submit(at('foreword'), { deed: 'resolved', thread, said: '' })
    const resolved = await asLeadInspector.get(at('foreword'))
    expect(resolved.text).toMatch(
      /Resolved Alex Morgan ?, .* Which cases\? Alex Morgan ?, .* All\. Alex Morgan resolved this/,
    )
    expect(resolved.text).not.toMatch(/Foreword 1 text, 1 open/)
    await asLeadInspector.submit(at('foreword'), { deed: 'reopened', thread, said: '' })
    expect((await asLeadInspector.get(at('foreword'))).text).toMatch(/Foreword 1 text, 1 open comment/)
    expect((await asHeadOfService.post(at('foreword'), { deed: 'comment', block, said: 'Hm' })).status).toBe(403)
  }))

test('whoever has a block open is shown to the others until they save or leave it', () =>
  withPeople(async ({ use, asLeadInspector }) => {
    const { id } = await makeLedReport(use)
    const other = { actor: aLead, slug: 'northshire-2012', passage: await idOf(use, id, 'foreword') }
    const text = async () => (await asLeadInspector.get(at('foreword', `?edit=${other.passage}`))).text
    expect(await text()).not.toContain('Being written')
    await openBlock(use, other)
    await openBlock(use, other)
    expect(await text()).toContain('Being written by')
    await closeBlock(use, other)
    expect(await text()).not.toContain('Being written')
    const opened = (await readJournal(use.db)).filter(({ event }) => event === 'report.block-opened')
    expect(opened).toHaveLength(2)
    await asLeadInspector.get(at('foreword', `?left=${other.passage}`))
    expect((await asLeadInspector.get('/inspections/northshire-2012/report/edit')).text).toContain(
      'Nobody has a block open',
    )
  }))

test('it is there in Welsh; a head of service is refused, and a stranger is asked to sign in', () =>
  withPeople(async ({ use, asLeadInspector, asHeadOfService, asStranger }) => {
    await makeLedReport(use)
    expect((await asLeadInspector.get(at('foreword', '?lang=cy'))).text).toContain('Rhannau’r adroddiad')
    expect((await asLeadInspector.get(at('nowhere'))).status).toBe(404)
    expect((await asStranger.get(at('foreword'))).location).toContain('/sign-in')
    expect((await asHeadOfService.get(at('foreword'))).status).toBe(403)
    expect((await asHeadOfService.post(at('foreword'), { deed: 'up', passage: '1' })).status).toBe(403)
  }))
