/** Why a question is not asked of a case, in words for the assessor. */
import type { Words } from '../../platform/pure/words.ts'
import type { Framework } from './framework.ts'
import { questionsOf } from './framework.ts'
import type { Condition, Question } from './question.ts'
import { standing } from './route.ts'
import type { Answers, Attributes, Literal } from './route.ts'

/** What must hold for a question to be asked, in both languages; null where it is asked of every case. */
export const whenAsked = (framework: Framework, question: Question): Words | null =>
  question.applies ? say(framework, question.applies) : null

/** Why a question is not, or not yet, for a case: the part of its condition that fails; null where it applies. */
export function whyNot(
  framework: Framework,
  question: Question,
  attributes: Attributes,
  answers: Answers,
): Words | null {
  const stands = standing(question, attributes, answers)
  if (stands === 'applies' || !question.applies) return null
  const holds = (part: Condition): boolean =>
    standing({ ...question, applies: part }, attributes, answers) === 'applies'
  const needed = say(framework, failing(question.applies, holds))
  return stands === 'does-not-apply'
    ? { en: `Asked only where ${needed.en}.`, cy: `Gofynnir dim ond lle mae'r canlynol yn wir: ${needed.cy}.` }
    : {
        en: `Not known until it is clear whether ${needed.en}.`,
        cy: `Heb ei wybod eto. Mae'n dibynnu ar: ${needed.cy}.`,
      }
}

/** Of parts that must all hold, the first that does not. */
function failing(condition: Condition, holds: (part: Condition) => boolean): Condition {
  if (!('all' in condition)) return condition
  const part = condition.all.find(each => !holds(each))
  return part ? failing(part, holds) : condition
}

function say(framework: Framework, condition: Condition): Words {
  if ('all' in condition)
    return joined(
      condition.all.map(part => say(framework, part)),
      ' and ',
      ' ac ',
    )
  if ('any' in condition)
    return joined(
      condition.any.map(part => say(framework, part)),
      ' or ',
      ' neu ',
    )
  if (!('not' in condition)) return sayLiteral(framework, condition)
  const { en, cy } = say(framework, condition.not)
  return { en: `it is not so that ${en}`, cy: `nid yw'n wir bod ${cy}` }
}

function sayLiteral(framework: Framework, literal: Literal): Words {
  const [title, options] =
    'attribute' in literal ? ofAttribute(framework, literal.attribute) : ofQuestion(framework, literal.question)
  const values = joined(
    literal.in.map(id => quoted(options.find(option => option.id === id)?.title ?? { en: id, cy: id })),
    ' or ',
    ' neu ',
  )
  return { en: `${title.en} is ${values.en}`, cy: `${title.cy} yw ${values.cy}` }
}

type Options = readonly { readonly id: string; readonly title: Words }[]

function ofAttribute(framework: Framework, id: string): readonly [Words, Options] {
  const attribute = framework.caseAttributes.find(each => each.id === id)
  return [quoted(attribute?.title ?? { en: id, cy: id }), attribute?.values ?? []]
}

function ofQuestion(framework: Framework, id: string): readonly [Words, Options] {
  const question = questionsOf(framework).find(each => each.id === id)
  return [{ en: `the answer to question ${id}`, cy: `yr ateb i gwestiwn ${id}` }, question?.answers ?? []]
}

const quoted = ({ en, cy }: Words): Words => ({ en: `“${en}”`, cy: `“${cy}”` })

const joined = (parts: readonly Words[], en: string, cy: string): Words => ({
  en: parts.map(part => part.en).join(en),
  cy: parts.map(part => part.cy).join(cy),
})
