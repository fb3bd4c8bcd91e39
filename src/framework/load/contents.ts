/** What the files of a folder hold, before they are joined to a framework. */
import type { FileContent, FileName } from './schema.ts'
import type { Misfit } from './shape.ts'

type Many = 'criterion' | 'continuation'
type Optional =
  | 'allocation'
  | 'announcement'
  | 'phrases'
  | 'timeliness'
  | 'case-work'
  | 'sign-off'
  | 'disclosure'
  | 'factual-accuracy'
  | 'recipients'

/** What each file holds; the criteria, and what goes on with them, under the names of their files. */
export type Contents = { readonly [Name in Exclude<FileName, Many | Optional>]: FileContent<Name> } & {
  /** Null where a framework says nothing of it. */
  readonly [Name in Optional]: FileContent<Name> | null
} & {
  readonly criteria: ReadonlyMap<string, FileContent<'criterion'>>
  readonly continuations: ReadonlyMap<string, FileContent<'continuation'>>
}

/** A misfit and the file, within the folder, that it is in. */
export type FileMisfit = Misfit & { readonly file: string }
