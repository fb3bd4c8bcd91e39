/** The words of the account page. */

export const en = {
  title: 'Your account',
  name: 'Name',
  organisation: 'Organisation',
  role: 'Role',
  roles: 'Roles',
  signOut: 'Sign out',
  another: 'Sign in as someone else',
  signedOut: 'You have signed out.',
}

export const cy: typeof en = {
  title: 'Eich cyfrif',
  name: 'Enw',
  organisation: 'Sefydliad',
  role: 'Rôl',
  roles: 'Rolau',
  signOut: 'Allgofnodi',
  another: 'Mewngofnodi fel rhywun arall',
  signedOut: 'Rydych wedi allgofnodi.',
}
