/** The passages of a file of texts, which inspectors then go on writing. */
import type { Side } from '../../findings/rules/finding.ts'
import type { Details, Kind } from '../../findings/rules/passage.ts'
import { joined } from '../../findings/rules/passage.ts'
import type { Prose } from '../../findings/rules/prose.ts'
import type { ReportTexts, TextBlock } from './texts.ts'

/** The kinds of passage that a file of texts holds: all but the findings. */
export const passageKinds: readonly Kind[] = [
  'foreword',
  'introduction',
  'commentary',
  'part',
  'example',
  'recommendation',
  'team',
  'notice',
]

interface Written {
  readonly kind: Kind
  readonly place: string
  readonly side: Side | null
  readonly text: Prose
  readonly details: Details
}

/** A passage for each text of a file. Whoever writes an example into such a file answers for its having been `altered`. */
export const passagesIn = (texts: ReportTexts, altered: readonly string[]): readonly Written[] => {
  const passage = (kind: Kind, place: string, text: Prose, details: Details = {}): Written => ({
    kind,
    place,
    side: null,
    text,
    details,
  })
  const blocks = (kind: Kind, place: string, those: readonly TextBlock[]) =>
    those.map(block => passage(kind, place, ...writtenAs(block)))
  const byPlace = (kind: Kind, those: Readonly<Record<string, readonly TextBlock[]>>) =>
    Object.entries(those).flatMap(([place, written]) => blocks(kind, place, written))
  const { foreword = [], ...parts } = texts.parts
  const [before, after] = aroundTable(foreword)
  return [
    ...(texts.notice
      ? [passage('notice', 'short', texts.notice.short), passage('notice', 'long', texts.notice.long)]
      : []),
    ...blocks('foreword', 'before', before),
    ...blocks('foreword', 'after', after),
    ...byPlace('part', parts),
    ...texts.team.map(({ role, people }) => passage('team', '', role, { people })),
    ...byPlace('introduction', texts.introductions),
    ...byPlace('commentary', texts.commentaries),
    ...texts.examples.map(({ criterion, text }) => passage('example', criterion, text, { altered })),
    ...texts.recommendations.map(({ text, responsible }) => passage('recommendation', '', text, { responsible })),
  ]
}

const writtenAs = (block: TextBlock): readonly [Prose, Details] => {
  switch (block.kind) {
    case 'figures':
      return [{ en: '', cy: null }, { form: 'figures' }]
    case 'image':
      return [block.text, { form: 'image', image: block.picture }]
    case 'list':
    case 'signature':
      return [joined(block.items.map(onOneLine), '\n'), { form: block.kind }]
    default:
      return [block.text, block.kind === 'paragraph' ? {} : { form: block.kind }]
  }
}

/** The lines of a list are its items. */
const onOneLine = ({ en, cy }: Prose): Prose => ({ en: folded(en), cy: cy === null ? null : folded(cy) })

const folded = (text: string): string => text.replace(/\s*\r?\n\s*/g, ' ')

/** The blocks before the table and after it; where no place is set for it, whoever signs does so below it. */
const aroundTable = (blocks: readonly TextBlock[]): readonly [readonly TextBlock[], readonly TextBlock[]] => {
  const table = blocks.findIndex(({ kind }) => kind === 'figures')
  const signature = blocks.findIndex(({ kind }) => kind === 'signature')
  const cut = table >= 0 ? table : signature >= 0 ? signature : blocks.length
  return [blocks.slice(0, cut), blocks.slice(cut).filter(({ kind }) => kind !== 'figures')]
}
