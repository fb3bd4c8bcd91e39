/** What a browser says of what it keeps and sends, in both languages. */
import type { Words } from '../../../platform/pure/words.ts'
import type { Why } from '../../rules/device/keeping.ts'

const en = {
  keeping: 'Keeping…',
  kept: 'Kept on this device',
  safe: 'Safe on the server',
  notKept: 'NOT kept on this device: copy it somewhere else, and tell the lead inspector.',
  dateWrong: 'The date of what you saw must be a real date, such as 16 1 2012. It is kept here as you typed it.',
  problemTitle: 'There is a problem',
  error: 'Error:',
  doneTitle: 'Done',
  whyMissing: 'Say why it is not sufficient: tick a reason or write a note. The answer itself is kept.',
  finishWaits: 'The case is finished on this device. The server is told as soon as your answers have arrived.',
  finished: 'The case is finished, and the server has it.',
  concern: 'A child or somebody else is in danger: tell the lead now',
  concernHelp:
    'This goes to the lead inspector and the service’s head at once, before anything else that waits here. Without a network also telephone them.',
  concernAbout: 'What it is about',
  concernText: 'What you saw, and who is in danger. Use the case’s reference, and no name.',
  concernRaise: 'Tell them now',
  concernHeld: 'Kept on this device. Nobody is told until you press “Tell them now”.',
  concernPage: 'Concerns raised about this case',
  concernGoesTo: (names: string) => `By name, it goes to: ${names}.`,
  concernsRaised: 'Raised in this case:',
  concernWaiting: 'waits on this device, first in line',
  concernTold: 'safe on the server, which tells them',
  concernEmpty: 'Write what you saw, so that they know what to do.',
  concernSent: 'The concern is safe on the server, and they are told now.',
  concernWaits: 'The concern is kept on this device and is sent first when there is a network. Telephone them now.',
  keys: 'Answer with single keys',
  keysHelp: (keys: string) =>
    `${keys}. The key answers the question that you are on, or the first open one, and goes on to the next. Keys do nothing while you write.`,
  keyed: (question: string, answer: string) => `${question}: ${answer}`,
  found: (count: number) =>
    count === 0
      ? 'No question holds all of these words.'
      : count === 1
        ? '1 question found'
        : `${count} questions found`,
  toQuestion: 'Go to this question in the case',
  noStore: 'This browser can’t keep answers. They are saved when you press “Save”.',
  ledger: (safe: number, of: number) =>
    of === 0
      ? 'No answers yet.'
      : of === 1
        ? `${safe} of 1 answer is safe on the server.`
        : `${safe} of ${of} answers are safe on the server.`,
  waiting: (count: number) => (count === 1 ? '1 waits on this device.' : `${count} wait on this device.`),
  allSafe: 'Everything that you wrote here is safe on the server.',
  refusedCount: (count: number) =>
    count === 1 ? '1 was not taken by the server.' : `${count} were not taken by the server.`,
  showAll: 'What is on this device',
  copyOf: (when: string) =>
    `There is no network. You see this page as it was on ${when}, with all that you wrote since.`,
  meetings: {
    met: '',
    'no-network': 'There is no network. They are sent when it is back.',
    'sign-in': 'Sign in again to send them: your session has ended.',
    'another-person': 'Somebody else has signed in here. Sign in yourself to send them.',
    withdrawn: 'The server says that your account is withdrawn. Save them as a file and give it to the lead inspector.',
    busy: 'The server does not answer now. They are sent again in a moment.',
    stumbled: 'The server can’t take some of them. Save them as a file and give it to the lead inspector.',
  },
  locked: {
    'signed-out': 'You have signed out.',
    withdrawn: 'Your account is withdrawn.',
    'too-long': 'This device has not met the server for more than 14 days.',
  } satisfies Record<Why, string>,
  lockedNext:
    'What is here is locked until it has been sent or saved as a file. Sign in with a network to send it, or save it as a file and give that to the lead inspector.',
  othersTitle: 'Other people’s work on this device',
  others: (count: number, name: string) =>
    count === 1
      ? `1 answer or note by ${name} waits here. Only ${name} can read or send it, after signing in on this device.`
      : `${count} answers and notes by ${name} wait here. Only ${name} can read or send them, after signing in on this device.`,
  nobody: 'Nobody’s work waits on this device.',
  missed: 'There is no network, and that page is not on this device. Below are the cases that are.',
  signedOutHere: 'Sign in to see your own work on this device.',
  waitingTitle: 'Waiting to be sent',
  refusedTitle: 'Not taken by the server',
  refusedHelp: 'The server has put each of these aside, and the lead inspector can see them there.',
  question: (id: string) => `question ${id}`,
  kinds: {
    finish: 'The case is finished',
    'send-back': 'The case is sent back',
    concern: 'Urgent concern',
    'record-event': 'Date of the case record',
    timeliness: 'Deadline',
    statement: 'Said in an interview',
  },
  notDone: 'looked for, and not done',
  confirmed: 'confirmed',
  overruled: 'overruled',
  entryTakenBack: 'taken back',
  practice: (question: string) => (question === '' ? 'Good practice' : `Good practice under ${question}`),
  level: (question: string) => `Own level for question ${question}`,
  changedBefore: 'The server has another answer under the same number. Answer the question again.',
  takenBack: 'answer taken back',
  writing: 'still being written',
  tryAgain: 'Send again',
  settle: 'I have dealt with it',
  sendNow: 'Send now',
  export: 'Save everything as a file',
  exportHelp:
    'The file holds all that you wrote, readable by anybody who has it. Give it to the lead inspector, who imports it, and then delete it.',
  exported: (count: number) =>
    count === 1
      ? 'A file with 1 answer or note was made. Is it saved?'
      : `A file with ${count} answers and notes was made. Is it saved?`,
  exportSafe: 'Yes, I have the file',
  casesTitle: 'Cases taken along',
  casesNone: 'No cases are taken along. Open “My cases” with a network, and press “Take these cases with me”.',
  removeTitle: 'Remove',
  remove: 'Remove everything of mine from this device',
  removed: 'Everything of yours was removed from this device.',
  notRemoved: 'Nothing was removed: something is not sent yet. Send it, or save it as a file.',
  storageTitle: 'Room',
  storage: (used: string, quota: string) => `Plumbline uses ${used} of the ${quota} that this browser gives it.`,
  persisted: 'The browser has promised not to clear it by itself.',
  notPersisted: 'The browser may clear it when the disk is full: send your answers whenever there is a network.',
  signOutTitle: 'Not everything is sent',
  signOut: (count: number) =>
    count === 1
      ? '1 answer or note is only on this device. If you sign out now it stays here, locked, until you sign in on this device again.'
      : `${count} answers and notes are only on this device. If you sign out now they stay here, locked, until you sign in on this device again.`,
  signOutAnyway: 'Sign out all the same',
  signOutOfflineTitle: 'There is no network',
  signOutOffline:
    'The server can’t be told now that you sign out. You can close your work on this device: everything is safe on the server and is removed from here, and you are signed out of the server as soon as this device meets it. To go on without a network, stay signed in.',
  signOutOfflineUnsent:
    'The server can’t be told now that you sign out. You can close your work on this device, and you are signed out of the server as soon as this device meets it. To go on without a network, stay signed in.',
  signOutHere: 'Close my work on this device',
  signIn: 'Sign in',
  ended: (cases: string) =>
    `No longer yours to judge: ${cases}. What you wrote there is on the server, or waits for the lead inspector.`,
  myCases: (inspection: string) => (inspection === '' ? 'My cases and diary' : `My cases and diary: ${inspection}`),
  stay: 'Stay signed in',
  takeTitle: 'Without a network',
  take: 'Take these cases with me',
  takeAgain: 'Take them again, as they are now',
  takeHelp:
    'Stores these cases, all of their pages and the guidance on this device, encrypted. You can then do everything of them anywhere, and close the browser in between.',
  takeOneTitle: 'Take this case along, to work on it without a network',
  takeOne: 'Take this case with me',
  takeOneHelp:
    'Stores this case, all of its pages and the guidance on this device, encrypted. All of your cases at once are taken from “My cases”.',
  taking: (done: number, of: number) => `Taking: ${done} of ${of} pages`,
  taken: (cases: number, when: string) =>
    cases === 1 ? `1 case was taken along on ${when}.` : `${cases} cases were taken along on ${when}.`,
  takeFailed: 'Not everything could be taken: the network went away. What was here before is unchanged. Try again.',
  takeFull: 'This device has no room left. Free some, and try again.',
}

