/** Access on the web. */
import type { SlicePlugin } from '../platform/web/slice.ts'
import { account } from './pages/account.ts'
import { signIn } from './pages/sign-in.ts'

export const accessPlugin: SlicePlugin = door => {
  door.page(signIn)
  door.page(account)
}
