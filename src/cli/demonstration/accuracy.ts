/** The check of the facts of the demonstration's draft: slips in what was sent, comments on them, and the answers. */
import { findDesk } from '../../findings/actions/desk.ts'
import { rewrite } from '../../findings/actions/write.ts'
import type { Actor } from '../../platform/pure/actor.ts'
import { refused } from '../../platform/pure/result.ts'
import type { Use } from '../../platform/use.ts'
import { answerComment, sendAnswers } from '../../report/actions/accuracy/answer.ts'
import { attachEvidence, beginComment, openExchange, returnComments } from '../../report/actions/accuracy/comment.ts'
import { unitsOf } from '../../report/rules/accuracy/unit.ts'
import { onDay } from './announcement.ts'
import type { Under } from './fault.ts'
import { must } from './fault.ts'
import { readYamlIfThere } from './files.ts'
import type { AccuracyFile } from './schema.ts'
import { accuracyFile } from './schema.ts'

type Checked = Under & { readonly service: Actor }

const read = async ({ folder }: Under): Promise<AccuracyFile | null> => {
  const file = await readYamlIfThere(folder, 'accuracy.yaml', accuracyFile)
  return file ? must(file) : null
}

/** Puts the slips into the draft that is about to be sent. */
export async function loadSlips(use: Use, given: Checked): Promise<void> {
  for (const { drafted, final } of (await read(given))?.comments ?? [])
    if (drafted !== undefined && final !== undefined) await replaceWords(use, given, final, drafted)
}

/** Comments on the draft that was sent, each on its day, and answers them; what was accepted is put right. */
export async function loadAccuracy(use: Use, given: Checked): Promise<void> {
  const file = await read(given)
  if (!file) return
  const { service, actor } = given
  const { slug } = given.file
  const theirs = { actor: service, slug }
  const { drafts } = await openExchange(onDay(use, file.opened), theirs)
  const draft = drafts.get('en')
  const ids: number[] = []
  for (const said of file.comments) {
    const then = onDay(use, said.on)
    const words = said.drafted ?? said.about ?? ''
    const unit = draft && unitsOf(draft.document).find(({ text }) => text.includes(words))
    if (!unit) throw new Error(`accuracy.yaml: the draft does not say "${words}"`)
    const { kind, comment: text } = said
    const comment = await beginComment(then, { ...theirs, language: 'en', address: unit.address, kind, text })
    const files = said.evidence.map(each => ({ filename: each.name, bytes: new TextEncoder().encode(each.text) }))
    const { refused: reasons } = await attachEvidence(then, { ...theirs, comment, files })
    if (reasons.length > 0) must(refused(reasons), ({ en }) => `accuracy.yaml: ${en}`)
    ids.push(comment)
  }
  must(await returnComments(onDay(use, file.returned), { ...theirs, nothingToSay: ids.length === 0 }))
  const answering = onDay(use, file.answered)
  for (const [at, { decision, reason, drafted, final }] of file.comments.entries()) {
    if (drafted !== undefined && final !== undefined) await replaceWords(answering, given, drafted, final)
    await answerComment(answering, { actor, slug, comment: ids[at] ?? 0, decision, reason })
  }
  must(await sendAnswers(answering, { actor, slug }), ({ id }) => `accuracy.yaml: comment ${String(id)} has no answer`)
}

/** Rewrites the one passage that has these words. */
async function replaceWords(use: Use, { actor, file }: Checked, from: string, to: string): Promise<void> {
  const asked = { actor, slug: file.slug }
  const { passages } = await findDesk(use, asked)
  const found = passages.filter(({ latest }) => latest.state === 'standing' && latest.text.en.includes(from))
  const [passage] = found
  if (!passage || found.length > 1)
    throw new Error(`accuracy.yaml: "${from}" stands in ${String(found.length)} passages`)
  const { text, details, side, number: base } = passage.latest
  const changed = { ...text, en: text.en.replace(from, to) }
  const kept = await rewrite(use, { ...asked, passage: passage.id, base, side, text: changed, details })
  if (kept.kind !== 'kept') throw new Error(`accuracy.yaml: "${to}" was not kept: ${JSON.stringify(kept)}`)
}
