/** The words of raising an urgent concern. */
import { cy as cyShared, en as enShared } from './assess/shared.words.ts'

export const en = {
  ...enShared,
  title: 'Raise an urgent concern',
  call: 'If anybody is in immediate danger, call 999 first.',
  lead: 'Use this when a child is not safe, or somebody else is at serious risk, and it can’t wait for the case to be finished.',
  goesTo: (names: string) => `It goes at once, by name, to: ${names}.`,
  noHead: 'Nobody is known here as head of the service. Call the service as well.',
  nobody: 'Nobody is known here to whom it could be sent. Call the service and your lead inspector.',
  noKinds: 'The framework of this inspection names no kinds of concern. Call your lead inspector.',
  about: 'What it is about',
  text: 'What you know, and what you have done already',
  textHint: 'Name nobody: the case’s reference goes with it. It is not repeated in the letters that are sent.',
  send: 'Send now',
  chooseAbout: 'Choose what it is about.',
  needsText: 'Write what you know.',
  sent: 'The concern was sent. It is tracked here until somebody has answered it.',
  raised: 'Concerns raised in this case',
  when: (day: string, time: string) => `${day}, ${time}`,
  answer: (name: string, text: string) => `${name}: ${text}`,
  someone: 'Somebody',
}

export const cy: typeof en = {
  ...cyShared,
  title: 'Codi pryder brys',
  call: 'Os oes rhywun mewn perygl uniongyrchol, ffoniwch 999 yn gyntaf.',
  lead: 'Defnyddiwch hwn pan nad yw plentyn yn ddiogel, neu pan fo rhywun arall mewn perygl difrifol, ac na all aros nes gorffen yr achos.',
  goesTo: names => `Mae’n mynd ar unwaith, wrth enw, at: ${names}.`,
  noHead: 'Nid yw neb yn hysbys yma fel pennaeth y gwasanaeth. Ffoniwch y gwasanaeth hefyd.',
  nobody: 'Nid yw neb yn hysbys yma y gellid ei anfon atynt. Ffoniwch y gwasanaeth a’ch arolygydd arweiniol.',
  noKinds: 'Nid yw fframwaith yr arolygiad hwn yn enwi mathau o bryder. Ffoniwch eich arolygydd arweiniol.',
  about: 'Am beth y mae',
  text: 'Yr hyn a wyddoch, a’r hyn a wnaethoch eisoes',
  textHint:
    'Peidiwch ag enwi neb: mae cyfeirnod yr achos yn mynd gydag ef. Ni chaiff ei ailadrodd yn y llythyrau a anfonir.',
  send: 'Anfon nawr',
  chooseAbout: 'Dewiswch am beth y mae.',
  needsText: 'Ysgrifennwch yr hyn a wyddoch.',
  sent: 'Anfonwyd y pryder. Caiff ei olrhain yma nes bod rhywun wedi’i ateb.',
  raised: 'Pryderon a godwyd yn yr achos hwn',
  when: (day, time) => `${day}, ${time}`,
  answer: (name, text) => `${name}: ${text}`,
  someone: 'Rhywun',
}
