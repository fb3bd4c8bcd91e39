/** What is said to somebody who leaves. */

export const en = {
  signOutTitle: 'Not everything is sent',
  signOut: (count: number) =>
    count === 1
      ? '1 answer or note is only on this device. If you sign out now it stays here, locked, until you sign in on this device again.'
      : `${count} answers and notes are only on this device. If you sign out now they stay here, locked, until you sign in on this device again.`,
  signOutAnyway: 'Sign out all the same',
  signOutOfflineTitle: 'There is no network',
  signOutOffline:
    'The server can’t be told now that you sign out. You can close your work on this device: everything is safe on the server and is removed from here, and you are signed out of the server as soon as this device meets it. To go on without a network, stay signed in.',
  signOutOfflineUnsent:
    'The server can’t be told now that you sign out. You can close your work on this device, and you are signed out of the server as soon as this device meets it. To go on without a network, stay signed in.',
  signOutHere: 'Close my work on this device',
  signIn: 'Sign in',
  stay: 'Stay signed in',
}

export const cy: typeof en = {
  signOutTitle: 'Nid yw popeth wedi’i anfon',
  signOut: count =>
    `Mae ${count} ateb neu nodyn ar y ddyfais hon yn unig. Os allgofnodwch nawr byddant yn aros yma, dan glo, nes ichi fewngofnodi ar y ddyfais hon eto.`,
  signOutAnyway: 'Allgofnodi er hynny',
  signOutOfflineTitle: 'Nid oes rhwydwaith',
  signOutOffline:
    'Ni ellir dweud wrth y gweinydd nawr eich bod yn allgofnodi. Gallwch gau eich gwaith ar y ddyfais hon: mae popeth yn ddiogel ar y gweinydd ac fe’i dilëir oddi yma, a chewch eich allgofnodi o’r gweinydd cyn gynted ag y bydd y ddyfais hon yn ei gyrraedd. I barhau heb rwydwaith, arhoswch wedi mewngofnodi.',
  signOutOfflineUnsent:
    'Ni ellir dweud wrth y gweinydd nawr eich bod yn allgofnodi. Gallwch gau eich gwaith ar y ddyfais hon, a chewch eich allgofnodi o’r gweinydd cyn gynted ag y bydd y ddyfais hon yn ei gyrraedd. I barhau heb rwydwaith, arhoswch wedi mewngofnodi.',
  signOutHere: 'Cau fy ngwaith ar y ddyfais hon',
  signIn: 'Mewngofnodi',
  stay: 'Aros wedi mewngofnodi',
}
