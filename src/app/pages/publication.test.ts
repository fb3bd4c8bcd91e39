/** Publishing now or at a minute, calling back, and what stands in the way. */
import { expect, test } from 'vitest'
import { copiedFramework } from '../../../test/make/copied.ts'
import { makeReport } from '../../../test/make/report.ts'
import { makeSignedReport } from '../../../test/make/sign-off.ts'
import { testNow } from '../../../test/database.ts'
import { withPeople } from '../../../test/people.ts'

const home = '/inspections/northshire-2012'
const address = `${home}/publication`
const later = {
  deed: 'publish',
  when: 'later',
  'on-day': '22',
  'on-month': 'November',
  'on-year': '2026',
  time: '9.30',
}

test('the button “Publish” leads here, and what is missing is told as on every move', () =>
  withPeople(async ({ use, asLeadInspector }) => {
    await makeReport(use, { stage: 'sign-off' })
    expect((await asLeadInspector.get(`${home}/stage/published`)).location).toBe(address)
    const page = await asLeadInspector.get(address)
    expect(page.text).toContain('The report is written.')
    expect(page.text).toContain('When should everybody be able to read it?')
    expect((await asLeadInspector.get(`${address}?lang=cy`)).text).toContain('Cymeradwyo a chyhoeddi')
  }))

test('published now, it is public at once', () =>
  withPeople(async ({ use, asLeadInspector, asStranger }) => {
    await makeReport(use, { stage: 'sign-off' })
    expect((await asLeadInspector.submit(address, { deed: 'publish', when: 'now' })).location).toBe(address)
    expect((await asStranger.get('/reports/northshire-2012')).status).toBe(200)
    const page = await asLeadInspector.get(address)
    expect(page.text).toContain('The report is published.')
    expect(page.text).toContain('Edition 1, 10:00 on 21 November 2026')
  }))

test('published at a minute to come, it waits, says who approved it, and can be called back with a reason', () =>
  withPeople(async ({ use, asLeadInspector, asStranger }) => {
    await makeReport(use, { stage: 'sign-off' })
    await asLeadInspector.submit(address, later)
    const page = await asLeadInspector.get(address)
    expect(page.text).toContain('Everybody can read it from 09:30 on 22 November 2026.')
    expect(page.text).toMatch(/approved it at 10:00 on 21 November 2026/)
    expect((await asStranger.get('/reports/northshire-2012')).status).toBe(404)
    const silent = await asLeadInspector.submit(address, { deed: 'call-back', reason: ' ' })
    expect([silent.status, silent.text.includes('Say why the report is called back')]).toEqual([422, true])
    await asLeadInspector.submit(address, { deed: 'call-back', reason: 'A wrong figure.' })
    const after = await asLeadInspector.get(address)
    expect(after.text).toContain('It was to be published at 09:30 on 22 November 2026. A wrong figure.')
    expect(after.text).toContain('When should everybody be able to read it?')
  }))

test('while it waits the inspection is moved nowhere else', () =>
  withPeople(async ({ use, asLeadInspector }) => {
    await makeReport(use, { stage: 'sign-off' })
    await asLeadInspector.submit(address, later)
    const page = await asLeadInspector.get(`${home}/stage/drafting`)
    expect([page.status, page.text.includes('Call it back first')]).toEqual([409, true])
  }))

test.each([
  [{ when: '' }, 'Choose whether to publish now'],
  [{ time: 'soon' }, 'such as 09:30 or 2:15pm'],
  [{ 'on-day': '21', time: '10:00' }, 'The minute of publication must lie ahead'],
  [{ 'on-year': '2062' }, 'must be within a year'],
  [{ 'on-day': '', 'on-month': '', 'on-year': '' }, 'Enter the day of publication'],
])('%j is refused, and what was typed stays', (wrong, message) =>
  withPeople(async ({ use, asLeadInspector }) => {
    await makeReport(use, { stage: 'sign-off' })
    const page = await asLeadInspector.submit(address, { ...later, ...wrong })
    expect([page.status, page.text.includes(message)]).toEqual([422, true])
    expect(page.html).toContain(`value="${{ ...later, ...wrong }.time}"`)
  }),
)

test('once its minute has come the page says that it is published', async () => {
  let now = testNow
  await withPeople(
    async ({ use, asLeadInspector }) => {
      await makeReport(use, { stage: 'sign-off' })
      await asLeadInspector.submit(address, { ...later, 'on-day': '21', time: '10:30' })
      now = new Date('2026-11-21T10:30:00Z')
      const page = await asLeadInspector.get(address)
      expect(page.text).toContain('Edition 1, 10:30 on 21 November 2026')
      expect(page.text).not.toContain('Call the report back')
    },
    { clock: () => now },
  )
})

test('it shows who was sent what, what is missing, and sends a copy again', () =>
  withPeople(async ({ use, asLeadInspector }) => {
    await makeReport(use, { stage: 'sign-off', framework: copiedFramework })
    expect((await asLeadInspector.get(address)).text).toContain('The press Unconfirmed recipient No address is kept')
    await asLeadInspector.submit('/publication-settings', { 'to-press': 'desk@news.example' })
    await asLeadInspector.submit(address, { deed: 'publish', when: 'now' })
    const page = await asLeadInspector.get(address)
    expect(page.text).toContain('desk@news.example: edition 1, written at 10:00 on 21 November 2026')
    expect(page.text).toContain('In the outbox, to be given by hand')
    await asLeadInspector.submit(address, { deed: 'send-again', recipient: 'press' })
    expect((await asLeadInspector.get(address)).text).toContain('One letter is written.')
  }))

test('each thing that is missing leads to the page where it is done, for everybody who may publish', () =>
  withPeople(async ({ use, asLeadInspector, asChiefInspector }) => {
    await makeSignedReport(use)
    const { html, text } = await asLeadInspector.get(address)
    expect(text).toContain('can be published when nothing is missing')
    expect(html).toContain(`<a class="govuk-link" href="${home}/sign-off">Everybody who signs must have signed`)
    const missing = [...html.matchAll(/Missing<\/strong> <a class="govuk-link" href="([^"]+)"/g)].map(
      ([, href]) => href,
    )
    expect(missing).toContain(`${home}/sign-off`)
    for (const href of missing) expect((await asChiefInspector.get(href ?? '')).status).toBe(200)
    expect(html).not.toMatch(/Done<\/strong> <a/)
  }))

test('the service has no part in publishing, and a stranger is refused', () =>
  withPeople(async ({ use, asHeadOfService, asNationalMonitor, asStranger }) => {
    await makeReport(use, { stage: 'sign-off' })
    expect((await asHeadOfService.get(address)).status).toBe(403)
    expect((await asNationalMonitor.get(address)).status).toBe(403)
    expect((await asStranger.get(address)).location).toContain('/sign-in')
    expect((await asStranger.post(address, later)).status).toBe(403)
  }))
