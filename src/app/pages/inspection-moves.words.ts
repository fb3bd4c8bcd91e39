/** The words of an inspection's stage and its moves. */

export const en = {
  title: 'Stage',
  now: 'The inspection stands at:',
  moves: 'What can be done now',
  end: 'Nothing follows: this is the end of the inspection.',
  leadsTo: (stage: string) => `Leads to: ${stage}`,
  missing: 'Still to do first',
  history: 'Stages passed',
  noHistory: 'The inspection is planned, and has not been moved yet.',
  stage: 'Stage',
  on: 'Day',
  reason: 'Reason',
}

export const cy: typeof en = {
  title: 'Cam',
  now: 'Mae’r arolygiad ar y cam hwn:',
  moves: 'Beth y gellir ei wneud yn awr',
  end: 'Nid oes dim yn dilyn: dyma ddiwedd yr arolygiad.',
  leadsTo: stage => `Yn arwain at: ${stage}`,
  missing: 'I’w wneud yn gyntaf',
  history: 'Camau a basiwyd',
  noHistory: 'Mae’r arolygiad wedi’i gynllunio, ac nid yw wedi’i symud eto.',
  stage: 'Cam',
  on: 'Diwrnod',
  reason: 'Rheswm',
}
