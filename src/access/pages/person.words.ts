/** The words of the page of one person. */

export const en = {
  people: 'People',
  parts: 'Roles by organisation',
  lead: 'Somebody who acts for several organisations chooses one when they sign in, and has their roles there alone.',
  organisation: 'Organisation',
  role: 'Role',
  change: 'Change',
  noRole: 'No role',
  take: (role: string, organisation: string) => `Take away: ${role}, ${organisation}`,
  takeShort: 'Take away',
  taken: 'The role is taken away. It holds from their next click.',
  leave: (organisation: string) => `Has left ${organisation}`,
  left: 'They no longer act for that organisation.',
  giveTitle: 'Give a role',
  give: 'Give the role',
  given: 'The role is given. It holds from their next click.',
  choose: 'Choose',
}

export const cy: typeof en = {
  people: 'Pobl',
  parts: 'Rolau yn ôl sefydliad',
  lead: 'Mae rhywun sy’n gweithredu dros sawl sefydliad yn dewis un wrth fewngofnodi, a’i rolau yno’n unig sydd ganddo.',
  organisation: 'Sefydliad',
  role: 'Rôl',
  change: 'Newid',
  noRole: 'Dim rôl',
  take: (role, organisation) => `Tynnu: ${role}, ${organisation}`,
  takeShort: 'Tynnu',
  taken: 'Mae’r rôl wedi’i thynnu. Mae’n dod i rym gyda’u clic nesaf.',
  leave: organisation => `Wedi gadael ${organisation}`,
  left: 'Nid ydynt bellach yn gweithredu dros y sefydliad hwnnw.',
  giveTitle: 'Rhoi rôl',
  give: 'Rhoi’r rôl',
  given: 'Mae’r rôl wedi’i rhoi. Mae’n dod i rym gyda’u clic nesaf.',
  choose: 'Dewiswch',
}
