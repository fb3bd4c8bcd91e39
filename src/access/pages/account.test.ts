/** The account page. */
import { expect, test } from 'vitest'
import { withPeople } from '../../../test/people.ts'

test('a person sees the name, the organisation and the role, in both languages', () =>
  withPeople(async ({ asHeadOfService }) => {
    const { text } = await asHeadOfService.get('/account')
    expect(text).toMatch(/Name Jo Whitfield Organisation Fenland Youth Justice Service Role Head of service/)
    expect((await asHeadOfService.get('/account?lang=cy')).text).toContain('Pennaeth gwasanaeth')
  }))

test('signing out ends the session, and says so once', () =>
  withPeople(async ({ asHeadOfService }) => {
    expect((await asHeadOfService.submit('/account')).location).toBe('/')
    expect((await asHeadOfService.get('/')).text).toContain('You have signed out')
    expect((await asHeadOfService.get('/')).text).not.toContain('You have signed out')
    expect((await asHeadOfService.get('/account')).status).toBe(303)
  }))

test('it is for anybody who signed in: a stranger is led to sign in', () =>
  withPeople(async ({ asStranger }) => {
    expect((await asStranger.get('/account')).location).toBe('/sign-in?return=%2Faccount')
  }))
