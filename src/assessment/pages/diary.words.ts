/** The words of the interview diary. */

export const en = {
  title: 'Interview diary',
  lead: 'When each case manager is asked about their cases, and by whom.',
  manager: 'Case manager',
  away: 'Away',
  who: 'Who is away',
  days: 'On which days of fieldwork',
  daysHint: 'These days take the place of those said before. Tick none if they are there all week.',
  save: 'Keep the days away',
  note: 'Interviews already in the diary stay where they are: share the cases out anew, or move them.',
  chooseWho: 'Choose who is away.',
  done: 'The days away are kept.',
  assessor: (name: string) => `${name} (assessor)`,
  caseManager: (reference: string) => `${reference} (case manager)`,
  choose: 'Choose',
}

export const cy: typeof en = {
  title: 'Dyddiadur cyfweliadau',
  lead: 'Pryd y gofynnir i bob rheolwr achos am ei achosion, a chan bwy.',
  manager: 'Rheolwr achos',
  away: 'I ffwrdd',
  who: 'Pwy sydd i ffwrdd',
  days: 'Ar ba ddiwrnodau o’r gwaith maes',
  daysHint:
    'Mae’r diwrnodau hyn yn disodli’r rhai a ddywedwyd o’r blaen. Peidiwch â thicio dim os ydynt yno drwy’r wythnos.',
  save: 'Cadw’r dyddiau i ffwrdd',
  note: 'Mae cyfweliadau sydd eisoes yn y dyddiadur yn aros lle y maent: rhannwch yr achosion o’r newydd, neu symudwch nhw.',
  chooseWho: 'Dewiswch pwy sydd i ffwrdd.',
  done: 'Cadwyd y dyddiau i ffwrdd.',
  assessor: name => `${name} (asesydd)`,
  caseManager: reference => `${reference} (rheolwr achos)`,
  choose: 'Dewiswch',
}