const cy: typeof en = {
  keeping: 'Yn cadw…',
  kept: 'Wedi’i gadw ar y ddyfais hon',
  safe: 'Yn ddiogel ar y gweinydd',
  notKept: 'NID yw wedi’i gadw ar y ddyfais hon: copïwch ef i rywle arall, a dywedwch wrth yr arolygydd arweiniol.',
  dateWrong:
    'Rhaid i ddyddiad yr hyn a welsoch fod yn ddyddiad go iawn, megis 16 1 2012. Cedwir ef yma fel y’i teipioch.',
  problemTitle: 'Mae problem',
  error: 'Gwall:',
  doneTitle: 'Wedi’i wneud',
  whyMissing: 'Dywedwch pam nad yw’n ddigonol: ticiwch reswm neu ysgrifennwch nodyn. Mae’r ateb ei hun wedi’i gadw.',
  finishWaits:
    'Mae’r achos wedi’i orffen ar y ddyfais hon. Dywedir wrth y gweinydd cyn gynted ag y bydd eich atebion wedi cyrraedd.',
  finished: 'Mae’r achos wedi’i orffen, ac mae gan y gweinydd ef.',
  concern: 'Mae plentyn neu rywun arall mewn perygl: dywedwch wrth yr arolygydd arweiniol nawr',
  concernHelp:
    'Mae hyn yn mynd at yr arolygydd arweiniol a phennaeth y gwasanaeth ar unwaith, cyn popeth arall sy’n aros yma. Heb rwydwaith, ffoniwch nhw hefyd.',
  concernAbout: 'Beth yw’r pryder',
  concernText: 'Beth a welsoch, a phwy sydd mewn perygl. Defnyddiwch gyfeirnod yr achos, a dim enw.',
  concernRaise: 'Dywedwch wrthynt nawr',
  concernHeld: 'Wedi’i gadw ar y ddyfais hon. Ni ddywedir wrth neb nes i chi bwyso “Dywedwch wrthynt nawr”.',
  concernPage: 'Pryderon a godwyd am yr achos hwn',
  concernGoesTo: names => `Wrth enw, mae’n mynd at: ${names}.`,
  concernsRaised: 'Codwyd yn yr achos hwn:',
  concernWaiting: 'yn aros ar y ddyfais hon, yn gyntaf yn y rhes',
  concernTold: 'yn ddiogel ar y gweinydd, sy’n dweud wrthynt',
  concernEmpty: 'Ysgrifennwch beth a welsoch, fel eu bod yn gwybod beth i’w wneud.',
  concernSent: 'Mae’r pryder yn ddiogel ar y gweinydd, a dywedir wrthynt nawr.',
  concernWaits: 'Cedwir y pryder ar y ddyfais hon a chaiff ei anfon gyntaf pan fydd rhwydwaith. Ffoniwch nhw nawr.',
  keys: 'Ateb ag un fysell',
  keysHelp: keys =>
    `${keys}. Mae’r fysell yn ateb y cwestiwn yr ydych arno, neu’r un agored cyntaf, ac yn mynd ymlaen i’r nesaf. Nid yw bysellau’n gwneud dim tra byddwch yn ysgrifennu.`,
  keyed: (question, answer) => `${question}: ${answer}`,
  found: count => (count === 0 ? 'Nid oes cwestiwn sy’n cynnwys pob un o’r geiriau hyn.' : `Cafwyd ${count} cwestiwn`),
  toQuestion: 'Mynd at y cwestiwn hwn yn yr achos',
  noStore: 'Ni all y porwr hwn gadw atebion. Cânt eu cadw pan bwyswch “Cadw”.',
  ledger: (safe, of) => (of === 0 ? 'Dim atebion eto.' : `Mae ${safe} o ${of} ateb yn ddiogel ar y gweinydd.`),
  waiting: count => `Mae ${count} yn aros ar y ddyfais hon.`,
  allSafe: 'Mae popeth a ysgrifennoch yma yn ddiogel ar y gweinydd.',
  refusedCount: count => `Ni dderbyniodd y gweinydd ${count}.`,
  showAll: 'Beth sydd ar y ddyfais hon',
  copyOf: when =>
    `Nid oes rhwydwaith. Rydych yn gweld y dudalen hon fel yr oedd ar ${when}, gyda phopeth a ysgrifennoch ers hynny.`,
  meetings: {
    met: '',
    'no-network': 'Nid oes rhwydwaith. Cânt eu hanfon pan ddaw yn ôl.',
    'sign-in': 'Mewngofnodwch eto i’w hanfon: mae eich sesiwn wedi dod i ben.',
    'another-person': 'Mae rhywun arall wedi mewngofnodi yma. Mewngofnodwch eich hun i’w hanfon.',
    withdrawn:
      'Dywed y gweinydd fod eich cyfrif wedi’i dynnu’n ôl. Cadwch nhw fel ffeil a’i rhoi i’r arolygydd arweiniol.',
    busy: 'Nid yw’r gweinydd yn ateb nawr. Cânt eu hanfon eto mewn eiliad.',
    stumbled: 'Ni all y gweinydd dderbyn rhai ohonynt. Cadwch nhw fel ffeil a’i rhoi i’r arolygydd arweiniol.',
  },
  locked: {
    'signed-out': 'Rydych wedi allgofnodi.',
    withdrawn: 'Mae eich cyfrif wedi’i dynnu’n ôl.',
    'too-long': 'Nid yw’r ddyfais hon wedi cysylltu â’r gweinydd ers mwy na 14 diwrnod.',
  },
  lockedNext:
    'Mae’r hyn sydd yma dan glo nes iddo gael ei anfon neu ei gadw fel ffeil. Mewngofnodwch gyda rhwydwaith i’w anfon, neu cadwch ef fel ffeil a’i rhoi i’r arolygydd arweiniol.',
  othersTitle: 'Gwaith pobl eraill ar y ddyfais hon',
  others: (count, name) =>
    `Mae ${count} ateb neu nodyn gan ${name} yn aros yma. Dim ond ${name} all eu darllen neu eu hanfon, ar ôl mewngofnodi ar y ddyfais hon.`,
  nobody: 'Nid oes gwaith neb yn aros ar y ddyfais hon.',
  missed: 'Nid oes rhwydwaith, ac nid yw’r dudalen honno ar y ddyfais hon. Isod mae’r achosion sydd yma.',
  signedOutHere: 'Mewngofnodwch i weld eich gwaith eich hun ar y ddyfais hon.',
  waitingTitle: 'Yn aros i gael eu hanfon',
  refusedTitle: 'Heb eu derbyn gan y gweinydd',
  refusedHelp: 'Mae’r gweinydd wedi rhoi pob un o’r rhain o’r neilltu, a gall yr arolygydd arweiniol eu gweld yno.',
  question: id => `cwestiwn ${id}`,
  kinds: {
    finish: 'Mae’r achos wedi’i orffen',
    'send-back': 'Anfonir yr achos yn ôl',
    concern: 'Pryder brys',
    'record-event': 'Dyddiad o gofnod yr achos',
    timeliness: 'Terfyn amser',
    statement: 'Dywedwyd mewn cyfweliad',
  },
  notDone: 'chwiliwyd amdano, ac ni chafodd ei wneud',
  confirmed: 'wedi’i gadarnhau',
  overruled: 'wedi’i wrthod',
  entryTakenBack: 'wedi’i dynnu’n ôl',
  practice: question => (question === '' ? 'Arfer da' : `Arfer da o dan ${question}`),
  level: question => `Eich lefel eich hun ar gyfer cwestiwn ${question}`,
  changedBefore: 'Mae gan y gweinydd ateb arall o dan yr un rhif. Atebwch y cwestiwn eto.',
  takenBack: 'ateb wedi’i dynnu’n ôl',
  writing: 'yn dal i gael ei ysgrifennu',
  tryAgain: 'Anfon eto',
  settle: 'Rwyf wedi delio ag ef',
  sendNow: 'Anfon nawr',
  export: 'Cadw popeth fel ffeil',
  exportHelp:
    'Mae’r ffeil yn cynnwys popeth a ysgrifennoch, a gall unrhyw un sydd â hi ei darllen. Rhowch hi i’r arolygydd arweiniol, sy’n ei mewnforio, ac yna dilëwch hi.',
  exported: count => `Gwnaed ffeil gyda ${count} ateb neu nodyn. A yw wedi’i chadw?`,
  exportSafe: 'Ydy, mae’r ffeil gennyf',
  casesTitle: 'Achosion a gymerwyd',
  casesNone:
    'Ni chymerwyd achosion. Agorwch “Fy achosion” gyda rhwydwaith, a phwyswch “Mynd â’r achosion hyn gyda mi”.',
  removeTitle: 'Dileu',
  remove: 'Dileu popeth sy’n eiddo i mi o’r ddyfais hon',
  removed: 'Dilëwyd popeth sy’n eiddo i chi o’r ddyfais hon.',
  notRemoved: 'Ni ddilëwyd dim: nid yw rhywbeth wedi’i anfon eto. Anfonwch ef, neu cadwch ef fel ffeil.',
  storageTitle: 'Lle',
  storage: (used, quota) => `Mae Plumbline yn defnyddio ${used} o’r ${quota} y mae’r porwr hwn yn ei roi iddo.`,
  persisted: 'Mae’r porwr wedi addo peidio â’i glirio ohono’i hun.',
  notPersisted:
    'Gall y porwr ei glirio pan fydd y ddisg yn llawn: anfonwch eich atebion pryd bynnag y bydd rhwydwaith.',
  signOutTitle: 'Nid yw popeth wedi’i anfon',
  signOut: count =>
    `Mae ${count} ateb neu nodyn ar y ddyfais hon yn unig. Os allgofnodwch nawr byddant yn aros yma, dan glo, nes ichi fewngofnodi ar y ddyfais hon eto.`,
  signOutAnyway: 'Allgofnodi er hynny',
  signOutOfflineTitle: 'Nid oes rhwydwaith',
  signOutOffline:
    'Ni ellir dweud wrth y gweinydd nawr eich bod yn allgofnodi. Gallwch gau eich gwaith ar y ddyfais hon: mae popeth yn ddiogel ar y gweinydd ac fe’i dilëir oddi yma, a chewch eich allgofnodi o’r gweinydd cyn gynted ag y bydd y ddyfais hon yn ei gyrraedd. I barhau heb rwydwaith, arhoswch wedi mewngofnodi.',
  signOutOfflineUnsent:
    'Ni ellir dweud wrth y gweinydd nawr eich bod yn allgofnodi. Gallwch gau eich gwaith ar y ddyfais hon, a chewch eich allgofnodi o’r gweinydd cyn gynted ag y bydd y ddyfais hon yn ei gyrraedd. I barhau heb rwydwaith, arhoswch wedi mewngofnodi.',
  signOutHere: 'Cau fy ngwaith ar y ddyfais hon',
  signIn: 'Mewngofnodi',
  ended: cases =>
    `Nid chi sy’n barnu mwyach: ${cases}. Mae’r hyn a ysgrifennoch yno ar y gweinydd, neu’n aros am yr arolygydd arweiniol.`,
  myCases: inspection => (inspection === '' ? 'Fy achosion a’m dyddiadur' : `Fy achosion a’m dyddiadur: ${inspection}`),
  stay: 'Aros wedi mewngofnodi',
  takeTitle: 'Heb rwydwaith',
  take: 'Mynd â’r achosion hyn gyda mi',
  takeAgain: 'Mynd â nhw eto, fel y maent nawr',
  takeHelp:
    'Mae’n cadw’r achosion hyn, eu holl dudalennau a’r canllawiau ar y ddyfais hon, wedi’u hamgryptio. Gallwch wedyn wneud popeth gyda nhw yn unrhyw le, a chau’r porwr rhyngddynt.',
  takeOneTitle: 'Mynd â’r achos hwn gyda mi, i weithio arno heb rwydwaith',
  takeOne: 'Mynd â’r achos hwn gyda mi',
  takeOneHelp:
    'Mae’n cadw’r achos hwn, ei holl dudalennau a’r canllawiau ar y ddyfais hon, wedi’u hamgryptio. Cymerir eich holl achosion ar unwaith o “Fy achosion”.',
  taking: (done, of) => `Yn cymryd: ${done} o ${of} tudalen`,
  taken: (cases, when) => `Cymerwyd ${cases} achos ar ${when}.`,
  takeFailed:
    'Ni ellid cymryd popeth: aeth y rhwydwaith. Mae’r hyn a oedd yma o’r blaen heb ei newid. Rhowch gynnig arall arni.',
  takeFull: 'Nid oes lle ar ôl ar y ddyfais hon. Rhyddhewch beth, a rhowch gynnig arall arni.',
}

export type DeviceWords = typeof en

/** Why a case is not finished of which something is half written. */
export const stillWriting: Words = {
  en: 'Something of this case is still being written on this device. Keep it, or empty its form, and finish then.',
  cy: 'Mae rhywbeth o’r achos hwn yn dal i gael ei ysgrifennu ar y ddyfais hon. Cadwch ef, neu gwagiwch ei ffurflen, a gorffennwch wedyn.',
}

/** The words in a page's language. */
export const wordsIn = (language: 'en' | 'cy'): DeviceWords => (language === 'cy' ? cy : en)

/** "3.4 MB", with the decimal sign of both languages. */
export const inMegabytes = (bytes: number): string =>
  bytes >= 1e9 ? `${(bytes / 1e9).toFixed(1)} GB` : `${(bytes / 1e6).toFixed(1)} MB`

/** "21 November 2026, 14:32" by this device's clock. */
export const momentInWords = (moment: number, language: 'en' | 'cy'): string =>
  new Intl.DateTimeFormat(language === 'cy' ? 'cy-GB' : 'en-GB', { dateStyle: 'long', timeStyle: 'short' }).format(
    moment,
  )
