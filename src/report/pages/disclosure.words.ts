/** The words of deciding on small numbers and examples. */
import type { Choice } from '../rules/disclosure/decision.ts'
import type { ItemKind } from '../rules/disclosure/item.ts'

const kinds: Record<ItemKind, string> = {
  sample: 'Tables and charts of the sample',
  score: 'Scores',
  sentence: 'Sentences',
  subtraction: 'What follows by subtraction',
  example: 'Examples',
  data: 'Published data',
}
const leads: Record<ItemKind, string> = {
  sample:
    'Withheld counts are shown as “fewer than” in the page, the files and the data of the report, and further ones are left out with them, so that none can be got back from the totals.',
  score: 'A score that is withheld is shown neither in its box nor in a chart or table.',
  sentence:
    'A sentence keeps its figure. Follow the link to reword it, for example with a figure of all cases, or accept it.',
  subtraction:
    'The report does not say these, but what it says of one setting gives the other away, since all cases together are published.',
  example: 'An example that is altered afterwards is listed again.',
  data: 'These go out with the report, for anybody to recount its scores.',
}
const choices: Record<Choice, string> = {
  suppress: 'Withhold it',
  combine: 'Join it to the group beside it',
  accept: 'Publish it as it is',
}
const hints: Record<Choice, string> = {
  suppress: 'For counts in tables and charts, and for scores.',
  combine:
    'For groups in tables and charts: the two are then counted together. For settings: all are counted together.',
  accept: 'With the reason why nobody can be recognised by it, or why it must be said all the same.',
}

export const en = {
  title: 'Small numbers and examples',
  beforePublication: 'Before publication',
  lead: (fewest: number, base: number) =>
    `Every figure of this report that counts fewer than ${fewest} cases, or all but fewer than ${fewest}, every percentage of fewer than ${base}, and every example is listed here. Each is decided on before the report is published; one that changes is asked about again. The numbers of inspectors are no numbers of children, and are not listed.`,
  noRule: 'This inspection’s framework says of no number that it is too small to print, so nothing is listed.',
  nothing: 'There is nothing to decide.',
  progress: (done: number, all: number) => `${done} of ${all} are decided.`,
  kinds,
  leads,
  whole: (count: number) => `All ${count} of these that are not decided`,
  choose: 'What is to be done with what you ticked?',
  choices,
  hints,
  states: { suppress: 'Withheld', combine: 'Joined', accept: 'Accepted' },
  toDecide: 'To decide',
  joined: (group: string) => `Joined to: ${group}.`,
  isOpen: 'It can be worked out from what is still shown: join it to another group, or accept it.',
  lapsed: 'It was decided on when it had another value.',
  reason: 'Reason',
  reasonHint: 'Needed for what is published as it is. Write no names.',
  decide: 'Decide',
  decided: (count: number) => (count === 1 ? 'One decision is kept.' : `${count} decisions are kept.`),
}

export const cy: typeof en = {
  title: 'Rhifau bach ac enghreifftiau',
  beforePublication: 'Cyn cyhoeddi',
  lead: (fewest, base) =>
    `Rhestrir yma bob ffigur yn yr adroddiad hwn sy’n cyfrif llai na ${fewest} achos, neu bob un ond llai na ${fewest}, pob canran o lai na ${base}, a phob enghraifft. Penderfynir ar bob un cyn cyhoeddi’r adroddiad; gofynnir eto am un sy’n newid. Nid niferoedd plant yw niferoedd yr arolygwyr, ac ni restrir hwy.`,
  noRule:
    'Nid yw fframwaith yr arolygiad hwn yn dweud am unrhyw rif ei fod yn rhy fach i’w argraffu, felly ni restrir dim.',
  nothing: 'Nid oes dim i’w benderfynu.',
  progress: (done, all) => `Penderfynwyd ar ${done} o ${all}.`,
  kinds: {
    sample: 'Tablau a siartiau’r sampl',
    score: 'Sgoriau',
    sentence: 'Brawddegau',
    subtraction: 'Yr hyn sy’n dilyn drwy dynnu',
    example: 'Enghreifftiau',
    data: 'Data a gyhoeddir',
  },
  leads: {
    sample:
      'Dangosir cyfrifon a gedwir yn ôl fel “llai na” yn nhudalen, ffeiliau a data’r adroddiad, a hepgorir rhai eraill gyda nhw, fel na ellir cael yr un yn ôl o’r cyfansymiau.',
    score: 'Ni ddangosir sgôr a gedwir yn ôl yn ei flwch nac mewn siart na thabl.',
    sentence:
      'Mae brawddeg yn cadw ei ffigur. Dilynwch y ddolen i’w haralleirio, er enghraifft gyda ffigur o’r holl achosion, neu derbyniwch hi.',
    subtraction:
      'Nid yw’r adroddiad yn dweud y rhain, ond mae’r hyn a ddywed am un lleoliad yn datgelu’r llall, gan fod yr holl achosion gyda’i gilydd yn cael eu cyhoeddi.',
    example: 'Rhestrir eto enghraifft a newidir wedyn.',
    data: 'Mae’r rhain yn mynd allan gyda’r adroddiad, er mwyn i unrhyw un ailgyfrif ei sgoriau.',
  },
  whole: count => `Pob un o’r ${count} o’r rhain nas penderfynwyd`,
  choose: 'Beth sydd i’w wneud â’r hyn a diciwyd gennych?',
  choices: {
    suppress: 'Ei gadw’n ôl',
    combine: 'Ei uno â’r grŵp wrth ei ochr',
    accept: 'Ei gyhoeddi fel y mae',
  },
  hints: {
    suppress: 'I gyfrifon mewn tablau a siartiau, ac i sgoriau.',
    combine:
      'I grwpiau mewn tablau a siartiau: cyfrifir y ddau gyda’i gilydd wedyn. I leoliadau: cyfrifir pob un gyda’i gilydd.',
    accept: 'Gyda’r rheswm pam na ellir adnabod neb drwyddo, neu pam y mae’n rhaid ei ddweud serch hynny.',
  },
  states: { suppress: 'Cadwyd yn ôl', combine: 'Unwyd', accept: 'Derbyniwyd' },
  toDecide: 'I’w benderfynu',
  joined: group => `Unwyd â: ${group}.`,
  isOpen: 'Gellir ei gyfrifo o’r hyn a ddangosir o hyd: unwch ef â grŵp arall, neu derbyniwch ef.',
  lapsed: 'Penderfynwyd arno pan oedd ganddo werth arall.',
  reason: 'Rheswm',
  reasonHint: 'Ei angen ar gyfer yr hyn a gyhoeddir fel y mae. Peidiwch ag ysgrifennu enwau.',
  decide: 'Penderfynu',
  decided: count => (count === 1 ? 'Cedwir un penderfyniad.' : `Cedwir ${count} o benderfyniadau.`),
}
