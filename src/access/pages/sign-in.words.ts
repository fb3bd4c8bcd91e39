/** The words of the sign-in page. */

export const en = {
  title: 'Sign in',
  choose: 'Choose who to sign in as',
  lead: 'This is a demonstration. Pick a kind of user to see what they would see. There is no password, and every person is invented.',
  publicRole: 'Member of the public',
  publicName: 'No account needed',
  publicSees: 'What anybody may read: the published inspection, its scores and its report.',
  signInAs: 'Sign in as',
  continueAs: 'Continue as a member of the public',
  unknown: 'Choose one of the people on this page',
  ownData:
    'This Plumbline holds an organisation’s own data. Signing in with an organisation’s own accounts is not built yet, so nobody can sign in here.',
}

export const cy: typeof en = {
  title: 'Mewngofnodi',
  choose: 'Dewiswch fel pwy i fewngofnodi',
  lead: 'Arddangosiad yw hwn. Dewiswch fath o ddefnyddiwr i weld yr hyn y byddent yn ei weld. Nid oes cyfrinair, ac mae pob person wedi’i ddyfeisio.',
  publicRole: 'Aelod o’r cyhoedd',
  publicName: 'Nid oes angen cyfrif',
  publicSees: 'Yr hyn y caiff unrhyw un ei ddarllen: yr arolygiad a gyhoeddwyd, ei sgoriau a’i adroddiad.',
  signInAs: 'Mewngofnodi fel',
  continueAs: 'Parhau fel aelod o’r cyhoedd',
  unknown: 'Dewiswch un o’r bobl ar y dudalen hon',
  ownData:
    'Mae’r Plumbline hwn yn dal data sefydliad ei hun. Nid yw mewngofnodi gyda chyfrifon sefydliad wedi’i adeiladu eto, felly ni all neb fewngofnodi yma.',
}
