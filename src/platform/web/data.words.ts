/** What programs, and the people who read what they say, are told when JSON is refused. */
import type { ProblemDetails } from '../pure/problem.ts'

export const signInFirst: ProblemDetails = {
  name: 'not-signed-in',
  status: 401,
  title: { en: 'You are not signed in', cy: 'Nid ydych wedi mewngofnodi' },
  next: {
    en: 'Sign in again. What is on this device stays there until it has been received.',
    cy: 'Mewngofnodwch eto. Bydd yr hyn sydd ar y ddyfais hon yn aros yno nes iddo gael ei dderbyn.',
  },
}

export const accountWithdrawn: ProblemDetails = {
  name: 'account-withdrawn',
  status: 410,
  title: { en: 'Your account is withdrawn', cy: 'Mae eich cyfrif wedi’i dynnu’n ôl' },
  next: {
    en: 'What is on this device can be saved as a file and given to the lead inspector.',
    cy: 'Gellir cadw’r hyn sydd ar y ddyfais hon fel ffeil a’i rhoi i’r arolygydd arweiniol.',
  },
}

export const anotherReader: ProblemDetails = {
  name: 'another-reader',
  status: 409,
  title: { en: 'Somebody else has signed in here', cy: 'Mae rhywun arall wedi mewngofnodi yma' },
  next: {
    en: 'This was written by another person. It stays on the device until that person signs in.',
    cy: 'Ysgrifennwyd hwn gan berson arall. Bydd yn aros ar y ddyfais nes i’r person hwnnw fewngofnodi.',
  },
}

export const notUnderstood: ProblemDetails = {
  name: 'not-understood',
  status: 400,
  title: { en: 'The request was not understood', cy: 'Ni ddeallwyd y cais' },
  next: {
    en: 'Send JSON of the shape that this address expects, from one of its own pages.',
    cy: 'Anfonwch JSON o’r ffurf y mae’r cyfeiriad hwn yn ei disgwyl, o un o’i dudalennau ei hun.',
  },
}

export const bodyTooLarge: ProblemDetails = {
  name: 'too-large',
  status: 413,
  title: { en: 'Too much was sent at once', cy: 'Anfonwyd gormod ar unwaith' },
  next: {
    en: 'Send it in several smaller batches.',
    cy: 'Anfonwch ef mewn sawl swp llai.',
  },
}
