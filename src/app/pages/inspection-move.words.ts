/** The words of one move of an inspection. */

export const en = {
  stage: 'Stage',
  leadsTo: (from: string, to: string) => `The inspection goes from “${from}” to “${to}”.`,
  needs: 'What must hold first',
  met: 'Done',
  missing: 'Missing',
  impossible: 'The move can be made when nothing is missing.',
  emptyTitle: 'What is empty in the draft',
  emptyLead:
    'The service would get the draft without this. Write it first, or send the draft all the same and write it later.',
  emptyKnown: (places: number) =>
    places === 1
      ? 'Send the draft all the same: I know that this place in it is empty'
      : `Send the draft all the same: I know that these ${String(places)} places in it are empty`,
  emptyUnknown: 'Write what is empty in the draft first, or tick that it is to be sent all the same',
  leftOut: (places: number) =>
    `Empty too, which may be right: ${places === 1 ? '1 place' : `${String(places)} places`}`,
  says: 'What it says, and to whom',
  letterTo: (roles: string) => `Letter to: ${roles}`,
  saysNothing: 'Nobody is told: this move concerns the inspectorate alone.',
  everybody: 'To everybody',
  everybodyReads: 'The report and the scores can be read by anybody. The report is then fixed for good.',
  on: 'Day of the move',
  onEmpty: 'Enter the day of the move',
  day: 'Day',
  month: 'Month',
  year: 'Year',
  future: 'The day of the move must be today or earlier',
  before: (last: string) => `The day of the move must not lie before the last move, which was on ${last}`,
  reason: 'Reason',
  reasonTold: 'The service and the team read it too. Write no names.',
  reasonKept: 'It is kept with the move. Write no names.',
  moved: (stage: string) => `The inspection now stands at: ${stage}.`,
  gone: 'The inspection can’t go there from its present stage. Open its stage again to see what is possible now.',
}

export const cy: typeof en = {
  stage: 'Cam',
  leadsTo: (from, to) => `Mae’r arolygiad yn mynd o “${from}” i “${to}”.`,
  needs: 'Beth sy’n rhaid ei gael yn gyntaf',
  met: 'Wedi’i wneud',
  missing: 'Ar goll',
  impossible: 'Gellir gwneud y symudiad pan nad oes dim ar goll.',
  emptyTitle: 'Beth sy’n wag yn y drafft',
  emptyLead:
    'Byddai’r gwasanaeth yn cael y drafft heb hyn. Ysgrifennwch ef yn gyntaf, neu anfonwch y drafft er hynny a’i ysgrifennu wedyn.',
  emptyKnown: places =>
    places === 1
      ? 'Anfon y drafft er hynny: gwn fod y lle hwn ynddo’n wag'
      : `Anfon y drafft er hynny: gwn fod y ${String(places)} lle hyn ynddo’n wag`,
  emptyUnknown: 'Ysgrifennwch yn gyntaf yr hyn sy’n wag yn y drafft, neu ticiwch ei fod i’w anfon er hynny',
  leftOut: places => `Yn wag hefyd, a gall hynny fod yn iawn: ${String(places)} lle`,
  says: 'Beth mae’n ei ddweud, ac wrth bwy',
  letterTo: roles => `Llythyr at: ${roles}`,
  saysNothing: 'Ni ddywedir wrth neb: mae’r symudiad hwn yn ymwneud â’r arolygiaeth yn unig.',
  everybody: 'Wrth bawb',
  everybodyReads: 'Gall unrhyw un ddarllen yr adroddiad a’r sgorau. Mae’r adroddiad wedyn yn sefydlog am byth.',
  on: 'Diwrnod y symudiad',
  onEmpty: 'Rhowch ddiwrnod y symudiad',
  day: 'Diwrnod',
  month: 'Mis',
  year: 'Blwyddyn',
  future: 'Rhaid i ddiwrnod y symudiad fod heddiw neu’n gynharach',
  before: last => `Ni chaiff diwrnod y symudiad fod cyn y symudiad diwethaf, a oedd ar ${last}`,
  reason: 'Rheswm',
  reasonTold: 'Mae’r gwasanaeth a’r tîm yn ei ddarllen hefyd. Peidiwch ag ysgrifennu enwau.',
  reasonKept: 'Fe’i cedwir gyda’r symudiad. Peidiwch ag ysgrifennu enwau.',
  moved: stage => `Mae’r arolygiad bellach ar y cam: ${stage}.`,
  gone: 'Ni all yr arolygiad fynd yno o’i gam presennol. Agorwch ei gam eto i weld beth sy’n bosibl yn awr.',
}
