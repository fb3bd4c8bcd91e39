/** The words of getting in with a passkey. */

export const en = {
  title: 'Sign in with a passkey',
  lead: 'Your device asks for your fingerprint, face or PIN, and signs you in. No password and no code are needed.',
  needsScript: 'Your browser runs no scripts here, and passkeys need one. Sign in with your password instead.',
  refused: 'This passkey is not known here. Sign in with your password, and add it on your account page.',
}

export const cy: typeof en = {
  title: 'Mewngofnodi gydag allwedd mynediad',
  lead: 'Mae’ch dyfais yn gofyn am ôl bys, wyneb neu PIN, ac yn eich mewngofnodi. Nid oes angen cyfrinair na chod.',
  needsScript:
    'Nid yw’ch porwr yn rhedeg sgriptiau yma, ac mae angen un ar allweddi mynediad. Mewngofnodwch gyda’ch cyfrinair yn lle hynny.',
  refused:
    'Nid yw’r allwedd mynediad hon yn hysbys yma. Mewngofnodwch gyda’ch cyfrinair, a’i hychwanegu ar dudalen eich cyfrif.',
}
