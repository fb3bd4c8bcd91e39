/** A comment is the service's to change until it is sent, and then the inspectorate's to answer beside the text as it is now. */
import { expect, test } from 'vitest'
import { makeSentDraft } from '../../../../test/make/sent-draft.ts'
import type { People } from '../../../../test/people.ts'
import { withPeople } from '../../../../test/people.ts'
import { findDesk } from '../../../findings/actions/desk.ts'
import { rewrite } from '../../../findings/actions/write.ts'
import type { Actor } from '../../../platform/pure/actor.ts'
import type { Use } from '../../../platform/use.ts'
import { beginComment } from '../../actions/accuracy/comment.ts'

const home = '/inspections/northshire-2012/accuracy'
const said = 'We count 5 cases.'

async function commented({ use }: People) {
  const { slug, head, lead } = await makeSentDraft(use)
  const address = { part: 'foreword', block: 0, item: null }
  const id = await beginComment(use, { actor: head, slug, language: 'en', address, kind: 'number', text: said })
  return { path: `${home}/comments/${String(id)}`, slug, head, lead }
}

async function reword(use: Use, actor: Actor, slug: string): Promise<void> {
  const { passages } = await findDesk(use, { actor, slug })
  const passage = passages.find(({ latest }) => latest.text.en.startsWith('We read'))
  if (!passage) throw new Error('the foreword is a passage')
  const { number: base, side, details } = passage.latest
  const text = { en: 'We read and counted {cases n} cases.', cy: 'Darllenasom a chyfrif {cases n} achos.' }
  await rewrite(use, { actor, slug, passage: passage.id, base, side, text, details })
}

test('the service changes its comment, adds evidence and takes it back', () =>
  withPeople(async people => {
    const { path } = await commented(people)
    const { asHeadOfService } = people
    const files = [{ name: 'list.pdf', bytes: '%PDF-1.7\nlist' }]
    await asHeadOfService.upload(path, { do: 'change', kind: 'fact', text: 'We count six.' }, { files })
    const page = await asHeadOfService.get(path)
    expect(page.text).toContain('Fact')
    expect(page.text).toContain('We count six.')
    const [, file = ''] = /href="([^"]+\/files\/[^"]+)"/.exec(page.html) ?? []
    expect((await asHeadOfService.get(file)).bytes.toString()).toBe('%PDF-1.7\nlist')
    await asHeadOfService.submit(path, { do: 'take-back', file: file.split('/').at(-1) ?? '' })
    expect((await asHeadOfService.get(path)).text).toContain('No file is attached.')
    expect((await asHeadOfService.get(file)).status).toBe(404)
    await asHeadOfService.submit(path, { do: 'withdraw' })
    expect((await asHeadOfService.get(home)).text).toContain('There are none yet.')
  }))

test('the inspectorate answers beside the text as drafted and as it is now, with the way to the passage', () =>
  withPeople(async people => {
    const { path, slug, lead } = await commented(people)
    const { asHeadOfService, asLeadInspector, use } = people
    expect((await asLeadInspector.get(path)).status).toBe(404)
    await asHeadOfService.submit(home, { do: 'return', sure: 'yes' })
    const before = await asLeadInspector.get(path)
    expect(before.text).toContain('The text is as it was sent.')
    expect(before.html).toMatch(/href="\/inspections\/northshire-2012\/passages\/\d+"/)
    await reword(use, lead, slug)
    const after = await asLeadInspector.get(path)
    expect(after.html).toMatch(/We read <ins><span[^>]*>put in: <\/span>and counted <\/ins>4 cases\./)
    expect((await asHeadOfService.get(path)).text).not.toContain('and counted')
    await asLeadInspector.submit(path, { do: 'answer', decision: 'accepted', reason: '' })
    await asLeadInspector.submit(home, { do: 'answers' })
    const read = await asHeadOfService.get(path)
    expect(read.text).toContain('Accepted')
    expect(read.text).toContain('and counted')
  }))

test('a comment is not turned down without a reason, and what was chosen stays', () =>
  withPeople(async people => {
    const { path } = await commented(people)
    const { asHeadOfService, asLeadInspector } = people
    await asHeadOfService.submit(home, { do: 'return', sure: 'yes' })
    const again = await asLeadInspector.submit(path, { do: 'answer', decision: 'partly', reason: ' ' })
    expect(again.text).toContain('Say why the comment is not accepted in full')
    expect(again.html).toMatch(/value="partly" checked/)
    const none = await asLeadInspector.submit(path, { do: 'answer', reason: 'Kept.' })
    expect(none.text).toContain('Choose whether the comment is accepted')
    expect(none.html).toContain('Kept.')
  }))

test('the service can’t answer its own comment, nor the inspectorate change it', () =>
  withPeople(async people => {
    const { path } = await commented(people)
    const { asHeadOfService, asLeadInspector } = people
    const answer = { do: 'answer', decision: 'accepted', reason: '' }
    expect((await asHeadOfService.submit(path, answer)).status).toBe(403)
    await asHeadOfService.submit(home, { do: 'return', sure: 'yes' })
    const changed = await asLeadInspector.submit(path, { do: 'change', kind: 'fact', text: 'Other words' })
    expect(changed.status).toBe(403)
  }))

test('a stranger is refused with 403, and a comment that nobody made is not found', () =>
  withPeople(async people => {
    const { path } = await commented(people)
    expect((await people.asHeadOfService.get(`${home}/comments/99999`)).status).toBe(404)
    expect((await people.asHeadOfService.get(`${home}/comments/x`)).status).toBe(404)
    expect((await people.asNationalMonitor.get(path)).status).toBe(403)
  }))
