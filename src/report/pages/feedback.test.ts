/** Provisional findings as a page and as files, for the service once they are given, and for nobody else. */
import { expect, test } from 'vitest'
import { actorOf } from '../../../test/make/allotted.ts'
import { aLead } from '../../../test/make/inspection.ts'
import { makeReport } from '../../../test/make/report.ts'
import type { People } from '../../../test/people.ts'
import { withPeople } from '../../../test/people.ts'
import { chooseFeedback, findFeedbackDesk, giveFeedback } from '../actions/feedback.ts'

const address = '/inspections/northshire-2012/feedback'
const ask = { actor: aLead, slug: 'northshire-2012' }

const prepared = async ({ use }: People): Promise<void> => {
  const organisation = (await actorOf(use, 'head-of-service')).organisation ?? 0
  await makeReport(use, { stage: 'provisional-findings', organisation })
}

const given = async ({ use }: People): Promise<void> => {
  const { desk, choice } = await findFeedbackDesk(use, ask)
  const findings = desk.passages.filter(({ kind }) => kind === 'finding').map(({ id }) => String(id))
  const nothing = { en: '', cy: '' }
  const typed = { themes: choice.themes, findings, opening: nothing, closing: nothing }
  await chooseFeedback(use, { ...ask, typed })
  await giveFeedback(use, { ...ask, origin: 'https://inspections.example' })
}

test('before they are given the service is told so; then head and board read them, marked as in confidence', () =>
  withPeople(async people => {
    await prepared(people)
    const { asHeadOfService, asBoardChair } = people
    expect((await asHeadOfService.get(address)).text).toContain('No provisional findings have been given yet')
    expect((await asHeadOfService.get(`${address}.pdf`)).status).toBe(404)
    await given(people)
    for (const reader of [asHeadOfService, asBoardChair]) {
      const { text, html } = await reader.get(address)
      expect(text).toContain('These findings are provisional and given in confidence')
      expect(text).toContain('A plan was made in 3 of 4 relevant cases (75%)')
      expect(text).toContain('Kept as they were given')
      expect(html).toContain('class="chart"')
      expect(html).not.toContain('feedback-choice')
    }
    expect((await people.asLeadInspector.get('/inspections/northshire-2012')).html).toContain(`href="${address}"`)
  }))

test('the document, the slides, the Word file and the data are of the same document', () =>
  withPeople(async people => {
    await prepared(people)
    await given(people)
    const { asHeadOfService } = people
    for (const [ending, begins] of [
      ['.pdf', '%PDF-'],
      ['-slides.pdf', '%PDF-'],
      ['.docx', 'PK'],
    ] as const) {
      const { status, bytes, headers } = await asHeadOfService.get(`${address}${ending}`)
      expect([status, bytes.subarray(0, begins.length).toString()]).toEqual([200, begins])
      expect(headers['content-disposition']).toContain(`northshire-2012-provisional-findings${ending}`)
    }
    const data = JSON.parse((await asHeadOfService.get(`${address}.json`)).html) as { hash: string }
    expect((await asHeadOfService.get(address)).text).toContain(data.hash)
  }))

test('it is there in Welsh', () =>
  withPeople(async people => {
    await prepared(people)
    await given(people)
    expect((await people.asHeadOfService.get(`${address}?lang=cy`)).text).toContain(
      'yn rhai dros dro ac fe’u rhoddir yn gyfrinachol',
    )
  }))

test('a monitor and an assessor of another service are refused, and a stranger is asked to sign in', () =>
  withPeople(async people => {
    await prepared(people)
    await given(people)
    expect((await people.asNationalMonitor.get(address)).status).toBe(403)
    expect((await people.asLocalAssessor.get(address)).status).toBe(403)
    expect((await people.asStranger.get(address)).location).toContain('/sign-in')
  }))
