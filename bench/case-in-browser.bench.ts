/** One case of 250 questions in the browser's own code: how soon it is ready, and what an answer with its consequences takes. */
import { randomUUID } from 'node:crypto'
import { caseModel } from '../src/assessment/offline/page/case/model.ts'
import type { AnswerEvent } from '../src/assessment/rules/merge/event.ts'
import { makeFramework, makeQuestion } from '../test/make/framework.ts'
import { inMs, race, verdict } from './lib/timing.ts'

const QUESTIONS = 250
const READY_MS = 40
const ANSWER_MS = 0.2

// Every fifth question hangs on the one before, as in a real framework.
const ids = Array.from({ length: QUESTIONS }, (_, n) => `q${n}`)
const questions = ids.map((id, n) =>
  makeQuestion(id, {
    screenOrder: n,
    themes: n % 3 === 0 ? ['harm'] : [],
    ...(n % 5 === 4 ? { applies: { question: ids[n - 1] ?? '', in: ['sufficient'] } } : {}),
  }),
)
const plain = makeFramework()
const framework = {
  ...plain,
  sections: [
    {
      id: '1',
      title: { en: '', cy: '' },
      criteria: [{ id: '1.1', title: { en: '', cy: '' }, text: { en: '', cy: '' }, questions }],
    },
  ],
}
const event = (question: string, value: string): AnswerEvent => ({
  id: randomUUID(),
  question,
  value,
  reasons: [],
  note: 'Seen in the plan.',
  evidenceOn: null,
  base: null,
  settles: [],
  device: 'bench',
  person: 1,
  deviceClock: '2026-11-21T10:00:00.000Z',
})
const answers = ids.map(id => event(id, 'sufficient'))

const ready = () => {
  const model = caseModel(framework, { setting: 'custody' })
  for (const answer of answers) model.put(answer)
  model.score(model.look())
  return model
}
const model = ready()
let turn = 0
const answerOne = () => {
  turn += 1
  model.put({ ...(answers[turn % QUESTIONS] as AnswerEvent), value: turn % 2 === 0 ? 'sufficient' : 'insufficient' })
  model.score(model.look())
}
const HUNDRED = 100
const hundred = () => {
  for (let i = 0; i < HUNDRED; i++) answerOne()
}
const [whole, many] = await race([ready, hundred], { rounds: 40, warmUp: 10 })
console.log(`  ${QUESTIONS} questions with their answers ready: ${inMs(whole!)}`)
console.log(
  `  One answer with its consequences: ${((many!.median / HUNDRED) * 1000).toFixed(0)} µs (p95 ${((many!.p95 / HUNDRED) * 1000).toFixed(0)})`,
)
verdict(`${QUESTIONS} questions ready in ${READY_MS} ms`, whole!.median < READY_MS)
verdict(`an answer with its consequences in ${ANSWER_MS} ms`, many!.median / HUNDRED < ANSWER_MS)
