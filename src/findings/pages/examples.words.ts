/** The words of the page of examples of good practice. */
import * as fields from '../rules/passage-fields.words.ts'
import * as list from './passage-list.words.ts'

export const en = {
  findings: 'Findings',
  fields: fields.en,
  list: list.en,
  title: 'Examples of good practice',
  lead: 'Work that impressed, told so that nobody can recognise the child. An example is in the report once its name, age, place and rare facts have been seen to.',
  empty: 'No example is written yet.',
  add: 'Write an example',
  addButton: 'Add it',
  criterion: 'Criterion that it illustrates',
  marked: 'Noted by assessors',
  markedLead: 'Good practice that assessors noted in their cases, and that is no example yet.',
  under: 'Under',
  use: 'Make it an example',
  done: 'The example is added.',
  arranged: 'The examples are changed.',
}

export const cy: typeof en = {
  findings: 'Canfyddiadau',
  fields: fields.cy,
  list: list.cy,
  title: 'Enghreifftiau o arfer da',
  lead: 'Gwaith a wnaeth argraff, wedi’i adrodd fel na all neb adnabod y plentyn. Bydd enghraifft yn yr adroddiad ar ôl rhoi sylw i’r enw, yr oedran, y lle a ffeithiau anghyffredin.',
  empty: 'Nid oes enghraifft wedi’i hysgrifennu eto.',
  add: 'Ysgrifennu enghraifft',
  addButton: 'Ei hychwanegu',
  criterion: 'Maen prawf y mae’n ei ddarlunio',
  marked: 'Nodwyd gan aseswyr',
  markedLead: 'Arfer da a nododd aseswyr yn eu hachosion, ac nad yw’n enghraifft eto.',
  under: 'O dan',
  use: 'Ei wneud yn enghraifft',
  done: 'Ychwanegwyd yr enghraifft.',
  arranged: 'Newidiwyd yr enghreifftiau.',
}
