/** The words of an inspection's urgent concerns. */

export const en = {
  title: 'Urgent concerns',
  lead: 'Each is tracked until somebody says what is being done. If anybody is in immediate danger, call 999.',
  nothing: 'No urgent concern has been raised.',
  heading: (about: string, reference: string) => `${about}: case ${reference}`,
  raised: (name: string, day: string, time: string) => `Raised by ${name}, ${day}, ${time}`,
  someone: 'somebody',
  steps: {
    told: (name: string) => `${name} was told`,
    seen: (name: string) => `${name} has seen it`,
    answered: (name: string) => `${name} answered`,
    escalated: () => 'It waited too long and was pressed',
  },
  when: (what: string, day: string, time: string) => `${what}, ${day}, ${time}`,
  history: 'What happened with it',
  answer: 'What is being done',
  answerHint: 'Whoever raised it reads this. Name no child.',
  send: 'Answer',
  needsAnswer: 'Say what is being done.',
  answered: 'That is kept, and whoever raised the concern can read it.',
  escalates: (minutes: number) => `A concern without an answer is pressed every ${minutes} minutes.`,
  unconfirmed: 'That time is ours: no public source states one.',
}

export const cy: typeof en = {
  title: 'Pryderon brys',
  lead: 'Caiff pob un ei olrhain nes bod rhywun yn dweud beth sy’n cael ei wneud. Os oes rhywun mewn perygl uniongyrchol, ffoniwch 999.',
  nothing: 'Ni chodwyd pryder brys.',
  heading: (about, reference) => `${about}: achos ${reference}`,
  raised: (name, day, time) => `Codwyd gan ${name}, ${day}, ${time}`,
  someone: 'rhywun',
  steps: {
    told: name => `Rhoddwyd gwybod i ${name}`,
    seen: name => `Mae ${name} wedi’i weld`,
    answered: name => `Atebodd ${name}`,
    escalated: () => 'Arhosodd yn rhy hir a chafodd ei bwyso',
  },
  when: (what, day, time) => `${what}, ${day}, ${time}`,
  history: 'Beth ddigwyddodd ag ef',
  answer: 'Beth sy’n cael ei wneud',
  answerHint: 'Mae pwy bynnag a’i cododd yn darllen hwn. Peidiwch ag enwi plentyn.',
  send: 'Ateb',
  needsAnswer: 'Dywedwch beth sy’n cael ei wneud.',
  answered: 'Mae hynny wedi’i gadw, a gall pwy bynnag a gododd y pryder ei ddarllen.',
  escalates: minutes => `Pwysir pryder heb ateb bob ${minutes} munud.`,
  unconfirmed: 'Ein hamser ni yw hwnnw: nid oes ffynhonnell gyhoeddus yn nodi un.',
}
