/** A picture is added with what is said in its place, and stands on the page, in print, in Word and in the data. */
import { sql } from 'kysely'
import { expect, test } from 'vitest'
import { aLead } from '../../../test/make/inspection.ts'
import { makeLedReport } from '../../../test/make/report-people.ts'
import { aPng } from '../../../test/make/pictures.ts'
import { whileAt } from '../../../test/make/while-at.ts'
import { withPeople } from '../../../test/people.ts'
import { checkBundle } from '../actions/check-bundle.ts'
import { publishReport } from '../actions/publish.ts'
import { imagesOf } from '../rules/document.ts'

const at = '/inspections/northshire-2012/report/edit/section-1'
const path = `${at}/picture`
const run = 'commentary..1'

test('it stands in the report in all its forms, with what it tells', () =>
  withPeople(async ({ use, asLeadInspector }) => {
    await makeLedReport(use)
    expect((await asLeadInspector.get(at)).html).toContain(`href="${path}?run=${run}"`)
    const form = { run, en: 'Boats in {1.1.1a k} colours.', cy: '' }
    const added = await asLeadInspector.upload(path, form, { picture: aPng })
    expect(added.location).toMatch(new RegExp(`^${at}#block-\\d+$`))
    const shown = 'width="1" height="1" alt="Boats in 3 colours."'
    expect((await asLeadInspector.get(at)).html).toContain(shown)
    const { html } = await asLeadInspector.get('/inspections/northshire-2012/report')
    expect(html).toContain(`src="data:image/png;base64,${aPng.toString('base64')}" ${shown}`)
    const pdf = await asLeadInspector.get('/inspections/northshire-2012/report.pdf')
    expect([pdf.status, pdf.bytes.includes('/Subtype /Image') || pdf.bytes.includes('/Subtype/Image')]).toEqual([
      200,
      true,
    ])
    expect((await asLeadInspector.get('/inspections/northshire-2012/report.docx')).status).toBe(200)
    const { html: data } = await asLeadInspector.get('/inspections/northshire-2012/report.json')
    expect(data).toContain('"content": "iVBORw0KGgo')
  }))

test('it is signed and published with the report, for everybody, and the bundle verifies', () =>
  withPeople(async ({ use, asLeadInspector, asStranger }) => {
    const { id, slug } = await makeLedReport(use)
    await asLeadInspector.upload(path, { run, en: 'Boats.', cy: 'Cychod.' }, { picture: aPng })
    await whileAt(use, id, 'published', () => publishReport(use, { actor: aLead, slug }))
    const { rows } = await sql<{ bundle: string }>`select bundle from report.bundle`.execute(use.db)
    const { claims, bundle } = checkBundle(rows[0]?.bundle ?? '', null)
    expect(claims.filter(({ holds }) => !holds)).toEqual([])
    expect(bundle && imagesOf(bundle.content.texts.cy).map(({ alternative }) => alternative?.pieces)).toEqual([
      ['Cychod.'],
    ])
    await sql`update inspection.inspection set stage = 'published', published_on = '2026-11-21' where id = ${id}`.execute(
      use.db,
    )
    expect((await asStranger.get(`/inspections/${slug}/report`)).html).toContain('alt="Boats."')
  }))

test('one that tells nothing is added as decorative; it has an empty alternative', () =>
  withPeople(async ({ use, asLeadInspector }) => {
    await makeLedReport(use)
    await asLeadInspector.upload(path, { run, en: '', cy: '', decorative: 'yes' }, { picture: aPng })
    expect((await asLeadInspector.get(at)).html).toContain('width="1" height="1" alt=""')
    expect((await asLeadInspector.get('/inspections/northshire-2012/report.pdf')).status).toBe(200)
  }))

test('without a picture, without what it tells, or with another file it is refused beside the field', () =>
  withPeople(async ({ use, asLeadInspector }) => {
    await makeLedReport(use)
    const send = (en: string, picture: Uint8Array | string) =>
      asLeadInspector.upload(path, { run, en, cy: 'Cychod.' }, { picture })
    const bare = await send('', aPng)
    expect([bare.status, bare.html.includes('>Cychod.')]).toEqual([422, true])
    expect(bare.text).toContain('Say what the picture tells')
    expect((await send('Boats.', 'no picture at all')).text).toContain('Choose a picture that is a PNG or a JPEG')
    expect((await send('Boats.', Buffer.concat([aPng, Buffer.alloc(500_000)]))).text).toContain('larger than 500 kB')
    expect((await asLeadInspector.submit(path, { run, en: 'Boats.', cy: '' })).text).toContain('Choose the picture')
  }))

test('with nothing filled in, all that is missing is told at once; only a picture that was sent is asked for again', () =>
  withPeople(async ({ use, asLeadInspector }) => {
    await makeLedReport(use)
    const { status, text, html } = await asLeadInspector.submit(path, { run, en: '', cy: 'Cychod {1.9.9a k}.' })
    expect(status).toBe(422)
    for (const message of ['Choose the picture', 'Say what the picture tells']) expect(text).toContain(message)
    expect(html).toContain('href="#cy"')
    expect(html).toContain('>Cychod {1.9.9a k}.')
    expect(text).not.toContain('choose the picture again')
    const sent = await asLeadInspector.upload(path, { run, en: ' ', cy: '' }, { picture: aPng })
    expect(sent.text).toContain('choose the picture again')
    const decorative = await asLeadInspector.upload(path, { run, en: '', cy: '', decorative: 'yes' }, {})
    expect(decorative.text).not.toContain('Say what the picture tells')
    expect(decorative.html).toMatch(/name="decorative"[^>]* checked/)
  }))

test('it is there in Welsh; a head of service is refused, and a stranger is asked to sign in', () =>
  withPeople(async ({ use, asLeadInspector, asHeadOfService, asStranger }) => {
    await makeLedReport(use)
    expect((await asLeadInspector.get(`${path}?lang=cy`)).text).toContain('Ychwanegu llun')
    expect((await asStranger.get(path)).location).toContain('/sign-in')
    expect((await asHeadOfService.get(path)).status).toBe(403)
    expect((await asHeadOfService.post(path, { run })).status).toBe(403)
  }))
