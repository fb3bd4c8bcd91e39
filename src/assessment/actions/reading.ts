/** One reading of one case, with everything that has been said in it, for whoever may see it. */
import { readNames } from '../../access/store/names.ts'
import { findEdition } from '../../framework/actions.ts'
import type { Framework } from '../../framework/rules/framework.ts'
import { findInspection } from '../../inspection/actions.ts'
import type { Inspection } from '../../inspection/rules/inspection.ts'
import type { Actor } from '../../platform/pure/actor.ts'
import { insist, notFound } from '../../platform/pure/refusal.ts'
import type { Words } from '../../platform/pure/words.ts'
import type { Use } from '../../platform/use.ts'
import type { Attributes } from '../../sample/rules/case.ts'
import { readCase } from '../../sample/store.ts'
import { lookOver } from '../rules/completeness.ts'
import type { LookedOver } from '../rules/completeness.ts'
import { moderatedStanding } from '../rules/double/moderation.ts'
import { mayWork, whyClosed } from '../rules/gate.ts'
import { mayReadReading } from '../rules/may-read.ts'
import type { Standing } from '../rules/merge/standing.ts'
import { standingOf } from '../rules/merge/standing.ts'
import type { KeptAnswer, KeptOperation } from '../rules/operation.ts'
import { noSuchReading } from '../rules/problems.ts'
import type { CaseState } from '../rules/states.ts'
import type { AssessmentRow } from '../store/event.ts'
import { readAnswerEvents, readAssessmentRows, readOperations } from '../store/event.ts'
import { readStandingRows } from '../store/standing.ts'
import { isReadingHeldBack } from './held-back.ts'
import type { Told } from './who-is-told.ts'
import { whoIsTold } from './who-is-told.ts'

/** A reading as its pages show it. */
export interface Reading {
  readonly inspection: Inspection
  readonly framework: Framework
  readonly assessment: number
  readonly kind: 'first' | 'second'
  readonly assessor: number | null
  readonly case: number
  readonly reference: string
  readonly attributes: Attributes
  readonly answers: readonly KeptAnswer[]
  readonly operations: readonly KeptOperation[]
  readonly standing: ReadonlyMap<string, Standing>
  readonly looked: LookedOver
  readonly state: CaseState
  /** Whether the actor answers in it, and settles its contests. */
  readonly owner: boolean
  /** Why nothing is taken any more, or yet; null where answers are. */
  readonly closed: Words | null
  /** Who hears of an urgent concern that is raised in it, for whoever may raise one; nobody for those who only read. */
  readonly told: Told
  /** Names of those who said something in it. */
  readonly people: ReadonlyMap<number, string>
}

interface Asked {
  readonly actor: Actor
  readonly slug: string
  readonly assessment: string
}

/** The reading of an address, for those who may see it: case material, journalled as read. */
export async function findReading(use: Use, ask: Asked): Promise<Reading> {
  return lookInto(use, ask, await knowReading(use, ask))
}

/** The same, to be judged: null, and nothing is read, where the actor must pass a benchmark case first. */
export async function findReadingToJudge(use: Use, ask: Asked): Promise<Reading | null> {
  const known = await knowReading(use, ask)
  const { inspection, framework, row } = known
  const { actor } = ask
  if (await isReadingHeldBack(use, { actor, inspection, framework, assessor: row.assessor })) return null
  return lookInto(use, ask, known)
}

interface KnownReading {
  readonly inspection: Inspection
  readonly framework: Framework
  readonly row: AssessmentRow
}

async function knowReading(use: Use, { actor, slug, assessment }: Asked): Promise<KnownReading> {
  const inspection = await findInspection(use, { actor, slug })
  const id = /^\d{1,9}$/.test(assessment) ? Number(assessment) : 0
  const [row] = await readAssessmentRows(use.db, [id])
  if (row?.inspection !== inspection.id) throw notFound(noSuchReading)
  insist(mayReadReading(actor, inspection, row))
  const framework = await findEdition(use, inspection.frameworkHash)
  if (!framework) throw notFound(noSuchReading)
  return { inspection, framework, row }
}

async function lookInto(use: Use, { actor }: Asked, { inspection, framework, row }: KnownReading): Promise<Reading> {
  const { id } = row
  const sight = await use.look({ inspection: inspection.id, what: 'answers', case: row.case })
  const sampled = await readCase(sight, row.case)
  if (!sampled) throw notFound(noSuchReading)
  const answers = (await readAnswerEvents(use.db, [id])).get(id) ?? []
  const operations = (await readOperations(use.db, [id])).get(id) ?? []
  const standing = standingOf(answers)
  const owner = mayWork(actor, inspection, row)
  return {
    inspection,
    framework,
    assessment: id,
    kind: row.kind,
    assessor: row.assessor,
    case: row.case,
    reference: sampled.reference,
    attributes: sampled.attributes,
    answers,
    operations,
    standing,
    looked: lookOver(framework, sampled.attributes, moderatedStanding(standing, operations)),
    state: (await readStandingRows(use.db, [id])).get(id)?.state ?? 'not-started',
    owner,
    closed: whyClosed(inspection),
    told: owner ? await whoIsTold(use, inspection) : { leads: [], heads: [] },
    people: await readNames(use.db, peopleOf([...answers, ...operations])),
  }
}

const peopleOf = (said: readonly { readonly person: number | null }[]): readonly number[] => [
  ...new Set(said.flatMap(({ person }) => person ?? [])),
]
