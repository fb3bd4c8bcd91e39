/** The register of services, and how it stays true over time. */
import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { inTransaction } from '../../../test/database.ts'
import { aLead } from '../../../test/make/inspection.ts'
import { stranger } from '../../platform/pure/actor.ts'
import { hasEnded, nameOn, wasThere } from '../rules/history.ts'
import { readCouncils, readNames, readSuccessions } from '../store/history.ts'
import { readServices } from '../store.ts'
import { joinServices, renameService, takeInRegister } from './register.ts'

const yaml = readFileSync('register/services.yaml', 'utf8')
const same = (name: string) => ({ en: name, cy: name })

test('the register of England and Wales is taken in once, each service with its nation and region', () =>
  inTransaction(async use => {
    const first = await takeInRegister(use, { actor: aLead, yaml })
    const services = await readServices(use.db)
    expect(first).toEqual({ ok: true, value: services.length })
    expect(await takeInRegister(use, { actor: aLead, yaml })).toEqual({ ok: true, value: 0 })
    const successions = await readSuccessions(use.db)
    const now = services.filter(service => wasThere(service, successions, { from: '2026-11-21', to: null }))
    expect(now.filter(({ nation }) => nation === 'wales').length).toBe(17)
    const of2010 = services.filter(service => wasThere(service, successions, { from: '2010-01-01', to: '2010-12-31' }))
    expect(of2010.filter(({ nation }) => nation === 'wales').length).toBe(18)
    expect(new Set(services.map(({ region }) => region.en)).size).toBe(10)
    expect(services.find(({ slug }) => slug === 'cardiff')).toMatchObject({ name: { cy: 'Caerdydd' } })
  }))

test('the register tells which services joined, what one was called, and the councils of one that has several', () =>
  inTransaction(async use => {
    await takeInRegister(use, { actor: aLead, yaml })
    const id = new Map((await readServices(use.db)).map(service => [service.slug, service.id]))
    const successions = await readSuccessions(use.db)
    const into = successions.filter(({ later }) => later === id.get('cwm-taf')).map(({ earlier }) => earlier)
    expect(into.toSorted()).toEqual([id.get('merthyr-tydfil'), id.get('rhondda-cynon-taf')].toSorted())
    const names = await readNames(use.db, id.get('gwynedd-and-ynys-mon') ?? 0)
    expect(nameOn(names, '2012-01-16', same('')).en).toBe('Gwynedd and Anglesey')
    const councils = (await readCouncils(use.db)).get(id.get('kingston-and-richmond') ?? 0)
    expect(councils?.map(({ en }) => en)).toEqual(['Kingston upon Thames', 'Richmond upon Thames'])
  }))

test('a fault of the file is told with its line, and nothing is taken in', () =>
  inTransaction(async use => {
    const outcome = await takeInRegister(use, { actor: aLead, yaml: yaml.replace('slug: cardiff', 'slug: Cardiff!') })
    expect(outcome.ok ? [] : outcome.problems).toMatchObject([
      { message: expect.stringContaining('small letters') as string },
    ])
    expect(await readServices(use.db)).toEqual([])
  }))

test('a service that is renamed keeps the name of each day', () =>
  inTransaction(async use => {
    await takeInRegister(use, { actor: aLead, yaml })
    const [service] = (await readServices(use.db)).filter(({ slug }) => slug === 'essex')
    const renamed = { actor: aLead, service: service?.id ?? 0, name: same('Essex Youth Justice'), since: '2019-04-01' }
    await renameService(use, { ...renamed, source: 'a letter' })
    const names = await readNames(use.db, renamed.service)
    expect(nameOn(names, '2012-01-16', same(''))).toEqual(same('Essex'))
    expect(nameOn(names, '2026-11-21', same(''))).toEqual(renamed.name)
    expect((await readServices(use.db, [renamed.service]))[0]?.name).toEqual(renamed.name)
  }))

test('services that were joined have ended from that day on', () =>
  inTransaction(async use => {
    await takeInRegister(use, { actor: aLead, yaml })
    const id = new Map((await readServices(use.db)).map(service => [service.slug, service.id]))
    const [one, two, later] = ['bury', 'rochdale', 'oldham'].map(slug => id.get(slug) ?? 0) as [number, number, number]
    await joinServices(use, { actor: aLead, earlier: [one, two], later, on: '2020-04-01', source: 'an example' })
    const successions = await readSuccessions(use.db)
    expect([one, two, later].map(service => hasEnded(successions, service, '2020-04-01'))).toEqual([true, true, false])
    expect(hasEnded(successions, one, '2020-03-31')).toBe(false)
  }))

test('a stranger keeps no register', () =>
  inTransaction(async use => {
    await expect(takeInRegister(use, { actor: stranger, yaml })).rejects.toMatchObject({ details: { status: 403 } })
  }))
