/** The words of the check of a draft's facts. */

export const en = {
  title: 'Factual accuracy check',
  notSent:
    'The draft has not been sent to the service yet. It is sent, and frozen, when the inspection is moved to the factual accuracy check.',
  withService: 'The draft is with the service. Its comments come all together.',
  toComment:
    'The draft report is with you. Say which of its facts are wrong, with evidence, or that you have no comments.',
  withInspectorate: 'Your comments are with the inspectorate. You see the answers when all of them are sent back.',
  toAnswer: 'The service has sent its comments. Answer each of them, then send the answers back.',
  done: 'The check is over. Everything that was said and answered stays here.',
  facts: {
    sent: 'Sent',
    opened: 'First opened by them',
    due: 'Comments wanted by',
    left: 'Time left',
    returned: 'Comments sent',
    late: 'Late',
    answered: 'Answers sent back',
  },
  sentTo: (day: string, name: string) => (name === '' ? day : `${day}, to ${name}`),
  signed: (day: string, name: string) => (name === '' ? day : `${day}, by ${name}`),
  notOpened: 'Not yet',
  due: (day: string, from: string, opened: boolean) =>
    opened
      ? `${day} (counted from ${from}, when it was opened)`
      : `${day} (counted from ${from}, when it counts as received although nobody had opened it)`,
  noLimit: 'No day is set by the framework',
  left: (days: number): string =>
    days < 0
      ? `The time is over, by ${days === -1 ? '1 working day' : `${String(-days)} working days`}`
      : days === 0
        ? 'Today is the last day'
        : days === 1
          ? '1 working day after today'
          : `${String(days)} working days after today`,
  late: (days: number): string => (days === 1 ? '1 working day' : `${String(days)} working days`),
  read: 'Read the draft as it was sent',
  readAndComment: 'Read the draft as it was sent, and comment on it',
  table: 'Download a Word table to write comments into',
  upload: 'Upload a Word table with comments',
  latestRound: 'Go to the latest round',
  comments: 'Comments',
  noneYet: 'There are none yet.',
  noneAtAll: 'The service said that it has no comments.',
  hidden: 'The service’s comments are its own until it sends them.',
  columns: { number: 'Paragraph', comment: 'Comment', kind: 'About', answer: 'Answer' },
  openComment: (number: number) => `Open the comment on paragraph ${String(number)}`,
  files: (count: number): string => (count === 1 ? '1 file' : `${String(count)} files`),
  unanswered: 'Not answered',
  name: 'Who at the service checks the facts?',
  nameHint:
    'One person, usually the head of service. They alone send the comments; they may invite colleagues to help.',
  nameSubmit: 'Name this person',
  nobody: 'Nobody of this service has an account yet. Invite its head of service first.',
  helpers: 'Colleagues who help you',
  noHelpers: 'You have invited nobody.',
  uninvite: 'Take back the invitation',
  colleague: 'Invite a colleague to comment',
  inviteSubmit: 'Invite',
  send: (count: number): string => (count === 1 ? 'Send the 1 comment' : `Send all ${String(count)} comments`),
  sendNote: 'What is sent can’t be changed. The inspectorate answers each comment.',
  sure: 'I am the person named for this check, and these are all the comments of my service',
  nothing: 'Send: we have no comments',
  nothingNote: 'You have no comments so far. If nothing is wrong, say so: the inspection can then go on.',
  sureNothing: 'I am the person named for this check, and my service has no comments on the facts',
  answersTitle: 'Send the answers back',
  answersReady:
    'Every comment is answered. The service reads the answers once they are sent; they can’t be changed then.',
  answersOpen: (count: number): string =>
    count === 1 ? '1 comment is not answered yet.' : `${String(count)} comments are not answered yet.`,
  answersSubmit: 'Send the answers to the service',
  log: 'The whole log',
  logCsv: 'Log as CSV',
  logXlsx: 'Log as an Excel workbook',
  logWord: 'Log as a Word document',
  rounds: 'Other rounds',
  round: (number: number, day: string) => `Round ${String(number)}, sent ${day}`,
  named: 'That person will check the facts.',
  invited: 'Your colleague is invited.',
  uninvited: 'The invitation is taken back.',
  personMissing: 'Choose a person of the service',
  sureMissing: 'Tick the box to say that this is so',
  returned: (count: number): string =>
    count === 1 ? 'Your comment was sent.' : `Your ${String(count)} comments were sent.`,
  returnedNone: 'The inspectorate knows that you have no comments.',
  kindless: (count: number): string =>
    count === 1
      ? 'Choose what 1 comment is about: it is marked “Not chosen yet”'
      : `Choose what ${String(count)} comments are about: they are marked “Not chosen yet”`,
  changedMeanwhile: 'The comments have changed since you opened this page. Look at them again, then send them',
  stillOpen: (count: number): string =>
    count === 1 ? 'Answer the 1 comment that is left' : `Answer the ${String(count)} comments that are left`,
  answersSent: 'The answers were sent to the service.',
}

