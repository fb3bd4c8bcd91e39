/** What the lead made of finished cases: some drawn by chance, one noted, one sent back. */
import { drawDipSample, findQuality, noteQuality, sendBack } from '../../../assessment/actions/quality.ts'
import type { Use } from '../../../platform/use.ts'
import { use as useOf } from '../../../platform/use.ts'
import { must } from '../fault.ts'
import type { Fieldwork } from './under.ts'
import { named } from './under.ts'

/** Looks cases over at the end of the second day. */
export async function lookOver(use: Use, under: Fieldwork): Promise<void> {
  const { file, lead: actor, slug, gone } = under
  const then = useOf({ db: use.db, now: new Date(`${gone[1]}T17:30:00Z`) })
  const { seed, note, sendBack: back } = file.quality
  must(await drawDipSample(then, { actor, slug, perAssessor: 1, seed }), ({ en }) => en)
  const { checkable } = await findQuality(then, { actor, slug })
  const firstOf = (name: string): string => {
    const { person } = named(under, name).actor
    return String(checkable.find(one => one.assessor === person && one.kind === 'first')?.assessment ?? '')
  }
  const noted = { actor, slug, assessment: firstOf(note.of), verdict: note.verdict, note: note.text }
  must(await noteQuality(then, noted), ({ en }) => en)
  const { reason, comments } = back
  must(await sendBack(then, { actor, slug, assessment: firstOf(back.of), reason, comments }), ({ en }) => en)
}
