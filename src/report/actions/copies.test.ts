/** Each recipient has one letter about each edition, in the transaction that publishes it. */
import { expect, test } from 'vitest'
import { createDemonstrationPeople } from '../../access/actions.ts'
import { inTransaction } from '../../../test/database.ts'
import { copiedFramework } from '../../../test/make/copied.ts'
import { aLead } from '../../../test/make/inspection.ts'
import { makeReport } from '../../../test/make/report.ts'
import { exampleOrganisations } from '../../../test/people.ts'
import { transitions } from '../../inspection/rules/stages.ts'
import { readLetters } from '../../platform/db/outbox.ts'
import type { Use } from '../../platform/use.ts'
import { listCopies, sendAgain, sendCopies } from './copies.ts'
import { letOut, listDue, publishLater, publishNow } from './embargo.ts'
import { keepSettings } from './settings.ts'
import { knowInspection } from '../../inspection/actions.ts'

const slug = 'northshire-2012'
const origin = 'https://inspections.example'
const held = transitions.find(({ to }) => to === 'published')?.needs ?? []
const noText = { contact: { en: '', cy: '' }, complaint: { en: '', cy: '' } }

const prepare = async (use: Use): Promise<number> => {
  const people = await createDemonstrationPeople(use, exampleOrganisations)
  const organisation = people.get('head-of-service')?.organisation ?? 0
  const { id } = await makeReport(use, { stage: 'sign-off', framework: copiedFramework, organisation })
  const addresses = new Map([['press', 'desk@news.example, wire@news.example']])
  await keepSettings(use, { actor: aLead, addresses, contact: noText })
  return id
}

test('at publication each address has a letter with the link, and asking a second time writes none', () =>
  inTransaction(async use => {
    const id = await prepare(use)
    await publishNow(use, { actor: aLead, slug, held, origin })
    const letters = await readLetters(use.db)
    const press = letters.filter(({ to }) => to.endsWith('@news.example'))
    expect(press.map(({ to }) => to).sort()).toEqual(['desk@news.example', 'wire@news.example'])
    expect(press[0]?.subject).toContain('Inspection report published: Northshire / Cyhoeddwyd')
    expect(press[0]?.body).toContain(`${origin}/reports/${slug}?lang=cy`)
    const inspection = await knowInspection(use, id)
    const again = { inspection, edition: 1, told: { kind: 'published' }, origin, by: null } as const
    expect(await sendCopies(use, again)).toBe(0)
  }))

test('under embargo only those who may read it are told, and everybody is at its minute', () =>
  inTransaction(async use => {
    await prepare(use)
    const opensAt = new Date('2026-11-21T11:30:00Z')
    await publishLater(use, { actor: aLead, slug, held, opensAt, origin })
    const before = await readLetters(use.db)
    expect(before.filter(({ to }) => to.endsWith('@news.example'))).toEqual([])
    expect(before.every(({ body }) => body?.includes('/advance') && body.includes('11:30 on 21 November 2026'))).toBe(
      true,
    )
    const then = { ...use, now: opensAt }
    for (const due of await listDue(then)) await letOut(then, due, origin)
    const copies = await listCopies(use, { actor: aLead, slug })
    expect(copies.find(({ recipient }) => recipient.id === 'press')?.sent).toHaveLength(2)
  }))

test('a copy is sent again on asking, as another attempt, and says what became of each', () =>
  inTransaction(async use => {
    await prepare(use)
    await publishNow(use, { actor: aLead, slug, held, origin })
    expect(await sendAgain(use, { actor: aLead, slug, recipient: 'press', origin })).toBe(2)
    expect(await sendAgain(use, { actor: aLead, slug, recipient: 'nobody', origin })).toBe(0)
    const [press] = await listCopies(use, { actor: aLead, slug })
    expect(press?.sent.map(({ attempt }) => attempt)).toEqual([1, 1, 2, 2])
    expect(press?.sent[0]?.state).toEqual({ sentAt: null, failures: 0, givenUp: false })
  }))
