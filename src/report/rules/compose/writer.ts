/** Turns what was written into passages of a document, and keeps every fault with its place. */
import type { Shown } from '../../../findings/rules/depend.ts'
import { resolve } from '../../../findings/rules/figure.ts'
import type { Prose } from '../../../findings/rules/prose.ts'
import { inLanguage } from '../../../findings/rules/prose.ts'
import { shownIn } from '../../../findings/rules/shown.ts'
import type { Words } from '../../../platform/pure/words.ts'
import type { Passage } from '../document.ts'
import type { Material, ReportFault } from '../material.ts'
import { cy, en } from '../report.words.ts'

/** What every part of a report is written with. */
export interface Writer {
  readonly material: Material
  readonly words: typeof en
  /** A text of the framework, in the document's language. */
  readonly own: (words: Words) => string
  /** What somebody wrote, its figures resolved; `place` is told with a fault. */
  readonly passage: (prose: Prose, place: string) => Passage
  /** The content of a picture in base64; `place` is told where it is gone. */
  readonly picture: (file: string, place: string) => string
  /** The figures in a score box, chart or table; none for one that depends on no answer. */
  readonly shown: (id: string, kind: Shown['kind']) => Shown
  /** Found so far. */
  readonly faults: readonly ReportFault[]
}

/** A writer for one document. */
export const writerFor = (material: Material): Writer => {
  const { language, figures } = material
  const faults: ReportFault[] = []
  const passage = (prose: Prose, place: string): Passage => {
    const { text, language: written } = inLanguage(prose, language)
    const resolved = resolve(text, figures, written)
    if (!resolved.ok) {
      for (const { reference, message } of resolved.problems)
        faults.push({
          place,
          message: { en: `{${reference}}: ${message.en}`, cy: `{${reference}}: ${message.cy}` },
        })
      return { pieces: [text] }
    }
    return written === language ? { pieces: resolved.value } : { pieces: resolved.value, language: written }
  }
  const picture = (file: string, place: string): string => {
    const content = material.pictures?.get(file)
    if (content === undefined) faults.push({ place, message: pictureGone })
    return content ?? ''
  }
  const known = new Map(shownIn(material.framework).map(each => [each.id, each]))
  const shown = (id: string, kind: Shown['kind']): Shown => known.get(id) ?? { id, kind, references: [] }
  return {
    material,
    words: language === 'cy' ? cy : en,
    own: words => words[language],
    passage,
    shown,
    picture,
    faults,
  }
}

const pictureGone: Words = { en: 'the picture is not there', cy: 'nid yw’r llun yno' }

/** A text that is ours or the framework's, as a passage. */
export const asPassage = (text: string): Passage => ({ pieces: [text] })
