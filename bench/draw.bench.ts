/** Two thousand draws from one caseload of 250 in five teams: is each chance kept, and how well is the list mirrored? */
import { makeCaseload, readCaseloadShape } from '../src/cli/demonstration/caseload.ts'
import { findFramework } from '../src/framework/load/find.ts'
import { draw } from '../src/sample/rules/draw.ts'
import { groupingsOf, listedCases } from '../src/sample/rules/groups.ts'
import type { ListedCase } from '../src/sample/rules/listed-case.ts'
import { listReader } from '../src/sample/rules/list/read.ts'
import { populationOf } from '../src/sample/rules/population.ts'
import { wholeRule } from '../src/sample/rules/rule.ts'
import { sampleSize } from '../src/sample/rules/size.ts'
import { simpleRandom, stratified } from './lib/rivals.ts'
import { inMs, race, verdict } from './lib/timing.ts'

const DRAWS = Number(process.env['DRAWS'] ?? 2000)
// Four and a half standard errors: with 250 cases, chance alone passes it once in some five hundred benches.
const STANDARD_ERRORS = 4.5

const found = await findFramework('cci-2009')
if (!found.ok) throw new Error('the framework has faults')
const framework = found.value

/** The very list that the browser test and the tour draw from, or a longer one like it. */
async function listOf(cases: number): Promise<{ list: readonly ListedCase[]; rule: ReturnType<typeof wholeRule> }> {
  const reader = listReader({ framework, today: '2012-11-09', needed: [] })
  const { rows } = makeCaseload(await readCaseloadShape(), { cases, seed: 'the journey', tidy: true })
  for (const [at, row] of rows.entries()) reader.take(row, at + 1)
  const read = reader.done()
  if (read.faults.length > 0) throw new Error('the generated list has faults')
  const population = populationOf(read.cases, framework.sampleRule.exclude)
  const groupings = groupingsOf(framework, population)
  const rule = wholeRule(framework, groupings, sampleSize(framework.sampleRule, population.length))
  return { list: listedCases(population, groupings), rule }
}

interface Tally {
  readonly name: string
  /** Largest gap between a balanced group's count and its expectation, draw by draw. */
  readonly gaps: number[]
  readonly drawn: Map<string, number>
  readonly chances: Readonly<Record<string, number>>
}

const LISTED = 250
const { list, rule } = await listOf(LISTED)
const even = Object.fromEntries(list.map(({ reference }) => [reference, rule.size / list.length]))
const { chances } = draw(list, rule, 'chances')
const [first = ''] = rule.balance
type Pick = (seed: string) => readonly string[]
const balance: Pick = seed => draw(list, rule, seed).chosen
const strata: Pick = seed => stratified(list, rule.size, first, seed)
const simple: Pick = seed => simpleRandom(list, rule.size, seed)
const methods: readonly (Tally & { readonly pick: Pick })[] = [
  { name: 'balanced, cube method', chances, pick: balance },
  { name: `stratified by ${first}`, chances: even, pick: strata },
  { name: 'simple random', chances: even, pick: simple },
].map(method => ({ ...method, gaps: [], drawn: new Map<string, number>() }))

const groups = rule.balance.flatMap(attribute =>
  [...new Set(list.map(({ groups }) => groups[attribute] ?? ''))].map(value =>
    list.filter(({ groups }) => groups[attribute] === value).map(({ reference }) => reference),
  ),
)
console.log(
  `  Input: ${DRAWS} draws of ${rule.size} from the ${list.length} cases of a list of ${LISTED} in five teams that may be drawn; ${groups.length} groups of ` +
    `${rule.balance.length} attributes balanced; wanted more often: ` +
    rule.overSample.map(({ attribute, weight }) => `${attribute} x ${weight}`).join(', '),
)
for (const { pick, gaps, drawn, chances } of methods) {
  const expected = groups.map(group => group.reduce((sum, reference) => sum + (chances[reference] ?? 0), 0))
  for (let run = 0; run < DRAWS; run++) {
    const chosen = new Set(pick(`draw ${run}`))
    for (const reference of chosen) drawn.set(reference, (drawn.get(reference) ?? 0) + 1)
    gaps.push(
      Math.max(
        ...groups.map((group, at) =>
          Math.abs(group.filter(reference => chosen.has(reference)).length - (expected[at] ?? 0)),
        ),
      ),
    )
  }
  gaps.sort((a, b) => a - b)
}

const furthest = ({ drawn, chances }: Tally): number =>
  Math.max(
    ...list.map(({ reference }) => {
      const chance = chances[reference] ?? 0
      const error = Math.sqrt((chance * (1 - chance)) / DRAWS)
      const off = Math.abs((drawn.get(reference) ?? 0) / DRAWS - chance)
      return error === 0 ? (off === 0 ? 0 : Infinity) : off / error
    }),
  )
const at = ({ gaps }: Tally, share: number): number =>
  gaps[Math.min(gaps.length - 1, Math.floor(share * gaps.length))] ?? 0
const within = ({ gaps }: Tally): number => gaps.filter(gap => gap <= 1 + 1e-9).length / gaps.length

console.log('\n  largest gap of a balanced group, in cases   median     95%     most   within 1   chances off, in s.e.')
for (const method of methods)
  console.log(
    `  ${method.name.padEnd(42)} ${at(method, 0.5).toFixed(2).padStart(7)} ${at(method, 0.95).toFixed(2).padStart(7)} ` +
      `${at(method, 1).toFixed(2).padStart(8)} ${`${(100 * within(method)).toFixed(1)}%`.padStart(10)} ` +
      furthest(method).toFixed(1).padStart(22),
  )
const [balanced] = methods
if (!balanced) throw new Error('there is no method')
verdict('every case is drawn as often as its chance says, within sampling error', furthest(balanced) < STANDARD_ERRORS)
verdict('no balanced group is more than 1 case off in 95% of draws', within(balanced) >= 0.95)

// Some of them are left out with a reason, so that a few more are listed than are drawn from.
const large = await listOf(2070)
const [once] = await race([() => draw(large.list, large.rule, 'once')], { rounds: 5, warmUp: 1 })
if (once) {
  console.log(`  One draw of ${large.rule.size} from ${large.list.length} cases: ${inMs(once)}`)
  verdict('one draw from 2000 cases takes under 1 s', once.p95 < 1000)
}
