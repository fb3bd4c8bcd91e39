/** How each passage, score, chart and table of a report reads, found in the report itself. */
import type { Shown } from '../../../findings/rules/depend.ts'
import type { Language } from '../../../platform/pure/words.ts'
import type { Block, Part } from '../document.ts'
import type { Composed, Origin } from '../origin.ts'
import type { ReportTexts } from '../texts.ts'

/** What nobody writes, with the figures in it. */
export interface MadeBlocks {
  readonly blocks: readonly Block[]
  readonly shown: readonly Shown[]
}

/** Looks things up in a report. */
export interface Readings {
  /** The blocks of a passage in English and in Welsh; what lacks its Welsh stands there in English. */
  readonly passage: (id: number) => { readonly blocks: readonly Block[]; readonly welsh: readonly Block[] }
  /** Of a part of the outline: the framework's words at its head, and what else the machine makes in it. */
  readonly part: (id: string) => { readonly framework: readonly Block[]; readonly made: MadeBlocks }
  /** The box of a score, by the id of what is scored. */
  readonly score: (id: string) => { readonly block: Block; readonly shown: Shown } | null
}

/** The readings of a report composed in both languages; what nobody writes is that of the language of the page. */
export const readingsIn = (
  both: Readonly<Record<Language, Composed>>,
  language: Language,
  notice: ReportTexts['notice'],
): Readings => {
  const [english, welsh] = [byPassage(both.en, notice), byPassage(both.cy, notice)]
  const own = both[language]
  const scores = new Map(
    pairs(own).flatMap(({ block, origin }) =>
      origin.from === 'figures' && block.kind === 'score' ? [[origin.shown.id, { block, shown: origin.shown }]] : [],
    ),
  )
  const parts = new Map(own.document.parts.map(part => [part.id, partReading(part, own.origins[part.id] ?? [])]))
  return {
    passage: id => ({ blocks: english.get(id) ?? [], welsh: welsh.get(id) ?? [] }),
    part: id => parts.get(id) ?? { framework: [], made: { blocks: [], shown: [] } },
    score: id => scores.get(`score ${id}`) ?? null,
  }
}

interface Pair {
  readonly block: Block
  readonly origin: Origin
}

const pairs = ({ document, origins }: Composed): readonly Pair[] =>
  document.parts.flatMap(({ id, blocks }) =>
    blocks.flatMap((block, i) => {
      const origin = origins[id]?.[i]
      return origin ? [{ block, origin }] : []
    }),
  )

/** Items of a numbered list are taken as the paragraphs that they are. */
const byPassage = (composed: Composed, notice: ReportTexts['notice']): ReadonlyMap<number, readonly Block[]> => {
  const found = new Map<number, readonly Block[]>()
  const add = (passage: number | null, block: Block): void => {
    if (passage !== null) found.set(passage, [...(found.get(passage) ?? []), block])
  }
  for (const place of ['short', 'long'] as const) {
    const text = composed.document.notice?.[place] ?? ''
    add(notice?.[place].passage ?? null, { kind: 'paragraph', text: { pieces: [text] } })
  }
  for (const { block, origin } of pairs(composed)) {
    if (origin.from === 'passage') add(origin.passage, block)
    if (origin.from === 'passages' && 'items' in block)
      origin.passages.forEach((passage, i) => {
        const text = block.items[i]
        if (text) add(passage, { kind: 'paragraph', text })
      })
    if (origin.from === 'passages' && block.kind === 'table')
      origin.passages.forEach((passage, i) => {
        const [role = '', people = ''] = block.table.rows[i] ?? []
        add(passage, { kind: 'paragraph', text: { pieces: [`${role}: ${people}`] } })
      })
  }
  return found
}

/** The framework's words come first in a part. Examples have headings of their own, which go with them. */
const partReading = ({ blocks }: Part, origins: readonly Origin[]): ReturnType<Readings['part']> => {
  const after = origins.findIndex(({ from }) => from !== 'framework')
  const head = after < 0 ? blocks.length : after
  const made = blocks.flatMap((block, i) => {
    const origin = origins[i]
    if (i < head || origin === undefined || origin.from === 'passage' || block.kind === 'numbered') return []
    return block.kind === 'heading' && origins[i + 1]?.from === 'passage' ? [] : [{ block, origin }]
  })
  return {
    framework: blocks.slice(0, head).filter(({ kind }) => kind !== 'heading'),
    made: {
      blocks: made.map(({ block }) => block),
      shown: made.flatMap(({ origin }) => (origin.from === 'figures' ? [origin.shown] : [])),
    },
  }
}
