/** A comment is kept with what it is about and its evidence; a form that is not complete loses nothing. */
import { expect, test } from 'vitest'
import { makeSentDraft } from '../../../../test/make/sent-draft.ts'
import { withPeople } from '../../../../test/people.ts'

const home = '/inspections/northshire-2012/accuracy'
const path = `${home}/draft/en-2`
const said = 'We count 5 cases.'

test('a comment stands beside what it speaks of, on the draft and in the list', () =>
  withPeople(async ({ use, asHeadOfService }) => {
    await makeSentDraft(use)
    const shown = await asHeadOfService.get(path)
    expect(shown.text).toContain('We read 4 cases.')
    const kept = await asHeadOfService.upload(
      path,
      { kind: 'number', text: said },
      { files: [{ name: 'list.pdf', bytes: '%PDF-1.7\nlist' }] },
    )
    expect(kept.location).toBe(`${home}/draft#foreword`)
    const list = await asHeadOfService.get(home)
    expect(list.text).toMatch(/2\s*: Open the comment on paragraph 2 Foreword We count 5 cases\. .*, 1 file Number/)
    expect((await asHeadOfService.get(`${home}/draft`)).text).toContain('Comment on paragraph 2 1 comment')
    expect((await asHeadOfService.get(path)).text).toContain(said)
  }))

test('without a kind or a text the form comes back with what was typed', () =>
  withPeople(async ({ use, asHeadOfService }) => {
    await makeSentDraft(use)
    const kindless = await asHeadOfService.upload(path, { text: said }, {})
    expect(kindless.text).toContain('Choose what your comment is about')
    expect(kindless.html).toContain(said)
    const long = await asHeadOfService.upload(path, { kind: 'fact', text: 'x'.repeat(4001) }, {})
    expect(long.text).toContain('Keep your comment to 4,000 characters: it has 4,001.')
    expect(long.html).toContain('x'.repeat(4001))
  }))

test('a file that can’t be kept is named, and the comment is kept without it', () =>
  withPeople(async ({ use, asHeadOfService }) => {
    await makeSentDraft(use)
    const answer = await asHeadOfService.upload(
      path,
      { kind: 'number', text: said },
      { files: [{ name: 'run.exe', bytes: 'MZ\u0000\u0001' }] },
    )
    expect(answer.location).toMatch(/\/accuracy\/comments\/\d+$/)
    const comment = await asHeadOfService.get(answer.location)
    expect(comment.text).toContain('Your comment is kept, without these files.')
    expect(comment.text).toContain('No file is attached.')
  }))

test('a paragraph that the draft does not have is not found', () =>
  withPeople(async ({ use, asHeadOfService }) => {
    await makeSentDraft(use)
    for (const unit of ['en-999', 'cy-2', 'x'])
      expect((await asHeadOfService.get(`${home}/draft/${unit}`)).status).toBe(404)
  }))

test('once the comments are sent nobody adds to them', () =>
  withPeople(async ({ use, asHeadOfService }) => {
    await makeSentDraft(use)
    await asHeadOfService.submit(home, { do: 'nothing', sure: 'yes' })
    const late = await asHeadOfService.upload(path, { kind: 'number', text: said }, {})
    expect(late.status).toBe(409)
    expect(late.text).toContain('What was sent can’t be changed.')
  }))

test('a stranger is refused with 403, and so is the inspectorate: it does not comment', () =>
  withPeople(async ({ use, asNationalMonitor, asLeadInspector }) => {
    await makeSentDraft(use)
    expect((await asLeadInspector.get(path)).status).toBe(403)
    expect((await asNationalMonitor.get(path)).status).toBe(403)
  }))
