/** What is said of each thing that somebody decides on before publication. */
import type { Tally } from '../../../platform/pure/proportion.ts'
import type { Words } from '../../../platform/pure/words.ts'
import type { Smallness } from './small.ts'

const reasons: Readonly<Record<Smallness, Words>> = {
  base: { en: 'It is of few cases.', cy: 'Ychydig o achosion sydd ynddo.' },
  count: { en: 'It counts few cases.', cy: 'Mae’n cyfrif ychydig o achosion.' },
  rest: { en: 'All but a few: the others follow from it.', cy: 'Pob un ond ychydig: mae’r lleill yn dilyn ohono.' },
  share: { en: 'It is a share of few answers.', cy: 'Cyfran o ychydig atebion yw.' },
}

export const why = (small: readonly Smallness[]): Words => ({
  en: small.map(each => reasons[each].en).join(' '),
  cy: small.map(each => reasons[each].cy).join(' '),
})

export const typed: Words = {
  en: 'It is a small number that somebody typed.',
  cy: 'Rhif bach a deipiodd rhywun yw.',
}
export const fewCases: Words = { en: 'Few cases.', cy: 'Ychydig o achosion.' }
export const smallShare = reasons.share
export const byColumns: Words = {
  en: 'The column of any table of the sample adds up to it.',
  cy: 'Mae colofn unrhyw dabl o’r sampl yn adio iddo.',
}
export const subtracted: Words = {
  en: 'It is not printed, but follows by subtraction from what is.',
  cy: 'Nid yw wedi’i argraffu, ond mae’n dilyn drwy dynnu o’r hyn sydd.',
}
export const example: Words = {
  en: 'Every example is looked at once more: could anybody who knows the place tell who the child is?',
  cy: 'Edrychir ar bob enghraifft unwaith eto: a allai unrhyw un sy’n adnabod y lle ddweud pwy yw’r plentyn?',
}
export const recount: Words = {
  en: 'They are what anybody recounts the scores from. They can’t be withheld: a score that is withheld in the report can still be worked out from them.',
  cy: 'O’r rhain y gall unrhyw un ailgyfrif y sgoriau. Ni ellir eu cadw’n ôl: gellir cyfrifo sgôr a gedwir yn ôl yn yr adroddiad ohonynt o hyd.',
}

export const inEnglish = (text: string): Words => ({ en: text, cy: text })

const cases = (count: number): Words => ({
  en: count === 1 ? '1 case' : `${count} cases`,
  cy: `${count} achos`,
})

export const group = (of: {
  readonly title: Words
  readonly row: Words
  readonly setting: Words | null
  readonly count: number
}): Words => {
  const say = (language: 'en' | 'cy') =>
    `${[of.title, of.row, ...(of.setting ? [of.setting] : [])].map(each => each[language]).join(', ')}: ${cases(of.count)[language]}`
  return { en: say('en'), cy: say('cy') }
}

export const settings = (those: readonly { readonly title: Words; readonly count: number }[]): Words => ({
  en: those.map(({ title, count }) => `${title.en}: ${cases(count).en}`).join('; '),
  cy: those.map(({ title, count }) => `${title.cy}: ${cases(count).cy}`).join('; '),
})

export const shares = (count: string): Words => ({
  en: `Shares of a sample of ${count} cases`,
  cy: `Cyfrannau o sampl o ${count} achos`,
})

export const score = (title: Words, { sufficient, scoreable }: Tally): Words => ({
  en: `Score of ${title.en}: ${sufficient} of ${scoreable} answers`,
  cy: `Sgôr ${title.cy}: ${sufficient} o ${scoreable} ateb`,
})

export const figure = (reference: string, { sufficient, scoreable }: Tally): Words => ({
  en: `{${reference}}: ${sufficient} of ${scoreable}`,
  cy: `{${reference}}: ${sufficient} o ${scoreable}`,
})

export const counts = (small: number, questions: number, fewest: number): Words => ({
  en: `The signed data and the open data hold how often each answer to each question was given in all cases, never by group: ${small} of these counts, of ${questions} questions, are under ${fewest}.`,
  cy: `Mae’r data wedi’u llofnodi a’r data agored yn dal pa mor aml y rhoddwyd pob ateb i bob cwestiwn ym mhob achos, byth fesul grŵp: mae ${small} o’r cyfrifon hyn, o ${questions} cwestiwn, dan ${fewest}.`,
})
