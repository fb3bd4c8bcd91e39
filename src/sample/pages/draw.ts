/** The draw: its seed, its size, the sample beside the list, its reserves, and the bundle that proves it. */
import type { Framework } from '../../framework/rules/framework.ts'
import { trailTo } from '../../inspection/rules/trail.ts'
import type { Chart } from '../../platform/pure/chart.ts'
import { dayInWords } from '../../platform/pure/day-words.ts'
import type { Language } from '../../platform/pure/words.ts'
import { one } from '../../platform/web/form.ts'
import type { Ask } from '../../platform/web/page.ts'
import { page, signedIn } from '../../platform/web/page.ts'
import type { FieldProblem, PageView, Reply } from '../../platform/web/reply.ts'
import { reply } from '../../platform/web/reply.ts'
import type { DrawFault, DrawSoFar } from '../actions/draw.ts'
import {
  bundleOfDraw,
  chooseSize,
  confirmDraw,
  drawCharts,
  drawSample,
  findDraw,
  replaceCase,
} from '../actions/draw.ts'
import { fixSeed } from '../actions/list.ts'
import { mayDraw, mayFixSeed, maySeeList } from '../rules/may.ts'
import { groupTitle } from '../rules/groups.ts'
import { samplePaths } from '../rules/paths.ts'
import type { Excluded } from '../rules/population.ts'
import type { Mirror } from './draw/mirror.ts'
import { chartPlans, mirrorOf } from './draw/mirror.ts'
import type { SampleView } from './draw/sample.ts'
import { sampleView } from './draw/sample.ts'
import { cy, en } from './draw.words.ts'
import { londonDay } from '../../platform/pure/london.ts'

type Asked = Ask<'/inspections/:inspection/draw', typeof en>
type Use = Parameters<typeof findDraw>[0]

interface DrawView extends PageView {
  readonly caption: string
  readonly facts: readonly { readonly key: { text: string }; readonly value: { text: string; classes: string } }[]
  readonly listLink: string
  readonly canFix: boolean
  readonly whyNot: string
  /** The forms of a draw that has not been made; null after it, or for those who may not draw. */
  readonly ahead: {
    readonly note: string
    readonly size: string
    readonly reason: string
    readonly canDraw: boolean
  } | null
  readonly mirror: Mirror | null
  readonly charts: readonly Chart[]
  readonly sample: SampleView | null
}

/** The page. `?bundle` downloads all that somebody needs to draw again. */
export const draw = page(samplePaths.draw, {
  who: signedIn,
  words: { en, cy },
  async show(use, ask) {
    if (ask.query['bundle'] === undefined) return reply.page('sample/draw', await view(use, ask))
    const bundle = await bundleOfDraw(use, at(ask))
    if (!bundle) return reply.redirect(samplePaths.draw(ask.params))
    const name = `draw-${bundle.inspection ?? ''}.json`
    return reply.file(`${JSON.stringify(bundle, null, 1)}\n`, 'application/json', name)
  },
  async submit(use, ask) {
    const { form, words } = ask
    switch (one(form, 'do')) {
      case 'fix':
        await fixSeed(use, at(ask))
        return done(ask, words.fixedSaid)
      case 'size':
        return answer(
          use,
          ask,
          await chooseSize(use, { ...at(ask), size: one(form, 'size'), reason: one(form, 'size-reason') }),
          words.sizeSaid,
        )
      case 'draw':
        return answer(use, ask, await drawSample(use, at(ask)), words.drawnSaid)
      case 'replace':
        return answer(
          use,
          ask,
          await replaceCase(use, { ...at(ask), gone: one(form, 'gone'), reason: one(form, 'reason') }),
          words.replacedSaid,
        )
      default:
        return answer(use, ask, await confirmDraw(use, at(ask)), words.confirmed)
    }
  },
})

const at = ({ actor, params }: Asked) => ({ actor, slug: params.inspection })

