/** What people wrote for a part or a section, as blocks of the report. */
import { plain } from '../../../findings/rules/prose.ts'
import type { TextBlock } from '../texts.ts'
import type { Made } from './made.ts'
import type { Writer } from './writer.ts'

/** A block that is not the place of the part's figures. */
export type Worded = Exclude<TextBlock, { readonly kind: 'figures' }>

/** The block; `place` is told with a fault, and `id` begins the address of a heading. */
export const textBlock = (
  { passage, picture }: Pick<Writer, 'passage' | 'picture'>,
  block: Worded,
  place: string,
  id: string,
): Made => {
  const origin = { from: 'passage' as const, passage: block.passage ?? null, paragraph: block.paragraph ?? 0 }
  switch (block.kind) {
    case 'heading':
      return { block: { kind: 'heading', level: 3, id, text: plain(passage(block.text, place).pieces) }, origin }
    case 'image': {
      const { file: id, mediaType, width, height, decorative } = block.picture
      const alternative = decorative ? null : passage(block.text, place)
      return {
        block: { kind: 'image', image: { id, mediaType, width, height, alternative, content: picture(id, place) } },
        origin,
      }
    }
    case 'list':
      return { block: { kind: 'list', items: block.items.map(item => passage(item, place)) }, origin }
    case 'signature':
      return { block: { kind: 'signature', lines: block.items.map(item => passage(item, place)) }, origin }
    default:
      return { block: { kind: block.kind, text: passage(block.text, place) }, origin }
  }
}
