/** The words of adding a passkey. */

export const en = {
  title: 'Add a passkey',
  lead: 'With a passkey you sign in by your fingerprint, face or PIN on this device, with no password and no code.',
  needsScript: 'Your browser runs no scripts here, and passkeys need one.',
  refused: 'Your device did not make a passkey. Try again, or go on signing in with your password and code.',
  added: 'The passkey was added. Next time, choose “Sign in with a passkey”.',
}

export const cy: typeof en = {
  title: 'Ychwanegu allwedd mynediad',
  lead: 'Gydag allwedd mynediad rydych yn mewngofnodi trwy ôl bys, wyneb neu PIN ar y ddyfais hon, heb gyfrinair na chod.',
  needsScript: 'Nid yw’ch porwr yn rhedeg sgriptiau yma, ac mae angen un ar allweddi mynediad.',
  refused:
    'Ni wnaeth eich dyfais allwedd mynediad. Rhowch gynnig arall arni, neu daliwch i fewngofnodi gyda’ch cyfrinair a’ch cod.',
  added: 'Ychwanegwyd yr allwedd mynediad. Y tro nesaf, dewiswch “Mewngofnodi gydag allwedd mynediad”.',
}
