/** One case in the browser's memory: what stands, what remains and the provisional score, by the very rules of the server. */
import type { Framework } from '../../../../framework/rules/framework.ts'
import type { Attributes } from '../../../../framework/rules/route.ts'
import type { CaseScores } from '../../../rules/case-score.ts'
import { scoreCase } from '../../../rules/case-score.ts'
import type { LookedOver } from '../../../rules/completeness.ts'
import { lookOver } from '../../../rules/completeness.ts'
import type { AnswerEvent } from '../../../rules/merge/event.ts'
import type { Standing } from '../../../rules/merge/standing.ts'
import { standingOf } from '../../../rules/merge/standing.ts'
import type { Shown } from '../../../rules/shown.ts'
import { shownOf } from '../../../rules/shown.ts'

/** A case that is being judged. */
export interface CaseModel {
  readonly framework: Framework
  readonly attributes: Attributes
  /** Takes an answer in, over what bore the same id, as a draft does at each keystroke. */
  readonly put: (event: AnswerEvent) => void
  /** Takes an answer out again, as a draft that says nothing new. */
  readonly drop: (event: Pick<AnswerEvent, 'id' | 'question'>) => void
  readonly standing: (question: string) => Standing
  readonly shown: (question: string) => Shown
  /** Every answer to every question. */
  readonly answers: () => readonly AnswerEvent[]
  readonly has: (id: string) => boolean
  readonly look: () => LookedOver
  readonly score: (looked: LookedOver) => CaseScores
}

const unanswered: Standing = { state: 'unanswered' }

/** A case without answers yet. */
export const caseModel = (framework: Framework, attributes: Attributes): CaseModel => {
  const events = new Map<string, Map<string, AnswerEvent>>()
  const standing = new Map<string, Standing>()
  const ids = new Set<string>()
  const own = (question: string): Map<string, AnswerEvent> => {
    const known = events.get(question) ?? new Map<string, AnswerEvent>()
    events.set(question, known)
    return known
  }
  const stand = (question: string): void => {
    standing.set(question, standingOf(own(question).values()).get(question) ?? unanswered)
  }
  return {
    framework,
    attributes,
    put: event => {
      own(event.question).set(event.id, event)
      ids.add(event.id)
      stand(event.question)
    },
    drop: ({ id, question }) => {
      own(question).delete(id)
      ids.delete(id)
      stand(question)
    },
    standing: question => standing.get(question) ?? unanswered,
    shown: question => shownOf([...own(question).values()]),
    answers: () => [...events.values()].flatMap(each => [...each.values()]),
    has: id => ids.has(id),
    look: () => lookOver(framework, attributes, standing),
    score: looked => scoreCase(framework, looked),
  }
}
