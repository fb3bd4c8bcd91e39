/** Access on the web. */
import type { SlicePlugin } from '../platform/web/slice.ts'
import { account } from './pages/account.ts'
import { actingFor } from './pages/acting-for.ts'
import { addPasskey } from './pages/add-passkey.ts'
import { code } from './pages/code.ts'
import { forgottenPassword } from './pages/forgotten-password.ts'
import { join } from './pages/join.ts'
import { organisation, organisationBack } from './pages/organisation.ts'
import { passkey } from './pages/passkey.ts'
import { outbox } from './pages/outbox.ts'
import { people } from './pages/people.ts'
import { person } from './pages/person.ts'
import { signIn } from './pages/sign-in.ts'

export const accessPlugin: SlicePlugin = door => {
  door.page(signIn)
  door.page(code)
  door.page(passkey)
  door.page(organisation)
  door.page(organisationBack)
  door.page(forgottenPassword)
  door.page(join)
  door.page(account)
  door.page(addPasskey)
  door.page(actingFor)
  door.page(people)
  door.page(person)
  door.page(outbox)
}
