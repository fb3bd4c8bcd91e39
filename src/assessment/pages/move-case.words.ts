/** The words of moving one case. */

export const en = {
  title: (reference: string) => `Move case ${reference}`,
  lead: 'Before you confirm, see what each move would break.',
  first: 'First reading',
  second: 'Second reading',
  now: (name: string) => `Now with ${name}.`,
  nothing: 'Breaks nothing.',
  to: 'Give it to',
  forbidden: 'Not possible',
  nothingYet: 'This case has not been given to anybody yet. Share the cases out first.',
  reason: 'Why it is moved',
  reasonHint: 'Kept with the move. Name no child and no case manager.',
  confirm: 'Move the case',
  chooseTo: 'Choose somebody to whom the case can be given.',
  giveReason: 'Say why the case is moved.',
  done: (reference: string) => `${reference} was moved.`,
}

export const cy: typeof en = {
  title: reference => `Symud achos ${reference}`,
  lead: 'Cyn i chi gadarnhau, gwelwch beth fyddai pob symudiad yn ei dorri.',
  first: 'Darlleniad cyntaf',
  second: 'Ail ddarlleniad',
  now: name => `Gyda ${name} yn awr.`,
  nothing: 'Nid yw’n torri dim.',
  to: 'Ei roi i',
  forbidden: 'Ddim yn bosibl',
  nothingYet: 'Nid yw’r achos hwn wedi’i roi i neb eto. Rhannwch yr achosion yn gyntaf.',
  reason: 'Pam y’i symudir',
  reasonHint: 'Cedwir hyn gyda’r symudiad. Peidiwch ag enwi plentyn na rheolwr achos.',
  confirm: 'Symud yr achos',
  chooseTo: 'Dewiswch rywun y gellir rhoi’r achos iddynt.',
  giveReason: 'Dywedwch pam y symudir yr achos.',
  done: reference => `Symudwyd ${reference}.`,
}