export const cy: typeof en = {
  title: 'Gwirio cywirdeb ffeithiol',
  notSent:
    'Nid yw’r drafft wedi’i anfon at y gwasanaeth eto. Fe’i hanfonir, a’i rewi, pan symudir yr arolygiad i’r gwiriad cywirdeb ffeithiol.',
  withService: 'Mae’r drafft gyda’r gwasanaeth. Daw ei sylwadau i gyd gyda’i gilydd.',
  toComment:
    'Mae’r adroddiad drafft gyda chi. Dywedwch pa rai o’i ffeithiau sy’n anghywir, gyda thystiolaeth, neu nad oes gennych sylwadau.',
  withInspectorate: 'Mae eich sylwadau gyda’r arolygiaeth. Byddwch yn gweld yr atebion pan anfonir pob un yn ôl.',
  toAnswer: 'Mae’r gwasanaeth wedi anfon ei sylwadau. Atebwch bob un, yna anfonwch yr atebion yn ôl.',
  done: 'Mae’r gwiriad drosodd. Mae popeth a ddywedwyd ac a atebwyd yn aros yma.',
  facts: {
    sent: 'Anfonwyd',
    opened: 'Agorwyd gyntaf ganddynt',
    due: 'Sylwadau i’w cael erbyn',
    left: 'Amser ar ôl',
    returned: 'Anfonwyd y sylwadau',
    late: 'Yn hwyr',
    answered: 'Anfonwyd yr atebion yn ôl',
  },
  sentTo: (day, name) => (name === '' ? day : `${day}, at ${name}`),
  signed: (day, name) => (name === '' ? day : `${day}, gan ${name}`),
  notOpened: 'Dim eto',
  due: (day, from, opened) =>
    opened
      ? `${day} (yn cyfrif o ${from}, pan agorwyd ef)`
      : `${day} (yn cyfrif o ${from}, pan gyfrifir iddo gael ei dderbyn er nad oedd neb wedi’i agor)`,
  noLimit: 'Nid yw’r fframwaith yn pennu diwrnod',
  left: days =>
    days < 0
      ? `Mae’r amser ar ben, ers ${String(-days)} diwrnod gwaith`
      : days === 0
        ? 'Heddiw yw’r diwrnod olaf'
        : `${String(days)} diwrnod gwaith ar ôl heddiw`,
  late: days => `${String(days)} diwrnod gwaith`,
  read: 'Darllen y drafft fel y’i hanfonwyd',
  readAndComment: 'Darllen y drafft fel y’i hanfonwyd, a rhoi sylwadau arno',
  table: 'Lawrlwytho tabl Word i ysgrifennu sylwadau ynddo',
  upload: 'Lanlwytho tabl Word gyda sylwadau',
  latestRound: 'Mynd i’r rownd ddiweddaraf',
  comments: 'Sylwadau',
  noneYet: 'Nid oes rhai eto.',
  noneAtAll: 'Dywedodd y gwasanaeth nad oes ganddo sylwadau.',
  hidden: 'Eiddo’r gwasanaeth yw ei sylwadau nes iddo eu hanfon.',
  columns: { number: 'Paragraff', comment: 'Sylw', kind: 'Ynghylch', answer: 'Ateb' },
  openComment: number => `Agor y sylw ar baragraff ${String(number)}`,
  files: count => `${String(count)} ffeil`,
  unanswered: 'Heb ei ateb',
  name: 'Pwy yn y gwasanaeth sy’n gwirio’r ffeithiau?',
  nameHint:
    'Un person, fel arfer pennaeth y gwasanaeth. Dim ond y person hwnnw sy’n anfon y sylwadau; caiff wahodd cydweithwyr i helpu.',
  nameSubmit: 'Enwi’r person hwn',
  nobody: 'Nid oes gan neb o’r gwasanaeth hwn gyfrif eto. Gwahoddwch bennaeth y gwasanaeth yn gyntaf.',
  helpers: 'Cydweithwyr sy’n eich helpu',
  noHelpers: 'Nid ydych wedi gwahodd neb.',
  uninvite: 'Tynnu’r gwahoddiad yn ôl',
  colleague: 'Gwahodd cydweithiwr i roi sylwadau',
  inviteSubmit: 'Gwahodd',
  send: count => (count === 1 ? 'Anfon yr 1 sylw' : `Anfon pob un o’r ${String(count)} sylw`),
  sendNote: 'Ni ellir newid yr hyn a anfonir. Mae’r arolygiaeth yn ateb pob sylw.',
  sure: 'Fi yw’r sawl a enwyd ar gyfer y gwiriad hwn, a dyma holl sylwadau fy ngwasanaeth',
  nothing: 'Anfon: nid oes gennym sylwadau',
  nothingNote:
    'Nid oes gennych sylwadau hyd yma. Os nad oes dim o’i le, dywedwch hynny: gall yr arolygiad wedyn fynd ymlaen.',
  sureNothing: 'Fi yw’r sawl a enwyd ar gyfer y gwiriad hwn, ac nid oes gan fy ngwasanaeth sylwadau ar y ffeithiau',
  answersTitle: 'Anfon yr atebion yn ôl',
  answersReady:
    'Mae pob sylw wedi’i ateb. Mae’r gwasanaeth yn darllen yr atebion ar ôl eu hanfon; ni ellir eu newid wedyn.',
  answersOpen: count => `Nid yw ${String(count)} sylw wedi’i ateb eto.`,
  answersSubmit: 'Anfon yr atebion at y gwasanaeth',
  log: 'Y cofnod cyfan',
  logCsv: 'Cofnod fel CSV',
  logXlsx: 'Cofnod fel llyfr gwaith Excel',
  logWord: 'Cofnod fel dogfen Word',
  rounds: 'Rowndiau eraill',
  round: (number, day) => `Rownd ${String(number)}, anfonwyd ${day}`,
  named: 'Bydd y person hwnnw’n gwirio’r ffeithiau.',
  invited: 'Gwahoddwyd eich cydweithiwr.',
  uninvited: 'Tynnwyd y gwahoddiad yn ôl.',
  personMissing: 'Dewiswch berson o’r gwasanaeth',
  sureMissing: 'Ticiwch y blwch i ddweud mai felly y mae',
  returned: count => (count === 1 ? 'Anfonwyd eich sylw.' : `Anfonwyd eich ${String(count)} sylw.`),
  returnedNone: 'Mae’r arolygiaeth yn gwybod nad oes gennych sylwadau.',
  kindless: count => `Dewiswch beth yw pwnc ${String(count)} sylw: maent wedi’u nodi “Heb ei ddewis eto”`,
  changedMeanwhile: 'Mae’r sylwadau wedi newid ers i chi agor y dudalen hon. Edrychwch arnynt eto, yna anfonwch hwy',
  stillOpen: count => `Atebwch y ${String(count)} sylw sydd ar ôl`,
  answersSent: 'Anfonwyd yr atebion at y gwasanaeth.',
}
