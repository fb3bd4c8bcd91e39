/** A framework as a form on paper: what is printed, with the numbers of its boxes, by which it is typed in again. */
import { conversationOf } from '../../framework/rules/conversation.ts'
import type { Framework } from '../../framework/rules/framework.ts'
import type { Question } from '../../framework/rules/question.ts'
import { whenAsked } from '../../framework/rules/why-not.ts'
import type { Language } from '../../platform/pure/words.ts'

/** One box to tick; its number is typed in. */
export interface Box {
  readonly number: number
  readonly text: string
}

/** One question on paper. */
export interface PaperQuestion {
  readonly id: string
  readonly text: string
  /** Of which cases it is asked; '' where of all. */
  readonly asked: string
  readonly answers: readonly Box[]
  readonly reasons: readonly Box[]
}

/** The whole form, in the order of the conversation. */
export interface PaperForm {
  readonly title: string
  readonly edition: string
  readonly language: Language
  readonly parts: readonly { readonly title: string; readonly questions: readonly PaperQuestion[] }[]
}

/** The form of an edition in one language. */
export const paperForm = (framework: Framework, language: Language): PaperForm => ({
  title: framework.title[language],
  edition: framework.hash.slice(0, 12),
  language,
  parts: conversationOf(framework).map(({ title, questions }) => ({
    title: title[language],
    questions: questions.map(question => paperQuestion(framework, question, language)),
  })),
})

const paperQuestion = (framework: Framework, question: Question, language: Language): PaperQuestion => ({
  id: question.id,
  text: question.text[language],
  asked: whenAsked(framework, question)?.[language] ?? '',
  answers: boxes(question.answers.map(({ title }) => title[language])),
  reasons: boxes(question.reasons.map(({ text }) => text[language])),
})

const boxes = (texts: readonly string[]): readonly Box[] => texts.map((text, i) => ({ number: i + 1, text }))
