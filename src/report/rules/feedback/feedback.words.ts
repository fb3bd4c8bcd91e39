/** The furniture of provisional findings in two languages: everything that neither framework nor lead writes. */

export const en = {
  title: 'Provisional findings',
  subject: (service: string) => `Inspection of youth justice work in ${service}`,
  notGiven: 'Draft, not yet given',
  given: (day: string) => `Given on ${day}`,
  short: 'Provisional and in confidence',
  long: 'These findings are provisional and given in confidence. They may change until the report is published, and are not to be passed on outside the service and its board.',
  synthetic: 'Demonstration: the cases are synthetic.',
  standing: 'How far these findings go',
  coverage: (complete: number, cases: number) =>
    complete === cases
      ? `All cases in the sample are complete: ${String(cases)} of ${String(cases)}.`
      : `${String(complete)} of the ${String(cases)} cases in the sample are complete. What follows rests on the answers given so far.`,
  changes: 'Quality assurance and your factual accuracy check come before the report. Scores and findings may change.',
  scores: 'Headline scores',
  strengths: 'Strengths',
  improvements: 'Areas for improvement',
  nothingChosen: 'None is put forward at this point.',
  next: 'What happens next',
  chart: 'Provisional headline scores',
  alternative: (rows: readonly string[]) => `Bar chart of the provisional headline scores. ${rows.join('. ')}.`,
  aspect: 'Aspect of work',
  score: 'Score',
  base: 'Judgements counted',
  ofScored: (k: number, n: number) => `${String(k)} of ${String(n)}`,
  notScored: 'Not scored',
  steps: 'Dates to come',
  step: 'Step',
  planned: 'Planned for',
  between: (from: string, to: string) => (from === to ? from : `${from} to ${to}`),
  slide: (title: string, number: number, all: number) =>
    all === 1 ? title : `${title} (${String(number)} of ${String(all)})`,
}

export const cy: typeof en = {
  title: 'Canfyddiadau dros dro',
  subject: service => `Arolygiad o waith cyfiawnder ieuenctid yn ${service}`,
  notGiven: 'Drafft, heb ei roi eto',
  given: day => `Rhoddwyd ar ${day}`,
  short: 'Dros dro ac yn gyfrinachol',
  long: 'Mae’r canfyddiadau hyn yn rhai dros dro ac fe’u rhoddir yn gyfrinachol. Gallant newid nes cyhoeddi’r adroddiad, ac nid ydynt i’w trosglwyddo y tu allan i’r gwasanaeth a’i fwrdd.',
  synthetic: 'Arddangosiad: mae’r achosion yn synthetig.',
  standing: 'Pa mor bell y mae’r canfyddiadau hyn yn mynd',
  coverage: (complete, cases) =>
    complete === cases
      ? `Mae pob achos yn y sampl yn gyflawn: ${String(cases)} o ${String(cases)}.`
      : `Mae ${String(complete)} o’r ${String(cases)} achos yn y sampl yn gyflawn. Mae’r hyn sy’n dilyn yn seiliedig ar yr atebion a roddwyd hyd yma.`,
  changes:
    'Daw sicrhau ansawdd a’ch gwiriad chi o gywirdeb ffeithiol cyn yr adroddiad. Gall sgoriau a chanfyddiadau newid.',
  scores: 'Prif sgoriau',
  strengths: 'Cryfderau',
  improvements: 'Meysydd i’w gwella',
  nothingChosen: 'Ni chyflwynir yr un ar hyn o bryd.',
  next: 'Beth sy’n digwydd nesaf',
  chart: 'Prif sgoriau dros dro',
  alternative: rows => `Siart bar o’r prif sgoriau dros dro. ${rows.join('. ')}.`,
  aspect: 'Agwedd ar waith',
  score: 'Sgôr',
  base: 'Dyfarniadau a gyfrifwyd',
  ofScored: (k, n) => `${String(k)} o ${String(n)}`,
  notScored: 'Heb ei sgorio',
  steps: 'Dyddiadau i ddod',
  step: 'Cam',
  planned: 'Bwriedir ar',
  between: (from, to) => (from === to ? from : `${from} i ${to}`),
  slide: (title, number, all) => (all === 1 ? title : `${title} (${String(number)} o ${String(all)})`),
}
