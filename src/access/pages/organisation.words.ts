/** The words of coming back from an organisation's provider. */

export const en = {
  title: 'You are not signed in',
  none: 'This Plumbline is not joined to any organisation’s accounts. Sign in with your email address and password.',
  again: 'Go to the sign-in page',
}

export const cy: typeof en = {
  title: 'Nid ydych wedi mewngofnodi',
  none: 'Nid yw’r Plumbline hwn wedi’i gysylltu â chyfrifon unrhyw sefydliad. Mewngofnodwch gyda’ch cyfeiriad e-bost a’ch cyfrinair.',
  again: 'Ewch i’r dudalen fewngofnodi',
}
