/** The words of the page of a criterion's questions. */

export const en = {
  criterion: 'Criterion',
  score: 'Score',
  sufficient: 'Sufficient answers',
  interval: '95% interval',
  comment: 'Comment',
  questions: 'Questions that score',
  facts: 'Recorded, not scored',
  question: 'Question',
  counts: 'Sufficient',
  yes: 'Yes or sufficient',
  share: 'Share',
  percent: 'Score',
  range: '95% interval',
  picture: 'On a scale from 0 to 100',
  explained:
    'Each score is the share of sufficient answers among those that could be scored; not applicable answers leave both. The interval says how far chance in the draw of cases may carry a score; answers on one case resemble each other, so the truth about a whole criterion is less certain still. It is this software’s own aid: the inspectorate prints none.',
}

export const cy: typeof en = {
  criterion: 'Maen prawf',
  score: 'Sgôr',
  sufficient: 'Atebion digonol',
  interval: 'Cyfwng 95%',
  comment: 'Sylw',
  questions: 'Cwestiynau sy’n sgorio',
  facts: 'Wedi’u cofnodi, heb eu sgorio',
  question: 'Cwestiwn',
  counts: 'Digonol',
  yes: 'Ie neu ddigonol',
  share: 'Cyfran',
  percent: 'Sgôr',
  range: 'Cyfwng 95%',
  picture: 'Ar raddfa o 0 i 100',
  explained:
    'Mae pob sgôr yn gyfran yr atebion digonol ymhlith y rhai y gellid eu sgorio; mae atebion amherthnasol yn gadael y ddau. Mae’r cyfwng yn dweud pa mor bell y gall siawns wrth ddewis achosion symud sgôr; mae atebion ar un achos yn debyg i’w gilydd, felly mae’r gwir am faen prawf cyfan yn llai sicr eto. Cymorth y feddalwedd hon ydyw: nid yw’r arolygiaeth yn argraffu un.',
}
