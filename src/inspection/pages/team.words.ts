/** The words of an inspection's team. */

export const en = {
  conflicts: 'Something stands in the way. Choose somebody else, or say that you accept it.',
  conflictsTitle: 'What stands in the way',
  accept: 'Let them join all the same',
  title: 'Team',
  members: 'In the team',
  name: 'Name',
  part: 'Part',
  change: 'Change',
  remove: (name: string) => `Take ${name} out`,
  join: 'Who joins the team',
  joinHint: 'Everybody with an account and a role in inspecting. Nobody joins who works for the service or near it.',
  add: 'Add to the team',
  nobodyLeft: 'Everybody who could join is in the team. An administrator can invite others.',
  joined: (count: number) => (count === 1 ? '1 person has joined the team.' : `${count} people have joined the team.`),
  left: (name: string) => `${name} has left the team.`,
}

export const cy: typeof en = {
  conflicts: 'Mae rhywbeth yn y ffordd. Dewiswch rywun arall, neu dywedwch eich bod yn ei dderbyn.',
  conflictsTitle: 'Beth sydd yn y ffordd',
  accept: 'Gadael iddynt ymuno er hynny',
  title: 'Tîm',
  members: 'Yn y tîm',
  name: 'Enw',
  part: 'Rhan',
  change: 'Newid',
  remove: name => `Tynnu ${name} allan`,
  join: 'Pwy sy’n ymuno â’r tîm',
  joinHint: 'Pawb sydd â chyfrif a rôl mewn arolygu. Nid oes neb yn ymuno sy’n gweithio i’r gwasanaeth neu’n agos ato.',
  add: 'Ychwanegu at y tîm',
  nobodyLeft: 'Mae pawb a allai ymuno yn y tîm. Gall gweinyddwr wahodd eraill.',
  joined: count => (count === 1 ? 'Mae 1 person wedi ymuno â’r tîm.' : `Mae ${count} o bobl wedi ymuno â’r tîm.`),
  left: name => `Mae ${name} wedi gadael y tîm.`,
}
