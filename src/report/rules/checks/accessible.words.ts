/** What the check of accessibility says. */
import type { Words } from '../../../platform/pure/words.ts'

export const noTitle: Words = { en: 'It has no title.', cy: 'Nid oes ganddo deitl.' }
export const noSubject: Words = {
  en: 'It does not say which service it is about.',
  cy: 'Nid yw’n dweud am ba wasanaeth y mae.',
}
export const noAuthor: Words = { en: 'It does not say who inspected.', cy: 'Nid yw’n dweud pwy arolygodd.' }
export const noParts: Words = { en: 'It has no part.', cy: 'Nid oes ganddo ran.' }
export const partUntitled: Words = { en: 'The part has no heading.', cy: 'Nid oes gan y rhan bennawd.' }
export const anchorTwice = (id: string): Words => ({
  en: `Two things have the address “${id}”, so that a link finds only one of them.`,
  cy: `Mae gan ddau beth y cyfeiriad “${id}”, felly dim ond un ohonynt y mae dolen yn ei gyrraedd.`,
})
export const emptyHeading: Words = { en: 'A heading has no words.', cy: 'Nid oes geiriau mewn pennawd.' }
export const headingSkips = (text: string): Words => ({
  en: `The heading “${text}” is of the fourth level and stands under none of the third: put it in order.`,
  cy: `Mae’r pennawd “${text}” ar y bedwaredd lefel heb un ar y drydedd uwch ei ben: rhowch ef yn ei drefn.`,
})
export const emptyText: Words = {
  en: 'A paragraph has no words: write it, or take it out.',
  cy: 'Nid oes geiriau mewn paragraff: ysgrifennwch ef, neu tynnwch ef allan.',
}
export const emptyItem: Words = {
  en: 'A list has an item without words: write it, or take it out.',
  cy: 'Mae gan restr eitem heb eiriau: ysgrifennwch hi, neu tynnwch hi allan.',
}
export const scoreUnnamed: Words = {
  en: 'A score does not say what it is of.',
  cy: 'Nid yw sgôr yn dweud beth y mae’n ei fesur.',
}
export const noCaption: Words = { en: 'A table has no caption.', cy: 'Nid oes gan dabl gapsiwn.' }
export const noHeader = (caption: string): Words => ({
  en: `A column of the table “${caption}” has no heading.`,
  cy: `Nid oes gan golofn o’r tabl “${caption}” bennawd.`,
})
export const rowUnnamed = (caption: string): Words => ({
  en: `A row of the table “${caption}” has no heading.`,
  cy: `Nid oes gan res o’r tabl “${caption}” bennawd.`,
})
export const rowsUneven = (caption: string): Words => ({
  en: `A row of the table “${caption}” has more or fewer cells than its headings.`,
  cy: `Mae gan res o’r tabl “${caption}” fwy neu lai o gelloedd na’i phenawdau.`,
})
export const noAlternative = (title: string): Words => ({
  en: `The chart “${title}” has no text alternative.`,
  cy: `Nid oes gan y siart “${title}” ddewis arall mewn testun.`,
})
