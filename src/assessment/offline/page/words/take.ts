/** What is said where cases are taken along. */

export const en = {
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

export const cy: typeof en = {
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
