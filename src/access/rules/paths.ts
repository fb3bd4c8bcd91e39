/** Addresses of signing in and out, and of the people who may. */
import { path } from '../../platform/pure/path.ts'

export const paths = {
  signIn: path('/sign-in'),
  code: path('/sign-in/code'),
  passkey: path('/sign-in/passkey'),
  addPasskey: path('/account/passkey'),
  organisation: path('/sign-in/organisation'),
  organisationBack: path('/sign-in/organisation/back'),
  forgotten: path('/forgotten-password'),
  join: path('/join/:token'),
  account: path('/account'),
  actingFor: path('/account/organisation'),
  people: path('/people'),
  person: path('/people/:person'),
  outbox: path('/outbox'),
}
