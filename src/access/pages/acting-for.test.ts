/** The page is for anybody who signed in; what several organisations mean is shown beside the page of a person. */
import { expect, test } from 'vitest'
import { withPeople } from '../../../test/people.ts'

test('somebody of one organisation sees it chosen, in both languages', () =>
  withPeople(async ({ asHeadOfService }) => {
    const { html, text } = await asHeadOfService.get('/account/organisation')
    expect(text).toContain('Fenland Youth Justice Service As head of service')
    expect(html).toMatch(/type="radio"[^>]* checked/)
    expect((await asHeadOfService.get('/account/organisation?lang=cy')).text).toContain('Dros ba sefydliad')
  }))

test('an organisation in which one has no part can’t be chosen, and a link to elsewhere is not followed', () =>
  withPeople(async ({ asHeadOfService }) => {
    const { status, text } = await asHeadOfService.submit('/account/organisation', { organisation: '123456' })
    expect([status, text]).toEqual([422, expect.stringContaining('Choose one of your organisations')])
    const own = /value="(\d+)" checked/.exec((await asHeadOfService.get('/account/organisation')).html)?.[1] ?? ''
    const form = { organisation: own, return: 'https://elsewhere.example/' }
    expect((await asHeadOfService.submit('/account/organisation', form)).location).toBe('/')
  }))

test('it is for anybody who signed in: a stranger is led to do so', () =>
  withPeople(async ({ asStranger }) => {
    expect((await asStranger.get('/account/organisation')).location).toContain('/sign-in')
  }))
