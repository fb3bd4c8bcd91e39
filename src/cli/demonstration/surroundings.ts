/** What stands round the demonstration's inspection: the register of services, national figures and those of the place. */
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { importFigures } from '../../indicators/actions.ts'
import { programFolder } from '../../platform/config.ts'
import type { Actor } from '../../platform/pure/actor.ts'
import type { Use } from '../../platform/use.ts'
import { recordComparators } from '../../programme/actions.ts'
import { takeInRegister } from '../../programme/actions/register.ts'
import { must } from './fault.ts'
import type { Given } from './fault.ts'

/** The register of England and Wales, in which nobody signs in for the other services. */
export async function loadRegister(use: Use, { actor }: { readonly actor: Actor }): Promise<void> {
  const yaml = await readFile(join(programFolder, 'register', 'services.yaml'), 'utf8')
  must(await takeInRegister(use, { actor, yaml }), ({ line, message }) => `register/services.yaml:${line}: ${message}`)
}

/** What was published around the inspection: national figures, and those of the place. */
export async function loadSurroundings(
  use: Use,
  { actor, service, file, framework }: Given & { readonly actor: Actor; readonly service: number },
): Promise<void> {
  const comparators = file.comparators.flatMap(({ asAt, source, themes }) =>
    Object.entries(themes).map(([theme, figures]) => ({ frameworkId: framework.id, theme, asAt, source, ...figures })),
  )
  must(await recordComparators(use, { actor, comparators }))
  must(await importFigures(use, { actor, service, figures: file.figures }))
}
