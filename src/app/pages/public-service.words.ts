/** The words of the public page of one service. */

export const en = {
  reports: 'Published reports',
  unknown: 'There is no service at this address. Look for it in the list of published reports.',
  about: 'About the service',
  nation: 'Nation',
  region: 'Region',
  council: 'Council',
  councils: 'Councils',
  frameworks: 'Inspected by',
  past: 'Names and changes',
  calledFirst: (name: string) => `First called ${name}`,
  calledSince: (name: string, day: string) => `Called ${name} since ${day}`,
  cameFrom: (name: string, day: string) => `${name} became part of it on ${day}`,
  became: (name: string, day: string) => `Became part of ${name} on ${day}`,
  inspections: 'Published inspections',
  published: (day: string) => `Published ${day}`,
  syntheticTag: 'Demonstration',
  nothing: 'No report on this service has been published here.',
  severalFrameworks:
    'Frameworks judge different things in different words: scores of one don’t compare with those of another.',
}

export const cy: typeof en = {
  reports: 'Adroddiadau a gyhoeddwyd',
  unknown: 'Nid oes gwasanaeth yn y cyfeiriad hwn. Chwiliwch amdano yn y rhestr o adroddiadau a gyhoeddwyd.',
  about: 'Am y gwasanaeth',
  nation: 'Cenedl',
  region: 'Rhanbarth',
  council: 'Cyngor',
  councils: 'Cynghorau',
  frameworks: 'Arolygwyd yn ôl',
  past: 'Enwau a newidiadau',
  calledFirst: name => `Enw cyntaf: ${name}`,
  calledSince: (name, day) => `Enw ers ${day}: ${name}`,
  cameFrom: (name, day) => `Daeth ${name} yn rhan ohono ar ${day}`,
  became: (name, day) => `Daeth yn rhan o ${name} ar ${day}`,
  inspections: 'Arolygiadau a gyhoeddwyd',
  published: day => `Cyhoeddwyd ${day}`,
  syntheticTag: 'Arddangosiad',
  nothing: 'Nid oes adroddiad ar y gwasanaeth hwn wedi’i gyhoeddi yma.',
  severalFrameworks:
    'Mae fframweithiau’n barnu pethau gwahanol mewn geiriau gwahanol: nid yw sgorau’r naill yn cymharu â rhai’r llall.',
}
