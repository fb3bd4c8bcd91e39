/** The case list: fixing the seed before it, checking what a service sends, and keeping it once confirmed. */
import { findEdition } from '../../framework/actions.ts'
import type { Framework } from '../../framework/rules/framework.ts'
import { findInspection } from '../../inspection/actions.ts'
import type { Inspection } from '../../inspection/rules/inspection.ts'
import { throwSecret } from '../../platform/dice.ts'
import type { Actor } from '../../platform/pure/actor.ts'
import { Problem } from '../../platform/pure/problem.ts'
import { insist } from '../../platform/pure/refusal.ts'
import type { Table } from '../../platform/pure/table.ts'
import type { Use } from '../../platform/use.ts'
import { listReceived, seedFixed } from '../rules/events.ts'
import type { Mapping } from '../rules/list/columns.ts'
import type { Difference } from '../rules/list/difference.ts'
import { differenceOf } from '../rules/list/difference.ts'
import { fingerprintOf, recognise, supplierName } from '../rules/list/supplier.ts'
import type { Supplier } from '../rules/list/supplier.ts'
import type { Excluded } from '../rules/population.ts'
import { excludedFrom } from '../rules/population.ts'
import type { ReadList } from '../rules/list/read.ts'
import { listReader } from '../rules/list/read.ts'
import { mayFixSeed, maySeeList, maySupply } from '../rules/may.ts'
import { listFrozen, noSeedYet } from '../rules/problems.ts'
import type { Commitment, ListFacts } from '../rules/steps.ts'
import {
  addCommitment,
  addList,
  readCommitment,
  readKnownColumns,
  readListCases,
  readListFacts,
  saveKnownColumns,
} from '../store/list.ts'
import { findSupplier, keepSupplier, readLayouts, readSupplierColumns, saveLayout } from '../store/supplier.ts'
import { hashOfList, sha256 } from './bundle.ts'
import { londonDay } from '../../platform/pure/london.ts'

interface Asked {
  readonly actor: Actor
  readonly slug: string
}

/** An inspection with its edition, and how far its case list has come. */
export interface CaseListSoFar {
  readonly inspection: Inspection
  readonly framework: Framework
  readonly commitment: Omit<Commitment, 'seed'> | null
  readonly list: ListFacts | null
}

/** How far the case list of an inspection has come, for those who may see that. */
export async function findCaseList(use: Use, { actor, slug }: Asked): Promise<CaseListSoFar> {
  const inspection = await findInspection(use, { actor, slug })
  insist(maySeeList(actor, inspection))
  return soFar(use, inspection)
}

/** The same without asking who: for deeds that have asked. */
export async function soFar(use: Use, inspection: Inspection): Promise<CaseListSoFar> {
  const framework = await findEdition(use, inspection.frameworkHash)
  if (!framework) throw new Error(`${inspection.slug} pins an edition that was never taken in`)
  const commitment = await readCommitment(use.db, inspection.id)
  return {
    inspection,
    framework,
    commitment: commitment && { seedHash: commitment.seedHash, at: commitment.at, by: commitment.by },
    list: await readListFacts(use.db, inspection.id),
  }
}

/** Fixes the seed of the draw before any list is received; done a second time it changes nothing. */
export async function fixSeed(use: Use, { actor, slug }: Asked): Promise<void> {
  const inspection = await findInspection(use, { actor, slug })
  insist(mayFixSeed(actor, inspection))
  const seed = throwSecret()
  const seedHash = sha256(seed)
  const isNew = await addCommitment(use.db, inspection.id, { seed, seedHash, at: use.now, by: actor.person })
  if (isNew) await use.journal(seedFixed, { inspection: inspection.id, seedHash })
}

/** A list as a service sends it. */
export interface SentList {
  readonly table: Table
  /** What was said of its columns on the way. */
  readonly said: Mapping
  /** The case system that wrote it, as the service names it; '' where it names none. */
  readonly supplier: string
}

/** A list that was checked, and what it would change. */
export interface CheckedList {
  readonly soFar: CaseListSoFar
  readonly read: ReadList
  readonly excluded: readonly Excluded[]
  /** The case system that wrote it, and whether its columns told; null where nobody knows. */
  readonly supplier: { readonly name: string; readonly recognised: boolean } | null
  /** From the list that counts to this one; null where this is the first. */
  readonly difference: Difference | null
}

/** Checks a list that a service sends, and keeps nothing of it. */
export async function checkList(use: Use, ask: Asked & SentList): Promise<CheckedList> {
  const inspection = await findInspection(use, ask)
  insist(maySupply(ask.actor, inspection))
  const before = await soFar(use, inspection)
  if (!before.commitment) throw new Problem(noSeedYet)
  if (before.list?.frozenAt) throw new Problem(listFrozen)
  const { framework, list } = before
  const supplier = await supplierOf(use, ask)
  const reader = listReader({
    framework,
    said: {
      ...(supplier?.id === undefined ? {} : await readSupplierColumns(use.db, supplier.id)),
      // What the service itself has said of a column is nearer than what others have.
      ...(await readKnownColumns(use.db, inspection.service.id)),
      ...ask.said,
    },
    today: londonDay(use.now),
    needed: framework.splitBy === null ? [] : [framework.splitBy],
  })
  for (const [at, row] of ask.table.rows.entries()) if (!reader.take(row, ask.table.lines[at] ?? at + 1)) break
  const read = reader.done()
  const sound = read.faults.length === 0 && read.personal.length === 0
  const sight = list && sound ? await use.look({ inspection: inspection.id, what: 'case list' }) : null
  return {
    soFar: before,
    read,
    excluded: excludedFrom(read.cases, framework.sampleRule.exclude),
    supplier: supplier && { name: supplier.name, recognised: supplier.recognised },
    difference: list && sight ? differenceOf(await readListCases(sight, list.id), read.cases) : null,
  }
}

/** The case system that a service names, or that has written such columns before. */
async function supplierOf(
  use: Use,
  { supplier: named, table }: SentList,
): Promise<(Partial<Pick<Supplier, 'id'>> & { readonly name: string; readonly recognised: boolean }) | null> {
  const name = supplierName(named)
  if (name !== null) return { name, ...(await findSupplier(use.db, name)), recognised: false }
  const found = recognise(await readLayouts(use.db), table.rows[0] ?? [])
  return found && { ...found, recognised: true }
}

/** Checks a list once more and keeps it, in the place of any before it; a list with faults is kept nowhere. */
export async function confirmList(use: Use, ask: Asked & SentList): Promise<CheckedList> {
  const checked = await checkList(use, ask)
  const { inspection } = checked.soFar
  if (checked.read.faults.length > 0 || checked.read.personal.length > 0) return checked
  const { cases } = checked.read
  const hash = hashOfList(cases)
  const supplier = checked.supplier && (await keepSupplier(use.db, checked.supplier.name))
  await addList(use.db, inspection.id, {
    hash,
    cases,
    excluded: checked.excluded,
    supplier: supplier?.id ?? null,
    at: use.now,
    by: ask.actor.person,
  })
  await saveKnownColumns(use.db, inspection.service.id, ask.said)
  if (supplier) {
    const headings = fingerprintOf(ask.table.rows[0] ?? [])
    await saveLayout(use.db, supplier.id, { headings, said: ask.said })
  }
  await use.journal(listReceived, { inspection: inspection.id, cases: cases.length, hash })
  return checked
}
