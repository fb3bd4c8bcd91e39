/** What a password must be: long, and nothing that somebody who knows of you would try first. */
import type { Words } from '../../platform/pure/words.ts'

// The National Cyber Security Centre advises length before variety; twelve is above its three random words' shortest.
const shortest = 12

// Longer ones cost the server more to hash than they add.
const longest = 200

/** What is wrong with a password, or null when nothing is. */
export const passwordProblem = (
  password: string,
  { email, name }: { readonly email: string; readonly name: string },
): Words | null => {
  if (password.length < shortest) return tooShort
  if (password.length > longest) return tooLong
  const small = password.toLowerCase()
  const known = [email.split('@')[0] ?? '', ...name.split(/\s+/)].filter(part => part.length > 3)
  if (known.some(part => small.includes(part.toLowerCase()))) return yours
  if (new Set(small).size < 6) return repeated
  if (common.some(word => small.startsWith(word)) && /^[a-z]+[\d!.]*$/.test(small)) return guessed
  return null
}

const common = ['password', 'letmein', 'qwerty', 'welcome', 'iloveyou', 'plumbline', 'inspection', 'changeme']

const tooShort: Words = {
  en: 'Password must be 12 characters or more. Three words that have nothing to do with each other are easy to remember.',
  cy: 'Rhaid i’r cyfrinair fod yn 12 nod neu fwy. Mae tri gair nad oes a wnelont â’i gilydd yn hawdd eu cofio.',
}
const tooLong: Words = {
  en: 'Password must be 200 characters or fewer',
  cy: 'Rhaid i’r cyfrinair fod yn 200 nod neu lai',
}
const yours: Words = {
  en: 'Password must not contain your name or your email address',
  cy: 'Ni chaiff y cyfrinair gynnwys eich enw na’ch cyfeiriad e-bost',
}
const repeated: Words = {
  en: 'Password must have 6 different characters or more',
  cy: 'Rhaid i’r cyfrinair gynnwys 6 nod gwahanol neu fwy',
}
const guessed: Words = {
  en: 'This password is among the first that would be guessed. Choose another.',
  cy: 'Mae’r cyfrinair hwn ymhlith y rhai cyntaf a fyddai’n cael eu dyfalu. Dewiswch un arall.',
}
