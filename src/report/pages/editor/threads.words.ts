/** The words around what is said about a block, wherever it is shown. */

const en = {
  comments: 'Comments',
  openThread: 'Open',
  resolvedThread: 'Resolved',
  answer: 'Answer',
  resolve: 'Resolve',
  reopen: 'Open again',
  resolvedBy: 'resolved this',
  reopenedBy: 'opened this again',
}

const cy: typeof en = {
  comments: 'Sylwadau',
  openThread: 'Agored',
  resolvedThread: 'Wedi’i ddatrys',
  answer: 'Ateb',
  resolve: 'Datrys',
  reopen: 'Agor eto',
  resolvedBy: 'a ddatrysodd hyn',
  reopenedBy: 'a agorodd hyn eto',
}

export const threadWords = { en, cy }
