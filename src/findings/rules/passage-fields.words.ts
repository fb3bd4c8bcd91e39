/** The words of the fields in which a passage is written, on every page that has them. */

export const en = {
  text: 'English',
  textHint: 'A reference between braces becomes a figure: {4.2b}, {below 4.2b %}.',
  paragraphsHint:
    'An empty line begins a paragraph. A reference between braces becomes a figure: {4.2b}, {below 4.2b %}.',
  textCy: 'Welsh (may follow later)',
  side: 'Where it stands',
  strength: 'Strengths',
  improvement: 'Areas for improvement',
  responsible: 'Who is responsible, as a role',
  responsibleCy: 'The same in Welsh',
  questions: 'Questions that it answers to',
  questionsHint: 'Their numbers, with spaces between them',
  case: 'Case from which it was taken (never printed)',
  altered: 'Alterations',
  alteredHint: 'An example is printed once each of these has been seen to.',
}

export const cy: typeof en = {
  text: 'Saesneg',
  textHint: 'Daw cyfeirnod rhwng bachau cyrliog yn ffigur: {4.2b}, {below 4.2b %}.',
  paragraphsHint:
    'Mae llinell wag yn dechrau paragraff. Daw cyfeirnod rhwng bachau cyrliog yn ffigur: {4.2b}, {below 4.2b %}.',
  textCy: 'Cymraeg (caiff ddilyn wedyn)',
  side: 'Lle mae’n sefyll',
  strength: 'Cryfderau',
  improvement: 'Meysydd i’w gwella',
  responsible: 'Pwy sy’n gyfrifol, fel rôl',
  responsibleCy: 'Yr un peth yn Gymraeg',
  questions: 'Cwestiynau y mae’n ateb iddynt',
  questionsHint: 'Eu rhifau, gyda bylchau rhyngddynt',
  case: 'Yr achos y’i cymerwyd ohono (ni chaiff ei argraffu byth)',
  altered: 'Newidiadau',
  alteredHint: 'Argreffir enghraifft ar ôl rhoi sylw i bob un o’r rhain.',
}
