/** The words of the form on paper. */

export const en = {
  title: 'Form for one case, on paper',
  lead: 'For use when no device works. Tick one box for each question that is asked of this case. Type the numbers of the boxes into the table that goes with this form, and bring it in: it becomes the same answers as on a screen.',
  warning: 'Filled in, this form is about a child. Keep it locked away, and destroy it once it is typed in.',
  case: 'Case reference (no name)',
  assessor: 'Assessor (full name, as in Plumbline)',
  day: 'Day',
  reasons: 'If not sufficient, why',
  note: 'What shows it',
  seen: 'Date of what you saw',
  asked: 'Asked only where',
  edition: 'Edition',
}

export const cy: typeof en = {
  title: 'Ffurflen ar gyfer un achos, ar bapur',
  lead: 'I’w defnyddio pan nad oes dyfais yn gweithio. Ticiwch un blwch ar gyfer pob cwestiwn a ofynnir am yr achos hwn. Teipiwch rifau’r blychau i’r tabl sy’n mynd gyda’r ffurflen hon, a dewch ag ef i mewn: daw’n union yr un atebion ag ar sgrin.',
  warning:
    'Wedi’i llenwi, mae’r ffurflen hon yn ymwneud â phlentyn. Cadwch hi dan glo, a dinistriwch hi ar ôl ei theipio.',
  case: 'Cyfeirnod yr achos (dim enw)',
  assessor: 'Asesydd (enw llawn, fel yn Plumbline)',
  day: 'Diwrnod',
  reasons: 'Os nad yw’n ddigonol, pam',
  note: 'Beth sy’n ei ddangos',
  seen: 'Dyddiad yr hyn a welsoch',
  asked: 'Gofynnir dim ond lle',
  edition: 'Argraffiad',
}
