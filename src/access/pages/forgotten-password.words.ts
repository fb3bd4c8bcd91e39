/** The words of asking for a new password. */

export const en = {
  title: 'Choose a new password',
  lead: 'We will send a link to your email address. It works for 30 minutes, and you will need your authenticator app.',
  email: 'Email address',
  go: 'Send the link',
  noEmail: 'Enter your email address',
  sent: 'If there is an account with this email address, a link is on its way to it.',
}

export const cy: typeof en = {
  title: 'Dewiswch gyfrinair newydd',
  lead: 'Byddwn yn anfon dolen i’ch cyfeiriad e-bost. Mae’n gweithio am 30 munud, a bydd angen eich ap dilysu arnoch.',
  email: 'Cyfeiriad e-bost',
  go: 'Anfon y ddolen',
  noEmail: 'Rhowch eich cyfeiriad e-bost',
  sent: 'Os oes cyfrif â’r cyfeiriad e-bost hwn, mae dolen ar ei ffordd ato.',
}
