/** Comments by way of Word: the table to download, and a table that comes back, looked at before it is kept. */
import { trailTo } from '../../../inspection/rules/trail.ts'
import { kinds as fileKinds } from '../../../platform/pure/file-kinds.ts'
import { insist } from '../../../platform/pure/refusal.ts'
import { one } from '../../../platform/web/form.ts'
import { page, signedIn } from '../../../platform/web/page.ts'
import type { Ask, Use } from '../../../platform/web/page.ts'
import type { PageView } from '../../../platform/web/reply.ts'
import { reply } from '../../../platform/web/reply.ts'
import { findExchange } from '../../actions/accuracy/find.ts'
import { lookAtTable, receiveTable, tableFile, takeTable } from '../../actions/accuracy/word.ts'
import { accuracyWords } from '../../rules/accuracy/accuracy.words.ts'
import { mayComment } from '../../rules/accuracy/may.ts'
import { accuracyPaths } from '../../rules/accuracy/paths.ts'
import type { ReadTable, UnreadRow } from '../../rules/accuracy/word-table/found.ts'
import { tableWords } from '../../rules/accuracy/word-table.words.ts'
import { cy, en } from './upload.words.ts'

type Asked = Ask<'/inspections/:inspection/accuracy/upload', typeof en>

interface UploadView extends PageView {
  readonly caption: string
  readonly tableAt: string
  /** The file that was looked at; '' while none was. */
  readonly file: string
  readonly rows: readonly {
    readonly place: string
    readonly state: string
    readonly tone: string
    readonly kind: string
    readonly text: string
    readonly notes: readonly string[]
  }[]
  readonly unread: readonly { readonly place: string; readonly why: string; readonly text: string }[]
  readonly takes: number
  readonly summary: string
}

/** The Word table. */
export const accuracyTable = page(accuracyPaths.table, {
  who: signedIn,
  words: { en, cy },
  async show(use, { actor, params, language }) {
    const bytes = await tableFile(use, { actor, slug: params.inspection, language })
    return reply.file(bytes, fileKinds.docx.mediaType, `${params.inspection}-comments.docx`)
  },
})

/** The page: with `?file=`, what was read of a file that came. */
export const accuracyUpload = page(accuracyPaths.upload, {
  who: signedIn,
  words: { en, cy },
  takesFiles: true,
  async show(use, ask) {
    const { actor, params, query } = ask
    const file = one(query, 'file')
    const asked = { actor, slug: params.inspection }
    const read = file === '' ? null : await lookAtTable(use, { ...asked, file })
    const faults = typeof read === 'string' ? [{ field: 'file', message: ask.words.faults[read] }] : []
    const found = typeof read === 'string' ? null : read
    const shown = await view(use, ask, file, found)
    return faults.length > 0
      ? reply.again('report/accuracy/upload', shown, faults)
      : reply.page('report/accuracy/upload', shown)
  },
  async submit(use, ask) {
    const { actor, params, form, files, words, language } = ask
    const asked = { actor, slug: params.inspection }
    if (one(form, 'do') === 'take') {
      const taken = await takeTable(use, { ...asked, file: one(form, 'file') })
      if (typeof taken !== 'string')
        return reply.redirect(accuracyPaths.home(params), words.taken(taken.added, taken.changed))
    }
    const sent = files['file']
    if (!sent) {
      const problems = [{ field: 'file', message: words.fileMissing }]
      return reply.again('report/accuracy/upload', await view(use, ask, '', null), problems)
    }
    const received = await receiveTable(use, { ...asked, sent })
    if (received.ok) return reply.redirect(`${accuracyPaths.upload(params)}?file=${received.value.id}`)
    const message = received.problems.map(words => words[language]).join(' ')
    return reply.again('report/accuracy/upload', await view(use, ask, '', null), [{ field: 'file', message }])
  },
})

async function view(use: Use, ask: Asked, file: string, read: ReadTable | null): Promise<UploadView> {
  const { actor, params, words, language } = ask
  const { inspection, asked } = await findExchange(use, { actor, slug: params.inspection })
  insist(mayComment(actor, inspection, asked))
  const service = inspection.service.name[language]
  const { kinds, noKind } = accuracyWords[language]
  const { faults, notes } = tableWords[language]
  const takes = (read?.comments ?? []).filter(({ state }) => state !== 'same').length
  return {
    title: file === '' || read === null ? words.title : words.readTitle,
    caption: service,
    breadcrumbs: [
      ...trailTo(inspection, language),
      { text: words.check, href: accuracyPaths.home(params) },
      { text: words.title },
    ],
    synthetic: inspection.synthetic,
    tableAt: accuracyPaths.table(params),
    file: read === null ? '' : file,
    rows: (read?.comments ?? []).map(({ row, unit, state, kind, text, notes: said }) => ({
      place: words.place(row, unit.number, unit.part),
      state: words.states[state],
      tone: state === 'same' ? 'grey' : state === 'new' ? 'green' : 'blue',
      kind: kind === null ? noKind : kinds[kind],
      text,
      notes: said.map(note => notes[note]),
    })),
    unread: (read?.unread ?? []).map(each => ({
      place: placeOf(each, words),
      why: faults[each.fault],
      text: each.text,
    })),
    takes,
    summary: read === null ? '' : words.summary(takes, read.comments.length - takes, read.unread.length),
  }
}

/** Where somebody finds in the file what could not be read. */
const placeOf = ({ row, paragraph, below }: UnreadRow, words: typeof en): string => {
  if (row === null) return paragraph === null ? words.outside : words.paragraph(paragraph)
  if (paragraph !== null) return words.rowOf(row, paragraph)
  return below === null ? words.row(row) : words.rowBelow(row, below)
}
