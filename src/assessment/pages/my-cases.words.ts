/** The words of an assessor's own cases. */

export const en = {
  title: 'My cases',
  lead: (cases: number) => (cases === 1 ? 'You judge 1 case.' : `You judge ${cases} cases.`),
  none: 'You have no cases yet. They appear here when the lead inspector has shared them out.',
  diary: 'My interviews',
  day: 'Day',
  time: 'Time',
  case: 'Case',
  manager: 'Case manager',
  state: 'How far',
  answered: (answered: number, of: number) => `${answered} of ${of}`,
  left: (done: number, of: number, days: number) =>
    `${done} of ${of} finished; ${days === 1 ? '1 day' : `${days} days`} of fieldwork left.`,
  others: 'Without a time in the diary',
  othersLead: 'Judge these from the record alone, unless you agree an interview yourself.',
  contested: 'To settle',
  contestedLead:
    'Two people or devices gave these differently. Both are kept; a case is complete when you have chosen.',
  conflicts: 'Declare a conflict of interest',
  uncalibrated:
    'You have not passed a benchmark case yet. Judge one before live cases, so that everybody judges alike.',
  heldBack:
    'Your cases open, and can be taken along, once you have passed a benchmark case or the lead inspector lets you begin. What you wrote before is kept and sent all the same, and the lead inspector sees that it was made before.',
  raise: 'Raise an urgent concern about:',
  toBenchmark: 'Judge a benchmark case',
}

export const cy: typeof en = {
  title: 'Fy achosion',
  lead: cases => `Rydych yn barnu ${cases} achos.`,
  none: 'Nid oes gennych achosion eto. Byddant yn ymddangos yma pan fydd yr arolygydd arweiniol wedi’u rhannu.',
  diary: 'Fy nghyfweliadau',
  day: 'Diwrnod',
  time: 'Amser',
  case: 'Achos',
  manager: 'Rheolwr achos',
  state: 'Pa mor bell',
  answered: (answered, of) => `${answered} o ${of}`,
  left: (done, of, days) => `${done} o ${of} wedi’u gorffen; ${days} diwrnod o waith maes ar ôl.`,
  others: 'Heb amser yn y dyddiadur',
  othersLead: 'Barnwch y rhain ar sail y cofnod yn unig, oni bai eich bod yn trefnu cyfweliad eich hun.',
  contested: 'I’w setlo',
  contestedLead:
    'Rhoddodd dau berson neu ddyfais y rhain yn wahanol. Cedwir y ddau; mae achos yn gyflawn pan fyddwch wedi dewis.',
  conflicts: 'Datgan gwrthdaro buddiannau',
  uncalibrated:
    'Nid ydych wedi pasio achos meincnod eto. Barnwch un cyn achosion byw, fel bod pawb yn barnu yr un fath.',
  heldBack:
    'Mae eich achosion yn agor, a gellir mynd â nhw gyda chi, pan fyddwch wedi pasio achos meincnod neu pan fydd yr arolygydd arweiniol yn gadael i chi ddechrau. Cedwir ac anfonir yr hyn a ysgrifennoch cynt yr un fath, ac mae’r arolygydd arweiniol yn gweld iddo gael ei wneud cynt.',
  raise: 'Codi pryder brys am:',
  toBenchmark: 'Barnu achos meincnod',
}
