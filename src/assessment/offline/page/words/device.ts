/** What the page of the device says: whose work is there, how it is saved as a file or removed, and its room. */
import type { Why } from '../../../rules/device/keeping.ts'

export const en = {
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
  signedOutHere:
    'Sign in to see your own work on this device. If you have signed in, none of it is here yet: open a case, or press “Take these cases with me” in “My cases”.',
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
  called: (name: string) => `Where answers that were given on several devices differ, this one is called ${name}.`,
}

export const cy: typeof en = {
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
  signedOutHere:
    'Mewngofnodwch i weld eich gwaith eich hun ar y ddyfais hon. Os ydych wedi mewngofnodi, nid oes dim ohono yma eto: agorwch achos, neu pwyswch “Mynd â’r achosion hyn gyda mi” yn “Fy achosion”.',
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
  called: name => `Lle mae atebion a roddwyd ar sawl dyfais yn wahanol, gelwir yr un hon yn ${name}.`,
}
