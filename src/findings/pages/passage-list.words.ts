/** The words of a list of passages and of those set aside: see `passage-list.njk`. */

export const en = {
  edit: 'Change',
  up: 'Move up',
  down: 'Move down',
  aside: 'Set aside',
  asideThis: 'Set aside, with a reason if you like',
  why: 'Why (optional)',
  noWelsh: 'No Welsh yet',
  notUsable: 'Not altered in full: not in the report',
  responsibleIs: 'Responsible:',
  answersTo: 'Answers to:',
  setAside: 'Set aside',
  takeBack: 'Take back',
}

export const cy: typeof en = {
  edit: 'Newid',
  up: 'Symud i fyny',
  down: 'Symud i lawr',
  aside: 'Rhoi o’r neilltu',
  asideThis: 'Rhoi o’r neilltu, gyda rheswm os dymunwch',
  why: 'Pam (dewisol)',
  noWelsh: 'Dim Cymraeg eto',
  notUsable: 'Heb ei newid yn llawn: nid yw yn yr adroddiad',
  responsibleIs: 'Yn gyfrifol:',
  answersTo: 'Yn ateb i:',
  setAside: 'Wedi’u rhoi o’r neilltu',
  takeBack: 'Cymryd yn ôl',
}
