/** The words of judging a benchmark case. */

export const en = {
  lead: 'Read the record, then judge it as you would judge a real case. Everything in it is invented.',
  record: 'The record',
  questions: 'The questions',
  note: 'What you saw (if you want to come back to it)',
  noteFor: (question: string) => `What you saw, on ${question}`,
  save: 'Save, and go on later',
  saved: 'Your answers are kept. Come back when you like.',
  finish: 'Finish, and see the agreed answers',
  chooseAnswer: (question: string) => `Choose an answer to ${question}`,
  result: 'Your result',
  passed: (same: number, asked: number, percent: number) =>
    `You gave ${same} of ${asked} agreed answers (${percent}%). That is near enough: you can begin.`,
  notPassed: (same: number, asked: number, percent: number, needed: number) =>
    `You gave ${same} of ${asked} agreed answers (${percent}%). ${needed}% are needed. Read why the others were agreed on, and judge the case again.`,
  on: (day: string) => `Finished on ${day}.`,
  differences: 'Where you differ',
  nowhere: 'You differ nowhere.',
  question: 'Question',
  given: 'Yours',
  agreed: 'Agreed',
  why: 'Why',
  judge: 'Your answers',
  again: 'Judge it again',
}

export const cy: typeof en = {
  lead: 'Darllenwch y cofnod, yna barnwch ef fel y byddech yn barnu achos go iawn. Mae popeth ynddo yn ddychmygol.',
  record: 'Y cofnod',
  questions: 'Y cwestiynau',
  note: 'Yr hyn a welsoch (os ydych am ddod yn ôl ato)',
  noteFor: question => `Yr hyn a welsoch, ar ${question}`,
  save: 'Cadw, a pharhau yn nes ymlaen',
  saved: 'Mae eich atebion wedi’u cadw. Dewch yn ôl pryd y mynnwch.',
  finish: 'Gorffen, a gweld yr atebion y cytunwyd arnynt',
  chooseAnswer: question => `Dewiswch ateb i ${question}`,
  result: 'Eich canlyniad',
  passed: (same, asked, percent) =>
    `Rhoesoch ${same} o ${asked} ateb y cytunwyd arnynt (${percent}%). Mae hynny’n ddigon agos: cewch ddechrau.`,
  notPassed: (same, asked, percent, needed) =>
    `Rhoesoch ${same} o ${asked} ateb y cytunwyd arnynt (${percent}%). Mae angen ${needed}%. Darllenwch pam y cytunwyd ar y lleill, a barnwch yr achos eto.`,
  on: day => `Gorffennwyd ar ${day}.`,
  differences: 'Lle rydych yn wahanol',
  nowhere: 'Nid ydych yn wahanol yn unman.',
  question: 'Cwestiwn',
  given: 'Eich ateb chi',
  agreed: 'Cytunwyd',
  why: 'Pam',
  judge: 'Eich atebion',
  again: 'Ei farnu eto',
}
