/** The words around provisional findings; those of the document itself are in `rules/feedback/`. */

export const en = {
  title: 'Provisional findings',
  notYet:
    'No provisional findings have been given yet. The lead inspector gives them at the meeting after fieldwork, and they are then to be read here.',
  nothingChosen: 'Nothing has been chosen yet.',
  choose: 'Choose what goes in, and give them to the service',
  files: 'To keep and to show',
  pdf: 'Document (PDF)',
  slides: 'Slides (PDF)',
  word: 'Document (Word)',
  data: 'Data (JSON)',
  times: 'Every time they were given',
  time: (number: number, day: string) => `${String(number)}: ${day}`,
  by: (date: string, who: string) => `${date} by ${who}`,
  somebody: 'somebody who is no longer known',
  kept: 'Kept as they were given',
  keptText:
    'Whatever is later done to answers and texts, this document stays. The SHA-256 of its data, with the keys in order:',
}

export const cy: typeof en = {
  title: 'Canfyddiadau dros dro',
  notYet:
    'Ni roddwyd canfyddiadau dros dro eto. Mae’r arolygydd arweiniol yn eu rhoi yn y cyfarfod ar ôl y gwaith maes, a gellir eu darllen yma wedyn.',
  nothingChosen: 'Nid oes dim wedi’i ddewis eto.',
  choose: 'Dewis beth sy’n mynd i mewn, a’u rhoi i’r gwasanaeth',
  files: 'I’w cadw ac i’w dangos',
  pdf: 'Dogfen (PDF)',
  slides: 'Sleidiau (PDF)',
  word: 'Dogfen (Word)',
  data: 'Data (JSON)',
  times: 'Pob tro y cawsant eu rhoi',
  time: (number, day) => `${String(number)}: ${day}`,
  by: (date, who) => `${date} gan ${who}`,
  somebody: 'rywun nad yw’n hysbys bellach',
  kept: 'Cedwir fel y’u rhoddwyd',
  keptText:
    'Beth bynnag a wneir wedyn i atebion a thestunau, erys y ddogfen hon. SHA-256 ei data, a’r allweddi mewn trefn:',
}
