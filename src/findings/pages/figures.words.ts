/** The words of the page of figures. */

export const en = {
  title: 'Figures, split and compared',
  lead: 'Every share of the answers with its counts and its interval, in the parts of the sample, and beside the inspections of this framework that have been published so far.',
  show: 'Show',
  which: 'Which figures',
  groups: 'Headlines, sections and criteria',
  by: 'Split by',
  chart: 'Shares of sufficient answers',
  alternative: (rows: readonly string[]) => `Bar chart of shares. ${rows.join('; ')}.`,
  thing: 'Figure',
  share: 'Share',
  counts: 'Counts',
  interval: '95% interval',
  of: (k: number, n: number) => `${k} of ${n}`,
  range: (low: number, high: number) => `${low} to ${high}`,
  notScored: 'Not scored',
  notShown: 'Not shown',
  table: 'All of it in figures',
  part: (value: string, cases: number) => `${value} (${cases} cases)`,
  lowest: 'Lowest elsewhere',
  highest: 'Highest elsewhere',
  average: 'Average elsewhere',
  small: 'small base',
  smallNote: (base: number) =>
    `A base under ${base} is small (a star marks it in the parts): one case more or less moves the share by several points, and a report says it with its counts.`,
  others: (count: number) =>
    count === 0
      ? 'No other inspection of this framework has been published so far, so there is nothing to set these beside.'
      : `Set beside ${count} other published ${count === 1 ? 'inspection' : 'inspections'} of this framework. Services are not closely comparable.`,
  explain: 'What lies behind it',
}

export const cy: typeof en = {
  title: 'Ffigurau, wedi’u rhannu a’u cymharu',
  lead: 'Pob cyfran o’r atebion gyda’i chyfrif a’i chyfwng, yn rhannau’r sampl, ac ochr yn ochr ag arolygiadau’r fframwaith hwn a gyhoeddwyd hyd yma.',
  show: 'Dangos',
  which: 'Pa ffigurau',
  groups: 'Prif sgorau, adrannau a meini prawf',
  by: 'Rhannu yn ôl',
  chart: 'Cyfrannau o atebion digonol',
  alternative: rows => `Siart bar o gyfrannau. ${rows.join('; ')}.`,
  thing: 'Ffigur',
  share: 'Cyfran',
  counts: 'Cyfrif',
  interval: 'Cyfwng 95%',
  of: (k, n) => `${k} o ${n}`,
  range: (low, high) => `${low} i ${high}`,
  notScored: 'Heb ei sgorio',
  notShown: 'Heb ei ddangos',
  table: 'Y cyfan mewn ffigurau',
  part: (value, cases) => `${value} (${cases} achos)`,
  lowest: 'Isaf mewn mannau eraill',
  highest: 'Uchaf mewn mannau eraill',
  average: 'Cyfartaledd mewn mannau eraill',
  small: 'sylfaen fach',
  smallNote: base =>
    `Mae sylfaen o dan ${base} yn fach (seren sy’n ei nodi yn y rhannau): mae un achos yn fwy neu’n llai yn symud y gyfran sawl pwynt, ac mae adroddiad yn ei dweud gyda’i chyfrif.`,
  others: count =>
    count === 0
      ? 'Ni chyhoeddwyd arolygiad arall o’r fframwaith hwn hyd yma, felly nid oes dim i osod y rhain wrth ei ochr.'
      : `Ochr yn ochr â ${count} arolygiad arall o’r fframwaith hwn a gyhoeddwyd. Ni ellir cymharu gwasanaethau’n fanwl.`,
  explain: 'Beth sydd y tu ôl iddo',
}
