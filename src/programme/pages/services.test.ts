/** The register is looked through, searched and narrowed without a script. */
import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { aLead } from '../../../test/make/inspection.ts'
import { withPeople } from '../../../test/people.ts'
import { takeInRegister } from '../actions/register.ts'

const yaml = readFileSync('register/services.yaml', 'utf8')

test('whoever signed in finds a service by a council’s name, by nation and by region, in both languages', () =>
  withPeople(async ({ use, asBoardChair }) => {
    await takeInRegister(use, { actor: aLead, yaml })
    const all = await asBoardChair.get('/services')
    expect(all.text).toContain('Kingston and Richmond London England Kingston upon Thames; Richmond upon Thames')
    expect((await asBoardChair.get('/services?q=rutland')).text).toMatch(/ 1 service .*Leicestershire/)
    expect((await asBoardChair.get('/services?nation=wales')).text).toContain(' 17 services ')
    expect((await asBoardChair.get('/services?region=North+East&q=tees')).text).toContain(' 2 services ')
    expect((await asBoardChair.get('/services?q=caerdydd&lang=cy')).text).toContain('Caerdydd Cymru Cymru')
    expect((await asBoardChair.get('/services?q=nowhere&lang=en')).text).toContain('No service is found')
  }))

test('services that have become others are listed when they are asked for, and marked', () =>
  withPeople(async ({ use, asBoardChair }) => {
    await takeInRegister(use, { actor: aLead, yaml })
    expect((await asBoardChair.get('/services')).text).not.toContain('Worcestershire and Herefordshire')
    const { text, html } = await asBoardChair.get('/services?former=yes')
    expect(text).toContain('Worcestershire and Herefordshire Has become another')
    expect(html).toMatch(/id="former"[^>]* checked/)
  }))

test('it is for anybody who signed in: a stranger is led to do so', () =>
  withPeople(async ({ asStranger }) => {
    expect((await asStranger.get('/services')).location).toBe('/sign-in?return=%2Fservices')
  }))
