/** The address at which something is put right. */
import { findingsPaths } from '../../../findings/rules/paths.ts'
import { reportPaths } from '../paths.ts'
import type { Where } from './lack.ts'

/** The address of a place of an inspection's report, or of the page on which it is written. */
export const placeHref = (where: Where, at: { readonly inspection: string }): string => {
  switch (where.at) {
    case 'passage':
      return findingsPaths.passage({ ...at, passage: where.passage })
    case 'criterion':
      return findingsPaths.criterion({ ...at, criterion: where.criterion })
    case 'findings':
      return findingsPaths.overview(at)
    case 'commentary':
      return findingsPaths.commentary(at)
    case 'examples':
      return findingsPaths.examples(at)
    case 'recommendations':
      return findingsPaths.recommendations(at)
    case 'report':
      return `${reportPaths.show(at)}${where.anchor === '' ? '' : `#${where.anchor}`}`
  }
}
