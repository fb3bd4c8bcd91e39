/** Pictures in a report: kept as files as they came, and read back as what a report holds of them. */
import type { Asked } from '../../../findings/actions/desk.ts'
import { findWritingDesk } from '../../../findings/actions/desk.ts'
import { writePassage } from '../../../findings/actions/write.ts'
import { checkDraft, checkPlace } from '../../../findings/rules/draft.ts'
import type { Kind, Passage } from '../../../findings/rules/passage.ts'
import type { Fault } from '../../../findings/rules/problems.ts'
import type { Prose } from '../../../findings/rules/prose.ts'
import { readFilePart } from '../../../platform/db/files.ts'
import { keepFile } from '../../../platform/files/keep.ts'
import type { SentFile } from '../../../platform/files/keep.ts'
import type { PictureSize } from '../../../platform/files/picture.ts'
import { pictureSize, withoutNotes } from '../../../platform/files/picture.ts'
import type { Result } from '../../../platform/pure/result.ts'
import { ok, refused } from '../../../platform/pure/result.ts'
import type { Use } from '../../../platform/use.ts'
import { noPicture, notAPicture, pictureTooLarge } from '../../rules/editor/problems.ts'

/** Every reader of a report loads all its pictures with it, and every edition holds them for good. */
export const mostPictureBytes = 500_000

/** A picture to be added at the end of a run. */
export interface NewPicture extends Asked {
  readonly kind: Kind
  readonly place: string
  readonly sent: SentFile | null
  /** What is said in its place. */
  readonly text: Prose
  readonly decorative: boolean
}

/** Adds a picture; answers its block, or every fault beside its field. Nothing is kept where there is one. */
export async function addPicture(use: Use, ask: NewPicture): Promise<Result<number, Fault>> {
  const { actor, kind, place, sent, decorative } = ask
  const { inspection, framework, figures } = await findWritingDesk(use, ask)
  const text = decorative ? { en: '', cy: null } : ask.text
  const looked = lookAt(sent)
  const trial = { file: '', mediaType: '', width: 1, height: 1, decorative }
  const said = checkDraft(kind, { text, details: { form: 'image', image: trial } }, figures)
  const faults = [looked, said].flatMap(each => (each.ok ? [] : each.problems))
  const misplaced = checkPlace(kind, place, {}, framework)
  if (!looked.ok || !said.ok || misplaced.length > 0) return refused([...misplaced, ...faults])
  const { size, ...picture } = looked.value
  const bare = { ...picture, bytes: withoutNotes(picture.bytes) }
  const kept = await keepFile(use, { sent: bare, by: actor.person, inspection: inspection.id })
  if (!kept.ok) return refused(kept.problems.map(message => ({ field: 'picture', message })))
  const { id: file, mediaType } = kept.value
  const image = { file, mediaType, ...size, decorative }
  return writePassage(use, { ...ask, kind, place, side: null, text, details: { form: 'image', image } })
}

/** The picture that was sent, with its size in dots; or why it can't be taken. */
function lookAt(sent: SentFile | null): Result<SentFile & { readonly size: PictureSize }, Fault> {
  if (sent === null) return refused([noPicture])
  if (sent.truncated === true || sent.bytes.length > mostPictureBytes) return refused([pictureTooLarge])
  const size = pictureSize(sent.bytes)
  return size ? ok({ ...sent, size }) : refused([notAPicture])
}

/** The content of the pictures that stand in a report, in base64, by the id of their file; those out of reach are left out. */
export async function readPictures(use: Use, passages: readonly Passage[]): Promise<ReadonlyMap<string, string>> {
  const contents = new Map<string, string>()
  for (const { latest } of passages) {
    const file = latest.state === 'standing' ? latest.details.image?.file : undefined
    if (file === undefined || contents.has(file)) continue
    const parts: Uint8Array[] = []
    for (let at = 0, part = await readFilePart(use.db, file, at); part; part = await readFilePart(use.db, file, ++at))
      parts.push(part)
    if (parts.length > 0) contents.set(file, Buffer.concat(parts).toString('base64'))
  }
  return contents
}
