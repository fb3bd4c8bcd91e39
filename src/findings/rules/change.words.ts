/** How a changed figure is told beside its text. */

export const en = {
  was: 'Was',
  isNow: 'is now',
  sameWords: 'Counts changed, words the same:',
}

export const cy: typeof en = {
  was: 'Roedd yn',
  isNow: 'mae bellach yn',
  sameWords: 'Newidiodd y cyfrif, nid y geiriau:',
}
