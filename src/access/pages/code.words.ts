/** The words of the page that asks for a code. */

export const en = {
  title: 'Enter your code',
  label: 'Code',
  hint: 'The 6 digits that your authenticator app shows for Plumbline. It shows new ones every 30 seconds.',
  go: 'Continue',
  lost: 'If you no longer have the app, ask an administrator to invite you again.',
  tooLate: 'That took too long. Give your password again.',
}

export const cy: typeof en = {
  title: 'Rhowch eich cod',
  label: 'Cod',
  hint: 'Y 6 digid y mae eich ap dilysu yn eu dangos ar gyfer Plumbline. Mae’n dangos rhai newydd bob 30 eiliad.',
  go: 'Parhau',
  lost: 'Os nad yw’r ap gennych mwyach, gofynnwch i weinyddwr eich gwahodd eto.',
  tooLate: 'Cymerodd hynny’n rhy hir. Rhowch eich cyfrinair eto.',
}