const done = (ask: Asked, said: string): Reply => reply.redirect(samplePaths.draw(ask.params), said)

async function answer<Value>(
  use: Use,
  ask: Asked,
  outcome: { ok: true; value: Value } | { ok: false; problems: readonly DrawFault[] },
  say: (value: Value) => string,
): Promise<Reply> {
  if (outcome.ok) return done(ask, say(outcome.value))
  const problems = outcome.problems.map(({ field, message }): FieldProblem => ({
    field,
    message: message[ask.language],
  }))
  return reply.again('sample/draw', await view(use, ask), problems)
}

async function view(use: Use, ask: Asked): Promise<DrawView> {
  const soFar = await findDraw(use, at(ask))
  const { words, language, actor, form } = ask
  const { inspection, framework, commitment, list, drawn } = soFar
  const name = inspection.service.name[language]
  const may = mayDraw(actor, inspection)
  const size = soFar.chosenSize?.size ?? soFar.ruleSize ?? 0
  return {
    title: words.title,
    caption: name,
    breadcrumbs: [...trailTo(inspection, language), { text: words.title }],
    wide: true,
    synthetic: inspection.synthetic,
    facts: factsOf(soFar, words, language),
    listLink: maySeeList(actor, inspection).may ? samplePaths.caseList({ inspection: inspection.slug }) : '',
    canFix: commitment === null && mayFixSeed(actor, inspection).may,
    whyNot: drawn || may.may ? '' : may.why[language],
    ahead:
      drawn || !may.may || !commitment
        ? null
        : {
            note: list ? words.drawNote(size, list.cases) : words.waiting,
            size: one(form, 'size') || String(size),
            reason: one(form, 'size-reason'),
            canDraw: list !== null,
          },
    mirror: drawn && list && mirrorOf(framework, drawn, list.cases, words, language),
    charts: drawn && list ? await drawCharts(chartPlans(framework, drawn, list.cases, words, language)) : [],
    sample: drawn && sampleView(soFar, drawn, { words, language, form, open: may.may }),
  }
}

const leftOut = ({ caseAttributes }: Framework, excluded: readonly Excluded[], language: Language): string =>
  excluded
    .map(({ attribute, value, cases }) => {
      const known = caseAttributes.find(({ id }) => id === attribute)
      return `${groupTitle(known, value)[language]}: ${cases}`
    })
    .join('; ')

function factsOf(
  { framework, commitment, list, ruleSize, chosenSize, drawn, seed, names }: DrawSoFar,
  words: typeof en,
  language: Language,
): DrawView['facts'] {
  const fact = (key: string, text: string, classes = '') => ({ key: { text: key }, value: { text, classes } })
  const dayOf = (moment: Date) => dayInWords(londonDay(moment), language)
  const nameOf = (person: number | null) => names.get(person ?? 0) ?? ''
  return [
    fact(words.seedHash, commitment?.seedHash ?? words.noSeed, commitment ? 'app-hash' : ''),
    ...(seed === null ? [] : [fact(words.seed, seed, 'app-hash')]),
    fact(words.list, list ? words.listOf(list.cases, dayOf(list.at), nameOf(list.by)) : words.noList),
    ...(list ? [fact(words.listHash, list.hash, 'app-hash')] : []),
    ...(list && list.excluded.length > 0 ? [fact(words.excluded, leftOut(framework, list.excluded, language))] : []),
    ...(ruleSize === null
      ? []
      : [
          fact(
            words.size,
            chosenSize
              ? words.sizeChosen(
                  chosenSize.size,
                  ruleSize,
                  nameOf(chosenSize.by),
                  dayOf(chosenSize.at),
                  chosenSize.reason,
                )
              : words.sizeByRule(ruleSize),
          ),
        ]),
    ...(drawn ? [fact(words.drawnOn, words.on(dayOf(drawn.at), nameOf(drawn.by)))] : []),
  ]
}
