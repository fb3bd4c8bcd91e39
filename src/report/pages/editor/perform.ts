/** What the buttons on the page of a part do. */
import { one } from '../../../platform/web/form.ts'
import type { Form } from '../../../platform/web/form.ts'
import type { Actor } from '../../../platform/pure/actor.ts'
import { Problem } from '../../../platform/pure/problem.ts'
import type { Use } from '../../../platform/web/page.ts'
import { commentOn, goOn } from '../../actions/editor/discuss.ts'
import { findBlockHistory } from '../../actions/editor/history.ts'
import type { Did, Outcome } from '../../actions/editor/perform.ts'
import { addBlock, arrangeBlock, saveBlock, takeAllScoresIn, takeBlockIn } from '../../actions/editor/perform.ts'
import { noSuchBlock } from '../../rules/editor/problems.ts'
import type { TypedBlock } from './typed.ts'
import { draftOf, runNamed } from './typed.ts'

interface Asked {
  readonly actor: Actor
  readonly slug: string
}

/** What came of it; `anchor` is where on the page it is to be seen. */
export type Performed =
  | { readonly kind: 'done'; readonly did: Did | 'said' | 'went'; readonly anchor: string }
  | Exclude<Outcome, { readonly kind: 'done' }>

/** Does the deed that a form asks for. Throws a 403 or a 404. */
export async function perform(use: Use, asked: Asked, form: Form, typed: TypedBlock): Promise<Performed> {
  const deed = one(form, 'deed')
  const passage = Number(one(form, 'passage'))
  if (deed === 'comment')
    return said(await commentOn(use, { ...asked, block: one(form, 'block'), ...saying(form) }), form)
  if (deed === 'answer' || deed === 'resolved' || deed === 'reopened')
    return said(await goOn(use, { ...asked, thread: Number(one(form, 'thread')), kind: deed, ...saying(form) }), form)
  if (deed === 'take-scores-in') return placed(await takeAllScoresIn(use, asked))
  if (deed === 'take-in') return placed(await takeBlockIn(use, { ...asked, passage, print: one(form, 'print') }))
  if (deed === 'up' || deed === 'down' || deed === 'set-aside' || deed === 'take-back')
    return placed(await arrangeBlock(use, { ...asked, passage, deed }))
  return placed(passage > 0 ? await save(use, asked, passage, typed) : await add(use, asked, form, typed))
}

const saying = (form: Form) => ({ said: one(form, 'said') })

const said = (outcome: Awaited<ReturnType<typeof commentOn>>, form: Form): Performed =>
  outcome.ok
    ? { kind: 'done', did: one(form, 'deed') === 'comment' ? 'said' : 'went', anchor: one(form, 'anchor') }
    : { kind: 'refused', problems: outcome.problems }

const placed = (outcome: Outcome): Performed =>
  outcome.kind === 'done'
    ? { ...outcome, anchor: outcome.block === null || outcome.did === 'aside' ? '' : `block-${outcome.block}` }
    : outcome

async function save(use: Use, asked: Asked, passage: number, typed: TypedBlock): Promise<Outcome> {
  // What the form does not show stays as it was in the version with which its author began.
  const { passage: own, versions } = await findBlockHistory(use, { ...asked, passage })
  const before = versions.find(({ number }) => number === typed.base) ?? own.latest
  const { side, ...draft } = draftOf(own.kind, typed, before.details)
  return saveBlock(use, { ...asked, ...draft, passage, base: typed.base ?? 0, side: side ?? before.side })
}

async function add(use: Use, asked: Asked, form: Form, typed: TypedBlock): Promise<Outcome> {
  const run = runNamed(one(form, 'run'))
  if (!run) throw new Problem(noSuchBlock)
  const after = /^\d{1,9}$/.test(one(form, 'after')) ? { after: Number(one(form, 'after')) } : {}
  const { side, ...draft } = draftOf(run.kind, typed)
  return addBlock(use, {
    ...asked,
    ...draft,
    ...after,
    kind: run.kind,
    place: run.place,
    side: run.side && (side ?? run.side),
  })
}
