/** What the letters of a sign-off say. They name no finding: whoever signs reads the report itself. */
import type { SigningStep } from '../../../framework/rules/publication.ts'
import type { Words } from '../../../platform/pure/words.ts'

const subject: Words = { en: 'the report is to be signed', cy: 'mae’r adroddiad i’w lofnodi' }

const asked = ({ title }: Pick<SigningStep, 'title'>): Words => ({
  en: `The report waits for your signature (${title.en}). Read it, confirm what you have checked, and sign it or send it back with a reason.`,
  cy: `Mae’r adroddiad yn aros am eich llofnod (${title.cy}). Darllenwch ef, cadarnhewch yr hyn a wiriwyd gennych, a’i lofnodi neu ei anfon yn ôl gyda rheswm.`,
})

const complete: Words = {
  en: 'Everybody has signed the report as it stands. It can be published once nothing else stands in the way.',
  cy: 'Mae pawb wedi llofnodi’r adroddiad fel y mae. Gellir ei gyhoeddi unwaith na fydd dim arall yn y ffordd.',
}

const sentBack = (reason: string): Words => ({
  en: `The report was sent back, and the signatures begin anew. The reason: “${reason}”`,
  cy: `Anfonwyd yr adroddiad yn ôl, ac mae’r llofnodi’n dechrau o’r newydd. Y rheswm: “${reason}”`,
})

export const letterWords = { subject, asked, complete, sentBack }
