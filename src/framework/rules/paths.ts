/** Addresses of frameworks. */
import { path } from '../../platform/pure/path.ts'

export const frameworkPaths = {
  list: path('/frameworks'),
  /** `edition` is an edition's hash, or a framework's id for the newest edition of it. */
  show: path('/frameworks/:edition'),
  /** JSON: all of an edition, by its hash. */
  edition: path('/frameworks/:edition/edition.json'),
} as const
