/** A benchmark case must ask what the framework asks of such a case, and agree on answers that the question allows. */
import type { Framework } from './framework.ts'
import { questionsOf } from './framework.ts'
import { oneOf } from './refusal.ts'
import type { Refusal } from './refusal.ts'
import { route } from './route.ts'

type Parts = Omit<Framework, 'hash'>

/** Ids given twice, questions and answers that are not there or were asked before, and questions not for such a case. */
export function* checkBenchmarks(framework: Parts): Generator<Refusal> {
  const { benchmarks = [], caseAttributes } = framework
  const questions = new Map(questionsOf(framework).map(question => [question.id, question]))
  const attributes = caseAttributes.map(({ id }) => id)
  for (const [at, benchmark] of benchmarks.entries()) {
    const path = ['benchmarks', at] as const
    if (benchmarks.findIndex(({ id }) => id === benchmark.id) < at)
      yield { path: [...path, 'id'], message: `There are two benchmarks called ${benchmark.id}.`, next: 'Rename one.' }
    for (const id of Object.keys(benchmark.attributes))
      if (!attributes.includes(id))
        yield {
          path: [...path, 'attributes', id],
          message: `There is no case attribute called ${id}.`,
          next: oneOf(attributes, id),
        }
    const given = new Map(benchmark.agreed.map(({ question, answer }) => [question, answer]))
    const asked = route(framework, benchmark.attributes, given)
    for (const [i, { question: id, answer }] of benchmark.agreed.entries()) {
      const here = [...path, 'agreed', i] as const
      const question = questions.get(id)
      const allowed = question?.answers.map(each => each.id) ?? []
      if (!question) {
        const known = [...questions.keys()]
        yield { path: [...here, 'question'], message: `There is no question ${id}.`, next: oneOf(known, id) }
      } else if (!allowed.includes(answer))
        yield { path: [...here, 'answer'], message: `${id} does not allow ${answer}.`, next: oneOf(allowed, answer) }
      else if (asked.get(id) === 'does-not-apply')
        yield {
          path: [...here, 'question'],
          message: `${id} is not asked of such a case.`,
          next: 'Take it out, or change the attributes or the answer on which it hangs.',
        }
      if (benchmark.agreed.findIndex(each => each.question === id) < i)
        yield { path: [...here, 'question'], message: `${id} is asked twice.`, next: 'Take one out.' }
    }
  }
}
