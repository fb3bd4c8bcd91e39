/** The words of cases that are read twice. */

export const en = {
  title: 'Where two readings differ',
  board: 'Board',
  lead: 'Some cases are judged by two assessors who do not know of each other. Once both have finished, what they answered differently is settled here; both answers stay on record.',
  nobody: 'No case is read twice here.',
  caption: 'Cases read twice',
  case: 'Case',
  differences: 'Differences',
  settled: 'Settled',
  waiting: 'Not finished by both',
  unknown: '–',
}

export const cy: typeof en = {
  title: 'Lle mae dau ddarlleniad yn wahanol',
  board: 'Bwrdd',
  lead: 'Bernir rhai achosion gan ddau asesydd nad ydynt yn gwybod am ei gilydd. Pan fydd y ddau wedi gorffen, setlir yma yr hyn a atebwyd yn wahanol; mae’r ddau ateb yn aros ar gofnod.',
  nobody: 'Nid oes achos yn cael ei ddarllen ddwywaith yma.',
  caption: 'Achosion a ddarllenir ddwywaith',
  case: 'Achos',
  differences: 'Gwahaniaethau',
  settled: 'Wedi’u setlo',
  waiting: 'Heb ei orffen gan y ddau',
  unknown: '–',
}
