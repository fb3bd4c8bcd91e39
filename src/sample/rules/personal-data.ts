/** What a case list must not hold: a child's name, date of birth or address never gets as far as the database. */

/** The kinds of personal data that a list is refused for. */
export type PersonalData = 'name' | 'date-of-birth' | 'address' | 'contact' | 'national-identifier'

// Headings as case systems and hand-made lists write them, reduced to letters. A case manager is known by a reference,
// so a heading about staff may hold the word "manager" but not "name".
const HEADINGS: readonly (readonly [PersonalData, RegExp])[] = [
  ['date-of-birth', /^(dob|born|dyddiadgeni)|birth/],
  ['national-identifier', /^(nhs|nhsnumber|nhsno|nino|nationalinsurance\w*|pnc|pncid|pncnumber|uln|upn)$/],
  ['contact', /(e?mail|telephone|phone|mobile|contactnumber)/],
  ['address', /(address|postcode|postalcode|street|housenumber|cyfeiriad|codpost)/],
  [
    'name',
    /^(name|enw)$|(first|fore|given|christian|middle|sur|family|last|full|child|client|youngperson)s?names?|alias|surname|cyfenw/,
  ],
]

/** The personal data that a column's heading announces, or null. Spaces, case and punctuation don't matter. */
export const announcedBy = (heading: string): PersonalData | null => {
  const letters = heading.toLowerCase().replace(/[^\p{L}]/gu, '')
  return HEADINGS.find(([, pattern]) => pattern.test(letters))?.[0] ?? null
}

// The form of a United Kingdom postcode, as the Office for National Statistics' Postcode Directory guide gives it.
const POSTCODE = /\b(gir ?0aa|[a-z]{1,2}\d[a-z\d]? ?\d[a-z]{2})\b/i
const EMAIL = /\S@\S+\.\S/

/** The personal data that a cell shows whatever its heading says: a postcode or an email address; else null. */
export const shownBy = (cell: string): PersonalData | null =>
  EMAIL.test(cell) ? 'contact' : POSTCODE.test(cell) ? 'address' : null
