/** The words of the account page. */

export const en = {
  title: 'Your account',
  name: 'Name',
  organisation: 'Organisation',
  actingFor: 'Acting for',
  actForAnother: 'Act for another of your organisations',
  role: 'Role',
  roles: 'Roles',
  signOut: 'Sign out',
  another: 'Sign in as someone else',
  signOutEverywhere: 'Sign out everywhere',
  passkey: 'Add a passkey',
  people: 'People who may sign in',
  signedOut: 'You have signed out.',
  signedOutEverywhere: 'You have signed out on every device.',
}

export const cy: typeof en = {
  title: 'Eich cyfrif',
  name: 'Enw',
  organisation: 'Sefydliad',
  actingFor: 'Yn gweithredu dros',
  actForAnother: 'Gweithredu dros sefydliad arall o’ch rhai chi',
  role: 'Rôl',
  roles: 'Rolau',
  signOut: 'Allgofnodi',
  another: 'Mewngofnodi fel rhywun arall',
  signOutEverywhere: 'Allgofnodi ym mhobman',
  passkey: 'Ychwanegu allwedd mynediad',
  people: 'Pobl a gaiff fewngofnodi',
  signedOut: 'Rydych wedi allgofnodi.',
  signedOutEverywhere: 'Rydych wedi allgofnodi ar bob dyfais.',
}
