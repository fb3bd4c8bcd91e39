/** Words that every page of one case shares. */

export const en = {
  myCases: 'My cases',
  caseCaption: (service: string, reference: string) => `${service} – case ${reference}`,
  second: 'Second reading',
  previous: 'Part before',
  following: 'Next part',
  progress: (answered: number, of: number) => `${answered} of ${of} questions answered`,
  score: (percent: number, sufficient: number, scoreable: number, judged: number, toJudge: number) =>
    `So far ${percent}% (${sufficient} of ${scoreable} sufficient), from ${judged} of the ${toJudge} questions that score.`,
  noScore: (judged: number, toJudge: number) =>
    `No score yet: ${judged} of the ${toJudge} questions that score are answered.`,
  provisional: 'Score of this case, provisional',
  progressTitle: 'Progress',
  ledgerTitle: 'What is safe',
  remainingTitle: 'What remains',
  concernsTitle: 'Urgent concerns',
  raise: 'A child or somebody else is in danger: tell the lead now',
  openConcerns: (count: number) =>
    count === 1 ? '1 concern waits for an answer.' : `${count} concerns wait for an answer.`,
  nothingRemains: 'Nothing is missing.',
  remains: (unanswered: number, contested: number, reasons: number) =>
    [
      unanswered > 0 ? `${unanswered} unanswered` : '',
      contested > 0 ? `${contested} contested` : '',
      reasons > 0 ? `${reasons} without a reason` : '',
    ]
      .filter(text => text !== '')
      .join(', '),
}

export const cy: typeof en = {
  myCases: 'Fy achosion',
  caseCaption: (service, reference) => `${service} – achos ${reference}`,
  second: 'Ail ddarlleniad',
  previous: 'Rhan flaenorol',
  following: 'Rhan nesaf',
  progress: (answered, of) => `${answered} o ${of} cwestiwn wedi’u hateb`,
  score: (percent, sufficient, scoreable, judged, toJudge) =>
    `Hyd yma ${percent}% (${sufficient} o ${scoreable} yn ddigonol), o ${judged} o’r ${toJudge} cwestiwn sy’n sgorio.`,
  noScore: (judged, toJudge) => `Dim sgôr eto: atebwyd ${judged} o’r ${toJudge} cwestiwn sy’n sgorio.`,
  provisional: 'Sgôr yr achos hwn, dros dro',
  progressTitle: 'Cynnydd',
  ledgerTitle: 'Beth sy’n ddiogel',
  remainingTitle: 'Beth sydd ar ôl',
  concernsTitle: 'Pryderon brys',
  raise: 'Mae plentyn neu rywun arall mewn perygl: dywedwch wrth yr arolygydd arweiniol nawr',
  openConcerns: count => `Mae ${count} pryder yn aros am ateb.`,
  nothingRemains: 'Nid oes dim ar goll.',
  remains: (unanswered, contested, reasons) =>
    [
      unanswered > 0 ? `${unanswered} heb eu hateb` : '',
      contested > 0 ? `${contested} yn destun dadl` : '',
      reasons > 0 ? `${reasons} heb reswm` : '',
    ]
      .filter(text => text !== '')
      .join(', '),
}
