/** A framework to read: its themes and bands, every question with its guidance, and what of it is unconfirmed. */
import { notFound } from '../../platform/pure/refusal.ts'
import type { Language } from '../../platform/pure/words.ts'
import { anyone, page } from '../../platform/web/page.ts'
import type { PageView } from '../../platform/web/reply.ts'
import { reply } from '../../platform/web/reply.ts'
import { findEditionOrNewest } from '../actions.ts'
import type { Framework } from '../rules/framework.ts'
import { questionsOf } from '../rules/framework.ts'
import { frameworkPaths } from '../rules/paths.ts'
import { provenancesOf, unconfirmedOf } from '../rules/provenance.ts'
import type { Question } from '../rules/question.ts'
import type { Provenance } from '../rules/source.ts'
import { whenAsked } from '../rules/why-not.ts'
import { cy, en } from './framework.words.ts'

export const framework = page(frameworkPaths.show, {
  who: anyone,
  words: { en, cy },
  async show(use, { params, words, language }) {
    const found = await findEditionOrNewest(use, params.edition)
    if (!found) throw notFound({ en: en.notFound, cy: cy.notFound })
    return reply.page('framework/framework', view(found, words, language))
  },
})

/** Where a value comes from, as the page shows it. */
interface SourceView {
  readonly unconfirmed: boolean
  readonly text: string
}

interface QuestionView {
  readonly id: string
  readonly text: string
  readonly counts: string
  readonly key: string
  readonly asked: string
  readonly answers: string
  readonly guidanceTitle: string
  readonly guidance: string
  readonly evidence: readonly string[]
  readonly reasons: readonly string[]
  readonly source: SourceView
}

interface FrameworkView extends PageView {
  readonly inspectorate: string
  readonly period: string
  readonly hash: string
  readonly counts: string
  readonly welshDraft: boolean
  readonly unconfirmed: string
  readonly contents: readonly { readonly text: string; readonly href: string }[]
  readonly themes: readonly { readonly title: string; readonly text: string; readonly source: SourceView }[]
  readonly bands: readonly { readonly label: string; readonly range: string }[]
  readonly bandsSource: SourceView
  readonly timetable: readonly { readonly title: string; readonly timing: string; readonly source: SourceView }[]
  readonly sections: readonly {
    readonly id: string
    readonly title: string
    readonly criteria: readonly {
      readonly id: string
      readonly title: string
      readonly text: string
      readonly questions: readonly QuestionView[]
    }[]
  }[]
}

function view(shown: Framework, words: typeof en, language: Language): FrameworkView {
  const questions = questionsOf(shown)
  const date = (day: string): string =>
    new Intl.DateTimeFormat(`${language}-GB`, { dateStyle: 'long', timeZone: 'UTC' }).format(new Date(day))
  const sections = shown.sections.map(({ id, title, criteria }) => ({
    id,
    title: `${id}. ${title[language]}`,
    criteria: criteria.map(criterion => ({
      id: criterion.id,
      title: `${criterion.id} ${criterion.title[language]}`,
      text: criterion.text[language],
      questions: criterion.questions.map(question => questionView(shown, question, words, language)),
    })),
  }))
  return {
    title: shown.title[language],
    breadcrumbs: [{ text: words.frameworks, href: frameworkPaths.list() }, { text: shown.title[language] }],
    openLicence: true,
    inspectorate: shown.inspectorate[language],
    period: words.from(date(shown.validFrom), shown.validTo === null ? null : date(shown.validTo)),
    hash: shown.hash,
    counts: words.counts(questions.length, questions.filter(question => question.scores).length),
    welshDraft: language === 'cy' && shown.welshCheckedBy === null,
    unconfirmed: words.unconfirmedLead(unconfirmedOf(shown).length, provenancesOf(shown).length),
    contents: [
      { text: words.themes, href: '#themes' },
      { text: words.bands, href: '#bands' },
      { text: words.timetable, href: '#timetable' },
      ...sections.map(section => ({ text: section.title, href: `#section-${section.id}` })),
    ],
    themes: shown.themes.map(theme => ({
      title: theme.title[language],
      text: theme.description[language],
      source: sourceView(theme.provenance),
    })),
    bands: shown.bands.bands.map(({ label, from }, i) => ({
      label: label[language],
      range: words.range(from, i === 0 ? 100 : (shown.bands.bands[i - 1]?.from ?? 101) - 1),
    })),
    bandsSource: sourceView(shown.bands.provenance),
    timetable: timetableView(shown, words, language),
    sections,
  }
}

const timetableView = ({ timetable }: Framework, words: typeof en, language: Language): FrameworkView['timetable'] =>
  timetable.map(({ title, after, offset, provenance }) => {
    const before = timetable.find(step => step.id === after)
    return {
      title: title[language],
      timing: words.timing(words.unit(offset.from, offset.to, offset.unit), before?.title[language] ?? null),
      source: sourceView(provenance),
    }
  })

function questionView(shown: Framework, question: Question, words: typeof en, language: Language): QuestionView {
  const when = whenAsked(shown, question)
  const themes = shown.themes.filter(theme => question.themes.includes(theme.id)).map(theme => theme.title[language])
  return {
    id: question.id,
    text: question.text[language],
    counts: question.scores ? words.scores : words.noScore,
    key: themes.length > 0 ? words.key(themes.join(', ')) : '',
    asked: when ? words.asked(when[language]) : '',
    answers: question.answers.map(answer => answer.title[language]).join('; '),
    guidanceTitle: words.guidance(question.id),
    guidance: question.guidance[language],
    evidence: question.evidence.map(each => each[language]),
    reasons: question.reasons.map(reason => reason.text[language]),
    source: sourceView(question.provenance),
  }
}

const sourceView = (provenance: Provenance): SourceView =>
  provenance.kind === 'unconfirmed'
    ? { unconfirmed: true, text: provenance.note }
    : { unconfirmed: false, text: [provenance.source, provenance.note].filter(Boolean).join('. ') }
