/** What the steps of loading a fieldwork share. */
import type { Framework } from '../../../framework/rules/framework.ts'
import type { Actor } from '../../../platform/pure/actor.ts'
import type { Day } from '../../../platform/pure/days.ts'
import type { FieldworkFile } from './schema.ts'

/** Somebody who judges cases. */
export interface Assessor {
  /** As the file calls them. */
  readonly name: string
  readonly role: 'inspector' | 'practice-assessor' | 'local-assessor'
  readonly actor: Actor
  readonly calibrated: 'passed' | 'not-passed' | 'not-taken'
  /** How many readings they have finished, where not as many as the others. */
  readonly finishes?: number | undefined
}

/** The fieldwork with who acts in it. */
export interface Fieldwork {
  readonly file: FieldworkFile
  readonly framework: Framework
  readonly slug: string
  readonly inspection: number
  readonly lead: Actor
  /** Who answers for the service. */
  readonly head: Actor
  readonly assessors: readonly Assessor[]
  readonly began: Day
  /** Its working days that have passed. */
  readonly gone: readonly [Day, Day]
}

/** The assessor of that name. */
export function named({ assessors }: Pick<Fieldwork, 'assessors'>, name: string): Assessor {
  const assessor = assessors.find(each => each.name === name)
  if (!assessor) throw new Error(`fieldwork.yaml: nobody in it is called ${name}`)
  return assessor
}
