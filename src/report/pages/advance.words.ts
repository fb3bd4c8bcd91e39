/** The words around a report that is read under embargo. */

export const en = {
  title: 'Under embargo',
  embargo: (time: string, day: string) =>
    `Under embargo until ${time} on ${day} (time in London). Until then do not pass it on, quote it or say what is in it. That you have read it is kept on record.`,
  pdf: 'Download (PDF)',
}

export const cy: typeof en = {
  title: 'Dan embargo',
  embargo: (time, day) =>
    `Dan embargo tan ${time} ar ${day} (amser Llundain). Tan hynny peidiwch â’i drosglwyddo, ei ddyfynnu na dweud beth sydd ynddo. Cedwir cofnod eich bod wedi’i ddarllen.`,
  pdf: 'Lawrlwytho (PDF)',
}
