/** The data dictionary of open data: each column with its type, what it holds, and an example, in both languages. */
import type { Words } from '../../../platform/pure/words.ts'
import type { ScoreRow } from './row.ts'

/** Types of the Table Schema standard. */
export type ColumnType = 'string' | 'integer' | 'number' | 'boolean' | 'date' | 'datetime'

/** One column. */
export interface Column {
  readonly name: keyof ScoreRow
  readonly type: ColumnType
  /** Whether no cell of it is ever empty. */
  readonly always: boolean
  readonly says: Words
  readonly example: string
}

const column = (type: ColumnType, always: boolean, example: string, en: string, cy: string) => ({
  type,
  always,
  example,
  says: { en, cy },
})

const byName: Readonly<Record<keyof ScoreRow, Omit<Column, 'name'>>> = {
  id: column(
    'string',
    true,
    'northshire-2012/1/6f1c…/criterion/9.1',
    'Names the row for good: inspection, edition, hash of the framework, kind and score, joined by strokes. No two rows share it and none is ever used again.',
    'Yn enwi’r rhes am byth: arolygiad, argraffiad, hash y fframwaith, math a sgôr, wedi’u cysylltu â strociau. Nid yw dwy res byth yn ei rannu ac ni ddefnyddir yr un eto.',
  ),
  inspection: column(
    'string',
    true,
    'northshire-2012',
    'The inspection, as the address of its report names it.',
    'Yr arolygiad, fel y mae cyfeiriad ei adroddiad yn ei enwi.',
  ),
  edition: column(
    'integer',
    true,
    '1',
    'The edition of the report. A correction is the next one; the one before stays in the data.',
    'Argraffiad yr adroddiad. Cywiriad yw’r nesaf; mae’r un blaenorol yn aros yn y data.',
  ),
  latest: column(
    'boolean',
    true,
    'true',
    'true for the latest edition of a report, false for one that a later edition has superseded. Use the rows that are true, unless you study corrections.',
    'true ar gyfer argraffiad diweddaraf adroddiad, false ar gyfer un y mae argraffiad diweddarach wedi’i ddisodli. Defnyddiwch y rhesi sy’n true, oni bai eich bod yn astudio cywiriadau.',
  ),
  service: column(
    'string',
    false,
    'northshire',
    'The service in the register, by a name that stays when what it is called changes. Empty for reports published before bundles held it.',
    'Y gwasanaeth yn y gofrestr, wrth enw sy’n aros pan fydd yr hyn y’i gelwir yn newid. Gwag ar gyfer adroddiadau a gyhoeddwyd cyn i fwndeli ei gynnwys.',
  ),
  service_name_en: column(
    'string',
    true,
    'Northshire',
    'What the service was called on the day of publication, in English.',
    'Enw’r gwasanaeth ar ddiwrnod y cyhoeddi, yn Saesneg.',
  ),
  service_name_cy: column('string', true, 'Swydd y Gogledd', 'The same in Welsh.', 'Yr un peth yn Gymraeg.'),
  nation: column('string', false, 'england', 'england or wales.', 'england (Lloegr) neu wales (Cymru).'),
  region_en: column('string', false, 'North East', 'The region, in English.', 'Y rhanbarth, yn Saesneg.'),
  region_cy: column('string', false, 'Gogledd-ddwyrain Lloegr', 'The region, in Welsh.', 'Y rhanbarth, yn Gymraeg.'),
  framework: column(
    'string',
    true,
    'an-inspection-2012',
    'The inspection framework: what was asked and how it counts. Compare scores of one framework only.',
    'Y fframwaith arolygu: beth a ofynnwyd a sut mae’n cyfrif. Cymharwch sgoriau un fframwaith yn unig.',
  ),
  framework_hash: column(
    'string',
    true,
    '6f1c…',
    'The exact edition of the framework: the SHA-256 of its content.',
    'Union argraffiad y fframwaith: SHA-256 ei gynnwys.',
  ),
  published_on: column(
    'date',
    true,
    '2012-05-31',
    'The day on which the inspection was published. A correction leaves it as it was.',
    'Y diwrnod y cyhoeddwyd yr arolygiad. Mae cywiriad yn ei adael fel yr oedd.',
  ),
  published_at: column(
    'datetime',
    true,
    '2012-05-31T08:30:00.000Z',
    'The moment at which this edition was published, in UTC.',
    'Yr eiliad y cyhoeddwyd yr argraffiad hwn, yn UTC.',
  ),
  synthetic: column(
    'boolean',
    true,
    'false',
    'true where the cases were made up for demonstration. Leave such rows out of any study.',
    'true lle crëwyd yr achosion i’w harddangos. Gadewch resi o’r fath allan o unrhyw astudiaeth.',
  ),
  kind: column(
    'string',
    true,
    'criterion',
    'What the score is of: theme (a headline), section, criterion or question.',
    'Beth y mae’r sgôr yn ei fesur: theme (pennawd), section (adran), criterion (maen prawf) neu question (cwestiwn).',
  ),
  score: column(
    'string',
    true,
    '9.1',
    'The theme, section, criterion or question, as its framework identifies it.',
    'Y thema, yr adran, y maen prawf neu’r cwestiwn, fel y mae ei fframwaith yn ei adnabod.',
  ),
  title_en: column(
    'string',
    true,
    'Assessment of the risk of harm',
    'Its title, or the question as it was asked, in English.',
    'Ei deitl, neu’r cwestiwn fel y’i gofynnwyd, yn Saesneg.',
  ),
  title_cy: column('string', true, 'Asesu’r risg o niwed', 'The same in Welsh.', 'Yr un peth yn Gymraeg.'),
  themes: column(
    'string',
    false,
    'harm',
    'The themes to which the score belongs, separated by a space. Of a question: those that it feeds.',
    'Y themâu y mae’r sgôr yn perthyn iddynt, wedi’u gwahanu gan fwlch. O gwestiwn: y rhai y mae’n eu bwydo.',
  ),
  section: column('string', false, '9', 'The section in which it stands.', 'Yr adran y mae’n sefyll ynddi.'),
  criterion: column('string', false, '9.1', 'The criterion to which it belongs.', 'Y maen prawf y mae’n perthyn iddo.'),
  numerator: column(
    'integer',
    false,
    '26',
    'How many answers were above the line: the work was sufficient. Empty where it is withheld.',
    'Faint o atebion oedd uwchlaw’r llinell: roedd y gwaith yn ddigonol. Gwag lle caiff ei gadw’n ôl.',
  ),
  denominator: column(
    'integer',
    false,
    '32',
    'How many answers count: all that apply to a case, sufficient or not. Answers such as “not applicable” are left out.',
    'Faint o atebion sy’n cyfrif: pob un sy’n berthnasol i achos, yn ddigonol neu beidio. Gadewir allan atebion megis “amherthnasol”.',
  ),
  percent: column(
    'integer',
    false,
    '81',
    'numerator divided by denominator as a whole percentage, halves rounded up. Empty where nothing could be scored: that is not 0%.',
    'numerator wedi’i rannu â denominator fel canran gyfan, haneri’n cael eu talgrynnu i fyny. Gwag lle na ellid sgorio dim: nid 0% yw hynny.',
  ),
  interval_low: column(
    'number',
    false,
    '64.7',
    'The lower end of the 95% interval, in percentage points: how far the score of the sample may lie from that of all cases.',
    'Pen isaf y cyfwng 95%, mewn pwyntiau canran: pa mor bell y gall sgôr y sampl fod o sgôr yr holl achosion.',
  ),
  interval_high: column('number', false, '91.1', 'The upper end of it.', 'Ei ben uchaf.'),
  band: column(
    'string',
    false,
    'good',
    'The band into which the percentage falls, as the framework identifies it.',
    'Y band y mae’r ganran yn disgyn iddo, fel y mae’r fframwaith yn ei adnabod.',
  ),
  band_en: column('string', false, 'GOOD', 'The band in English.', 'Y band yn Saesneg.'),
  band_cy: column('string', false, 'DA', 'The band in Welsh.', 'Y band yn Gymraeg.'),
  suppressed: column(
    'boolean',
    true,
    'false',
    'true where the published report withholds the count because it is so small that it could tell of one child. Its figures are then empty here as well.',
    'true lle mae’r adroddiad cyhoeddedig yn cadw’r cyfrif yn ôl am ei fod mor fach y gallai ddweud am un plentyn. Mae ei ffigurau wedyn yn wag yma hefyd.',
  ),
  sampled: column('integer', true, '62', 'How many cases were inspected.', 'Faint o achosion a arolygwyd.'),
  caseload: column(
    'integer',
    false,
    '250',
    'How many cases there were to choose from. Empty where it is not known; intervals are then wider than they need be.',
    'Faint o achosion oedd i ddewis ohonynt. Gwag lle nad yw’n hysbys; mae’r cyfyngau wedyn yn lletach nag sydd raid.',
  ),
  rule: column(
    'string',
    true,
    'pooled-share-1',
    'The rule by which scores follow from counts. It changes whenever the same answers could give another score.',
    'Y rheol y mae sgoriau’n dilyn o gyfrifon wrthi. Mae’n newid pryd bynnag y gallai’r un atebion roi sgôr arall.',
  ),
  bundle_hash: column(
    'string',
    true,
    'a91b…',
    'The hash of the signed bundle from which the row was read: the bundle proves it.',
    'Hash y bwndel llofnodedig y darllenwyd y rhes ohono: mae’r bwndel yn ei phrofi.',
  ),
  as_at: column(
    'datetime',
    true,
    '2012-06-01T08:30:00.000Z',
    'The moment of the latest publication that the file holds: everything published by then is in it, and nothing later.',
    'Eiliad y cyhoeddiad diweddaraf y mae’r ffeil yn ei gynnwys: mae popeth a gyhoeddwyd erbyn hynny ynddi, a dim byd diweddarach.',
  ),
}

/** Every column, in the order of the file. */
export const columns: readonly Column[] = Object.entries(byName).map(([name, its]) => ({
  name: name as keyof ScoreRow,
  ...its,
}))

/** The cells of a row in the order of the columns, as the file writes them. */
export const cellsOf = (row: ScoreRow): readonly (string | number | null)[] =>
  columns.map(({ name }) => {
    const value = row[name]
    return typeof value === 'boolean' ? String(value) : value
  })
