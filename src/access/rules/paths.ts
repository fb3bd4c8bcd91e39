/** Addresses of signing in and out. */
import { path } from '../../platform/pure/path.ts'

export const paths = {
  signIn: path('/sign-in'),
  account: path('/account'),
}
