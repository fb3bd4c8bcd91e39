/** The words of the list of programmes. */

export const en = {
  title: 'Programmes',
  lead: 'Each programme inspects by one edition of a framework, and promises how often.',
  open: 'Open a programme',
  programme: 'Programme',
  framework: 'Framework',
  when: 'When and where',
  promises: 'Promises',
  change: 'Change',
  period: (from: string, to: string) => `${from} to ${to}`,
  since: (from: string) => `Since ${from}`,
  someRegions: (where: string, regions: number) => `${where}, ${regions === 1 ? '1 region' : `${regions} regions`}`,
  state: (kept: number, of: number) => `Planned in full: ${kept} of ${of}`,
  noPromise: 'Nothing is promised.',
  nothing: 'There is no programme yet.',
}

export const cy: typeof en = {
  title: 'Rhaglenni',
  lead: 'Mae pob rhaglen yn arolygu yn ôl un argraffiad o fframwaith, ac yn addo pa mor aml.',
  open: 'Agor rhaglen',
  programme: 'Rhaglen',
  framework: 'Fframwaith',
  when: 'Pryd a ble',
  promises: 'Addewidion',
  change: 'Newid',
  period: (from, to) => `${from} i ${to}`,
  since: from => `Ers ${from}`,
  someRegions: (where, regions) => `${where}, ${regions} rhanbarth`,
  state: (kept, of) => `Wedi’i gynllunio’n llawn: ${kept} o ${of}`,
  noPromise: 'Ni addewir dim.',
  nothing: 'Nid oes rhaglen eto.',
}
