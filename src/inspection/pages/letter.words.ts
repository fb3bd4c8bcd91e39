/** The words around a letter; those in it are its own. */

export const en = {
  pack: 'Announcement pack',
  letters: 'Letters',
  draft:
    'This letter has not been sent. It is shown as it would be sent today; the dates, names and requests come from the record.',
  sent: (on: string) => `Sent on ${on}. This is the text as it was sent; what changed afterwards does not change it.`,
  fingerprint: 'SHA-256 of the letter in both languages',
  missing: (names: string) =>
    `Nobody has supplied yet what stands in for ${names}. The letter can’t go out before it is known.`,
  download: 'Download',
  files: {
    en: { pdf: 'PDF, English', docx: 'Word, English' },
    cy: { pdf: 'PDF, Welsh', docx: 'Word, Welsh' },
  },
  to: 'To',
  copyTo: 'Copy to',
  noFile: 'There is no such file of the letter. Go back to the letter and choose one of those offered.',
}

export const cy: typeof en = {
  pack: 'Pecyn cyhoeddi',
  letters: 'Llythyrau',
  draft:
    'Nid yw’r llythyr hwn wedi’i anfon. Fe’i dangosir fel y byddai’n cael ei anfon heddiw; daw’r dyddiadau, yr enwau a’r ceisiadau o’r cofnod.',
  sent: on => `Anfonwyd ar ${on}. Dyma’r testun fel yr anfonwyd ef; nid yw’r hyn a newidiodd wedyn yn ei newid.`,
  fingerprint: 'SHA-256 y llythyr yn y ddwy iaith',
  missing: names =>
    `Nid oes neb wedi rhoi eto’r hyn sy’n sefyll yn lle ${names}. Ni all y llythyr fynd allan cyn gwybod hynny.`,
  download: 'Lawrlwytho',
  files: {
    en: { pdf: 'PDF, Saesneg', docx: 'Word, Saesneg' },
    cy: { pdf: 'PDF, Cymraeg', docx: 'Word, Cymraeg' },
  },
  to: 'At',
  copyTo: 'Copi at',
  noFile: 'Nid oes ffeil o’r fath o’r llythyr. Ewch yn ôl at y llythyr a dewiswch un o’r rhai a gynigir.',
}
