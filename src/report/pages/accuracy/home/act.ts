/** What the forms of the check's page do. */
import { one } from '../../../../platform/web/form.ts'
import type { Ask, Use } from '../../../../platform/web/page.ts'
import type { FieldProblem } from '../../../../platform/web/reply.ts'
import { sendAnswers } from '../../../actions/accuracy/answer.ts'
import { invite, returnComments } from '../../../actions/accuracy/comment.ts'
import { nameReader } from '../../../actions/accuracy/send.ts'
import type { en } from '../home.words.ts'
import { numberIn } from '../parts/asked.ts'

type Asked = Ask<'/inspections/:inspection/accuracy', typeof en>

/** What is said when it is done, or what is wrong. */
interface Outcome {
  readonly problems: readonly FieldProblem[]
  readonly said: string
}

const done = (said: string): Outcome => ({ problems: [], said })
const wrong = (field: string, message: string): Outcome => ({ problems: [{ field, message }], said: '' })

/** Does what the form asks for. */
export async function act(use: Use, { actor, params, form, words }: Asked): Promise<Outcome> {
  const at = { actor, slug: params.inspection }
  const person = numberIn(one(form, 'person'))
  switch (one(form, 'do')) {
    case 'name':
      return (await nameReader(use, { ...at, person })) ? done(words.named) : wrong('person', words.personMissing)
    case 'invite':
      return (await invite(use, { ...at, person, invited: true }))
        ? done(words.invited)
        : wrong('person', words.personMissing)
    case 'uninvite':
      return (await invite(use, { ...at, person, invited: false }))
        ? done(words.uninvited)
        : wrong('person', words.personMissing)
    case 'answers': {
      const sent = await sendAnswers(use, at)
      return sent.ok ? done(words.answersSent) : wrong('answers', words.stillOpen(sent.problems.length))
    }
    case 'nothing':
    case 'return': {
      if (one(form, 'sure') !== 'yes') return wrong('sure', words.sureMissing)
      const sent = await returnComments(use, { ...at, nothingToSay: one(form, 'do') === 'nothing' })
      if (sent.ok) return done(sent.value === 0 ? words.returnedNone : words.returned(sent.value))
      const kindless = sent.problems.filter(({ comment }) => comment !== null).length
      return wrong('comments', kindless > 0 ? words.kindless(kindless) : words.changedMeanwhile)
    }
    default:
      return done('')
  }
}
