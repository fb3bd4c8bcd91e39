/** The roles that people hold and the kinds of organisation they act for, in both languages. */
import type { Words } from '../../platform/pure/words.ts'

export type OrganisationKind =
  'inspectorate' | 'partner-inspectorate' | 'service' | 'council' | 'national-body' | 'voice-provider'

/** Every kind of organisation with its title. */
export const organisationKinds: Readonly<Record<OrganisationKind, Words>> = {
  inspectorate: { en: 'Inspectorate', cy: 'Arolygiaeth' },
  'partner-inspectorate': { en: 'Partner inspectorate', cy: 'Arolygiaeth bartner' },
  service: { en: 'Youth justice service', cy: 'Gwasanaeth cyfiawnder ieuenctid' },
  council: { en: 'Council', cy: 'Cyngor' },
  'national-body': { en: 'National body', cy: 'Corff cenedlaethol' },
  'voice-provider': {
    en: 'Organisation that hears service users',
    cy: 'Sefydliad sy’n gwrando ar ddefnyddwyr gwasanaeth',
  },
}

/** The words that an Actor's `roles` may hold. What each may do is in the table of deeds of each stage. */
export type Role =
  | 'lead-inspector'
  | 'inspector'
  | 'practice-assessor'
  | 'support'
  | 'quality-assurer'
  | 'programme-manager'
  | 'chief-inspector'
  | 'publications'
  | 'administrator'
  | 'local-assessor'
  | 'head-of-service'
  | 'case-manager'
  | 'service-administrator'
  | 'board-chair'
  | 'board-member'
  | 'national-monitor'
  | 'councillor'

interface RoleDetails {
  readonly title: Words
  /**
   * Where somebody with this role works, the usual place first; a board belongs to the service that it answers for.
   * A partner inspectorate's people hold no role everywhere: theirs are roles in one inspection, in its team.
   */
  readonly organisations: readonly [OrganisationKind, ...OrganisationKind[]]
}

/** Every role with its title, in the order in which they are listed. */
export const roles: Readonly<Record<Role, RoleDetails>> = {
  'programme-manager': { title: { en: 'Programme manager', cy: 'Rheolwr rhaglen' }, organisations: ['inspectorate'] },
  'lead-inspector': { title: { en: 'Lead inspector', cy: 'Arolygydd arweiniol' }, organisations: ['inspectorate'] },
  inspector: { title: { en: 'Inspector', cy: 'Arolygydd' }, organisations: ['inspectorate'] },
  'practice-assessor': { title: { en: 'Practice assessor', cy: 'Asesydd ymarfer' }, organisations: ['inspectorate'] },
  'local-assessor': { title: { en: 'Local assessor', cy: 'Asesydd lleol' }, organisations: ['service'] },
  support: { title: { en: 'Inspection support', cy: 'Cymorth arolygu' }, organisations: ['inspectorate'] },
  'quality-assurer': { title: { en: 'Quality assurer', cy: 'Sicrhawr ansawdd' }, organisations: ['inspectorate'] },
  'chief-inspector': { title: { en: 'Chief Inspector', cy: 'Prif Arolygydd' }, organisations: ['inspectorate'] },
  publications: { title: { en: 'Publications team', cy: 'Tîm cyhoeddiadau' }, organisations: ['inspectorate'] },
  'head-of-service': { title: { en: 'Head of service', cy: 'Pennaeth gwasanaeth' }, organisations: ['service'] },
  'case-manager': { title: { en: 'Case manager', cy: 'Rheolwr achos' }, organisations: ['service'] },
  'service-administrator': {
    title: { en: 'Service administrator', cy: 'Gweinyddwr gwasanaeth' },
    organisations: ['service'],
  },
  'board-chair': { title: { en: 'Board chair', cy: 'Cadeirydd y bwrdd' }, organisations: ['service'] },
  'board-member': { title: { en: 'Board member', cy: 'Aelod o’r bwrdd' }, organisations: ['service'] },
  'national-monitor': {
    title: { en: 'National monitor', cy: 'Monitor cenedlaethol' },
    organisations: ['national-body'],
  },
  councillor: { title: { en: 'Councillor', cy: 'Cynghorydd' }, organisations: ['council'] },
  administrator: { title: { en: 'Administrator', cy: 'Gweinyddwr' }, organisations: ['inspectorate'] },
}

/** Whether people of such an organisation may have an account without a role: theirs are parts in single inspections. */
export const needsNoRole = (kind: OrganisationKind): boolean =>
  kind === 'partner-inspectorate' || kind === 'voice-provider'

/** Whether a word is the name of a role. */
export const isRole = (word: string): word is Role => Object.hasOwn(roles, word)

/** The titles of roles in a row, in small letters, for the middle of a sentence. A word that is no role stays as it is. */
export const titlesOf = (words: readonly string[], language: 'en' | 'cy'): string =>
  words.map(word => (isRole(word) ? roles[word].title[language].toLowerCase() : word)).join(', ')
