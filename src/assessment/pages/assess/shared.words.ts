/** Words that every page of one case shares. */
import { caseWords } from '../../rules/case-words.ts'

export const en = {
  ...caseWords.en,
  myCases: 'My cases',
  caseCaption: (service: string, reference: string) => `${service} – case ${reference}`,
  second: 'From the record alone',
  previous: 'Part before',
  following: 'Next part',
  provisional: 'Score of this case, provisional',
  progressTitle: 'Progress',
  ledgerTitle: 'What is safe',
  remainingTitle: 'What remains',
  concernsTitle: 'Urgent concerns',
  raise: 'A child or somebody else is in danger: tell the lead now',
  openConcerns: (count: number) =>
    count === 1 ? '1 concern waits for an answer.' : `${count} concerns wait for an answer.`,
}

export const cy: typeof en = {
  ...caseWords.cy,
  myCases: 'Fy achosion',
  caseCaption: (service, reference) => `${service} – achos ${reference}`,
  second: 'O’r cofnod yn unig',
  previous: 'Rhan flaenorol',
  following: 'Rhan nesaf',
  provisional: 'Sgôr yr achos hwn, dros dro',
  progressTitle: 'Cynnydd',
  ledgerTitle: 'Beth sy’n ddiogel',
  remainingTitle: 'Beth sydd ar ôl',
  concernsTitle: 'Pryderon brys',
  raise: 'Mae plentyn neu rywun arall mewn perygl: dywedwch wrth yr arolygydd arweiniol nawr',
  openConcerns: count => `Mae ${count} pryder yn aros am ateb.`,
}
