/** The words of the page of recommendations. */
import * as fields from '../rules/passage-fields.words.ts'
import * as list from './passage-list.words.ts'

export const en = {
  findings: 'Findings',
  fields: fields.en,
  list: list.en,
  title: 'Recommendations',
  lead: 'What has to change, who has to see to it, and which answers it comes from. The order here is that of the report.',
  empty: 'No recommendation is written yet.',
  add: 'Write a recommendation',
  addButton: 'Add it',
  done: 'The recommendation is added.',
  arranged: 'The recommendations are changed.',
}

export const cy: typeof en = {
  findings: 'Canfyddiadau',
  fields: fields.cy,
  list: list.cy,
  title: 'Argymhellion',
  lead: 'Beth sydd i’w newid, pwy sydd i ofalu amdano, ac o ba atebion y daw. Trefn yr adroddiad yw’r drefn yma.',
  empty: 'Nid oes argymhelliad wedi’i ysgrifennu eto.',
  add: 'Ysgrifennu argymhelliad',
  addButton: 'Ei ychwanegu',
  done: 'Ychwanegwyd yr argymhelliad.',
  arranged: 'Newidiwyd yr argymhellion.',
}
