/** The words of a new comment on a draft. */

export const en = {
  check: 'Factual accuracy check',
  draft: 'The draft as it was sent',
  title: (number: number) => `Comment on paragraph ${String(number)}`,
  asSent: 'As it was sent',
  soFar: 'Comments on it so far',
  change: 'Change',
  kind: 'What is your comment about?',
  text: 'Your comment',
  textHint: 'Say what is wrong, what would be right, and how you know. Leave out names of children.',
  files: 'Evidence (optional)',
  submit: 'Keep the comment',
  note: 'It is kept as a draft. The person named at your service sends all comments together.',
  kept: (files: number): string =>
    files === 0
      ? 'Your comment is kept. It is not sent yet.'
      : files === 1
        ? 'Your comment and 1 file are kept. They are not sent yet.'
        : `Your comment and ${String(files)} files are kept. They are not sent yet.`,
  keptWithout: (reasons: string) => `Your comment is kept, without these files. ${reasons}`,
  gone: 'The draft has no such paragraph. Go back to the draft and choose one there.',
}

export const cy: typeof en = {
  check: 'Gwirio cywirdeb ffeithiol',
  draft: 'Y drafft fel y’i hanfonwyd',
  title: number => `Sylw ar baragraff ${String(number)}`,
  asSent: 'Fel y’i hanfonwyd',
  soFar: 'Sylwadau arno hyd yma',
  change: 'Newid',
  kind: 'Beth yw pwnc eich sylw?',
  text: 'Eich sylw',
  textHint: 'Dywedwch beth sy’n anghywir, beth fyddai’n gywir, a sut y gwyddoch. Gadewch enwau plant allan.',
  files: 'Tystiolaeth (dewisol)',
  submit: 'Cadw’r sylw',
  note: 'Fe’i cedwir fel drafft. Y sawl a enwyd yn eich gwasanaeth sy’n anfon yr holl sylwadau gyda’i gilydd.',
  kept: files =>
    files === 0
      ? 'Cadwyd eich sylw. Nid yw wedi’i anfon eto.'
      : `Cadwyd eich sylw a ${String(files)} ffeil. Nid ydynt wedi’u hanfon eto.`,
  keptWithout: reasons => `Cadwyd eich sylw, heb y ffeiliau hyn. ${reasons}`,
  gone: 'Nid oes paragraff o’r fath yn y drafft. Ewch yn ôl i’r drafft a dewiswch un yno.',
}
