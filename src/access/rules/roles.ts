/** The roles that people hold and the kinds of organisation they act for, in both languages. */
import type { Words } from '../../platform/pure/words.ts'

export type OrganisationKind = 'inspectorate' | 'service' | 'national-body'

/** The words that an Actor's `roles` may hold. What each may do is decided by the `rules/may.ts` of each stage. */
export type Role =
  | 'lead-inspector'
  | 'inspector'
  | 'practice-assessor'
  | 'support'
  | 'quality-assurer'
  | 'programme-manager'
  | 'publications'
  | 'administrator'
  | 'local-assessor'
  | 'head-of-service'
  | 'case-manager'
  | 'board-chair'
  | 'national-monitor'

interface RoleDetails {
  readonly title: Words
  /** Where somebody with this role works; a board belongs to the service that it answers for. */
  readonly organisation: OrganisationKind
}

/** Every role with its title, in the order in which they are listed. */
export const roles: Readonly<Record<Role, RoleDetails>> = {
  'lead-inspector': { title: { en: 'Lead inspector', cy: 'Arolygydd arweiniol' }, organisation: 'inspectorate' },
  inspector: { title: { en: 'Inspector', cy: 'Arolygydd' }, organisation: 'inspectorate' },
  'practice-assessor': { title: { en: 'Practice assessor', cy: 'Asesydd ymarfer' }, organisation: 'inspectorate' },
  support: { title: { en: 'Inspection support', cy: 'Cymorth arolygu' }, organisation: 'inspectorate' },
  'quality-assurer': { title: { en: 'Quality assurer', cy: 'Sicrhawr ansawdd' }, organisation: 'inspectorate' },
  'programme-manager': { title: { en: 'Programme manager', cy: 'Rheolwr rhaglen' }, organisation: 'inspectorate' },
  publications: { title: { en: 'Publications team', cy: 'Tîm cyhoeddiadau' }, organisation: 'inspectorate' },
  administrator: { title: { en: 'Administrator', cy: 'Gweinyddwr' }, organisation: 'inspectorate' },
  'local-assessor': { title: { en: 'Local assessor', cy: 'Asesydd lleol' }, organisation: 'service' },
  'head-of-service': { title: { en: 'Head of service', cy: 'Pennaeth gwasanaeth' }, organisation: 'service' },
  'case-manager': { title: { en: 'Case manager', cy: 'Rheolwr achos' }, organisation: 'service' },
  'board-chair': { title: { en: 'Board chair', cy: 'Cadeirydd y bwrdd' }, organisation: 'service' },
  'national-monitor': { title: { en: 'National monitor', cy: 'Monitor cenedlaethol' }, organisation: 'national-body' },
}

/** Whether a word is the name of a role. */
export const isRole = (word: string): word is Role => Object.hasOwn(roles, word)
