/** The words of the list of frameworks. */

export const en = {
  title: 'Inspection frameworks',
  lead: 'What inspectors ask of each case, and how answers become scores. An edition never changes once it is here: every inspection keeps the one that it was done by.',
  framework: 'Framework',
  edition: 'Edition',
  taken: 'Taken in on',
  empty: 'No framework has been taken in yet.',
}

export const cy: typeof en = {
  title: 'Fframweithiau arolygu',
  lead: 'Yr hyn y mae arolygwyr yn ei ofyn am bob achos, a sut mae atebion yn troi’n sgoriau. Nid yw argraffiad byth yn newid ar ôl iddo gyrraedd yma: mae pob arolygiad yn cadw’r un y’i gwnaed yn ei ôl.',
  framework: 'Fframwaith',
  edition: 'Argraffiad',
  taken: 'Derbyniwyd ar',
  empty: 'Nid oes fframwaith wedi’i dderbyn eto.',
}
