/** Comments by way of Word: the table to write them into, and a table that comes back, looked at before it is kept. */
import type { KeptFile } from '../../../platform/db/files.ts'
import { readFilePart } from '../../../platform/db/files.ts'
import type { DocxFault } from '../../../platform/docx/read.ts'
import { readDocx } from '../../../platform/docx/read.ts'
import type { SentFile } from '../../../platform/files/keep.ts'
import { keepFile } from '../../../platform/files/keep.ts'
import { Problem } from '../../../platform/pure/problem.ts'
import type { Result } from '../../../platform/pure/result.ts'
import { ok, refused } from '../../../platform/pure/result.ts'
import type { Language, Words } from '../../../platform/pure/words.ts'
import type { Use } from '../../../platform/use.ts'
import { accuracyWords } from '../../rules/accuracy/accuracy.words.ts'
import { commentsUploaded } from '../../rules/accuracy/events.ts'
import { noSuchUpload } from '../../rules/accuracy/problems.ts'
import { unitsOf } from '../../rules/accuracy/unit.ts'
import type { ReadTable } from '../../rules/accuracy/word-table/found.ts'
import { fingerprintIn } from '../../rules/accuracy/word-table/ours.ts'
import { readTable } from '../../rules/accuracy/word-table/read.ts'
import { tableRows } from '../../rules/accuracy/word-table/write.ts'
import { addUpload, isUpload } from '../../store/accuracy/comments.ts'
import { beginComment, changeComment, toComment } from './comment.ts'
import { draftIn } from './files.ts'
import type { CheckAsked, Exchange } from './find.ts'

/** The table of the latest draft in a language, for whoever may comment. */
export async function tableFile(use: Use, asked: CheckAsked & { readonly language: Language }): Promise<Buffer> {
  const { drafts, comments } = await toComment(use, asked)
  const { document, hash } = draftIn(drafts, asked.language)
  const { language } = document
  const { commentTable } = await import('../../papers/accuracy-table.ts')
  const rows = tableRows(unitsOf(document), comments, language)
  const subject = `${document.title}, ${document.subject}`
  return commentTable({ language, subject, marking: accuracyWords[language].markShort, hash, rows })
}

/** Why a file was not taken as a table of comments. */
export type TableFault = DocxFault | 'other-draft'

/** Keeps a file that came, whatever can be read of it; answers its id, or why it is not kept. */
export async function receiveTable(
  use: Use,
  asked: CheckAsked & { readonly sent: SentFile },
): Promise<Result<KeptFile, Words>> {
  const { inspection, check } = await toComment(use, asked)
  const kept = await keepFile(use, { sent: asked.sent, by: asked.actor.person, inspection: inspection.id })
  if (!kept.ok) return refused(kept.problems)
  await addUpload(use.db, inspection.id, check.id, { file: kept.value.id, at: use.now, by: asked.actor.person })
  await use.journal(commentsUploaded, { inspection: inspection.id, round: check.round, file: kept.value.id })
  return ok(kept.value)
}

/** What a file that came says, before anything of it is kept. Throws a 404 for a file that did not come here. */
export async function lookAtTable(
  use: Use,
  asked: CheckAsked & { readonly file: string },
): Promise<(ReadTable & { readonly language: Language }) | TableFault> {
  const exchange = await toComment(use, asked)
  if (!(await isUpload(use.db, exchange.check.id, asked.file))) throw new Problem(noSuchUpload)
  const read = readDocx(await bytesOf(use, asked.file))
  if (typeof read === 'string') return read
  const language = languageOf(exchange, fingerprintIn(read.outside))
  const draft = language && exchange.drafts.get(language)
  if (!language || !draft) return 'other-draft'
  const units = unitsOf(draft.document)
  return { ...readTable(read, { units, comments: exchange.comments, language }), language }
}

/** Keeps what a file says: new comments are begun, changed ones changed; the same file again changes nothing. */
export async function takeTable(
  use: Use,
  asked: CheckAsked & { readonly file: string },
): Promise<{ readonly added: number; readonly changed: number } | TableFault> {
  const read = await lookAtTable(use, asked)
  if (typeof read === 'string') return read
  const { actor, slug } = asked
  let [added, changed] = [0, 0]
  for (const { state, comment, unit, kind, text, wordRow } of read.comments) {
    if (state === 'new') {
      const at = { actor, slug, language: read.language, address: unit.address }
      await beginComment(use, { ...at, kind, text, ...(wordRow !== null && { wordRow }) })
      added += 1
    } else if (state === 'changed' && comment !== null) {
      await changeComment(use, { actor, slug, comment, kind, text, withdrawn: false })
      changed += 1
    }
  }
  return { added, changed }
}

/** A file without a fingerprint is taken to be of the English draft, and its paragraphs are compared with it. */
const languageOf = ({ drafts }: Exchange, fingerprint: string | null): Language | null => {
  if (fingerprint === null) return 'en'
  return [...drafts].find(([, { hash }]) => hash === fingerprint)?.[0] ?? null
}

const bytesOf = async (use: Use, file: string): Promise<Uint8Array> => {
  const parts: Uint8Array[] = []
  for (let at = 0; ; at += 1) {
    const part = await readFilePart(use.db, file, at)
    if (part === null) return Buffer.concat(parts)
    parts.push(part)
  }
}
