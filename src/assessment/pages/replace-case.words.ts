/** The words of replacing a case that can't be assessed. */

export const en = {
  title: (reference: string) => `Replace ${reference}`,
  lead: 'A case that can’t be assessed is replaced by the next reserve of its kind, in the order that the draw gave. It can’t be taken back.',
  kind: 'Kind of case',
  next: 'The reserve that steps in',
  noneLeft: 'None',
  written: 'What has been written on the case',
  answers: (count: number) =>
    `${count === 1 ? '1 question is answered' : `${count} questions are answered`}. The answers are kept and count no more.`,
  noAnswers: 'Nothing yet',
  noReserve:
    'There is no reserve left for a case like this one. Leave it in the sample, and say in the report that it was not assessed.',
  notDrawn: 'This sample was not drawn here, so that there are no reserves.',
  reason: 'Why it can’t be assessed',
  reasonHint: 'Kept with your name and the time. Name nobody.',
  replace: 'Replace the case',
  done: (gone: string, instead: string, reader: string | null) =>
    `${instead} has stepped in for ${gone}${reader === null ? '' : ` and is read by ${reader}`}.`,
}

export const cy: typeof en = {
  title: reference => `Disodli ${reference}`,
  lead: 'Disodlir achos na ellir ei asesu gan yr achos wrth gefn nesaf o’i fath, yn y drefn a roddodd y dewis. Ni ellir ei dynnu’n ôl.',
  kind: 'Math o achos',
  next: 'Yr achos wrth gefn sy’n camu i mewn',
  noneLeft: 'Dim',
  written: 'Yr hyn a ysgrifennwyd am yr achos',
  answers: count => `Atebwyd ${count} cwestiwn. Cedwir yr atebion ac nid ydynt yn cyfrif mwyach.`,
  noAnswers: 'Dim byd eto',
  noReserve:
    'Nid oes achos wrth gefn ar ôl ar gyfer achos fel hwn. Gadewch ef yn y sampl, a dywedwch yn yr adroddiad na chafodd ei asesu.',
  notDrawn: 'Ni ddewiswyd y sampl hwn yma, felly nid oes achosion wrth gefn.',
  reason: 'Pam na ellir ei asesu',
  reasonHint: 'Fe’i cedwir gyda’ch enw a’r amser. Peidiwch ag enwi neb.',
  replace: 'Disodli’r achos',
  done: (gone, instead, reader) =>
    `Mae ${instead} wedi camu i mewn yn lle ${gone}${reader === null ? '' : ` ac fe’i darllenir gan ${reader}`}.`,
}
