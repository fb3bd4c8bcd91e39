/** What of a part's page is open: a form for a block, a form for a new one, or what is said about one. */
import { sides } from '../../../findings/rules/finding.ts'
import { one } from '../../../platform/web/form.ts'
import type { Form } from '../../../platform/web/form.ts'
import type { EditorDesk } from '../../actions/editor/desk.ts'
import type { EditorPart, Run } from '../../rules/editor/layout.ts'
import type { Opened } from './form-view.ts'
import { blankBlock, nameOfRun, typedOf } from './typed.ts'

/** What the address asks to be opened; null where it asks for nothing that is there, or the reader may not write. */
export function openedBy(desk: EditorDesk, part: EditorPart, query: Form): Opened | null {
  if (!desk.mayWrite) return null
  const row = part.rows.find(each => each.kind === 'passage' && String(each.passage.id) === one(query, 'edit'))
  if (row?.kind === 'passage') return { run: row.run, passage: row.passage, after: '', typed: typedOf(row.passage) }
  const run = runOf(part, one(query, 'add'))
  return run ? { run, passage: null, after: one(query, 'after'), typed: { ...blankBlock, side: run.side ?? '' } } : null
}

/** What a form that was sent was opened for, with what was typed in it. */
export function openedFor(desk: EditorDesk, part: EditorPart, form: Form, typed: Opened['typed']): Opened | null {
  const passage = desk.passages.find(({ id }) => String(id) === one(form, 'passage'))
  const run = runOf(part, one(form, 'run')) ?? (passage && runOf(part, nameOfRun(runOfPassage(passage))))
  return run ? { run, passage: passage ?? null, after: one(form, 'after'), typed } : null
}

const runOfPassage = ({ kind, place, latest }: EditorDesk['passages'][number]) => ({ kind, place, side: latest.side })

/** The run of a name among those of a part. */
const runOf = ({ rows }: EditorPart, name: string): Run | null => {
  const runs = rows.flatMap(row => (row.kind === 'place' || row.kind === 'passage' ? [row.run] : []))
  return runs.find(run => nameOfRun(run) === name || otherSide(run) === name) ?? null
}

/** A finding whose side was changed meanwhile is still one of this part. */
const otherSide = (run: Run): string | null =>
  run.side === null ? null : nameOfRun({ ...run, side: sides.find(side => side !== run.side) ?? run.side })
