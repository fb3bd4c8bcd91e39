/** What the forms of a request do: files, words, and taking either side's part back. */
import { fileLimits } from '../../../platform/pure/file-limits.ts'
import { one } from '../../../platform/web/form.ts'
import type { Ask, Use } from '../../../platform/web/page.ts'
import type { FieldProblem } from '../../../platform/web/reply.ts'
import { answerByFiles, answerInWords, changeRequest, withdrawFile } from '../../actions/requests.ts'
import type { en } from '../request.words.ts'

type Asked = Ask<'/inspections/:inspection/requests/:request', typeof en>

/** What came of it: what is said when it is done, or what is wrong. */
interface Outcome {
  readonly said: string
  readonly problems: readonly FieldProblem[]
}

// A comment of two pages; what is longer is a document.
const mostText = 4000

/** Does what the form asks for. */
export async function answer(use: Use, ask: Asked): Promise<Outcome> {
  const { actor, params, form, words } = ask
  const at = { actor, slug: params.inspection, request: params.request }
  const text = one(form, 'text').trim()
  switch (one(form, 'do')) {
    case 'comment':
      return inWords(ask, 'comment', words.textMissing, words.commented, () =>
        answerInWords(use, { ...at, kind: 'comment', text }),
      )
    case 'not-held':
      return inWords(ask, 'reason', words.reasonMissing, words.saidNotHeld, () =>
        answerInWords(use, { ...at, kind: 'not-held', text }),
      )
    case 'withdraw-file': {
      const file = one(form, 'file')
      if (file === '') return { said: '', problems: [{ field: 'file', message: words.fileMissing }] }
      return inWords(ask, 'back', words.reasonMissing, words.tookBack, () => withdrawFile(use, { ...at, file, text }))
    }
    case 'withdraw':
      return inWords(ask, 'drop', words.reasonMissing, words.dropped, () =>
        changeRequest(use, { ...at, withdrawn: true, text }),
      )
    case 'restore':
      return inWords(ask, 'restore', '', words.restored, () => changeRequest(use, { ...at, withdrawn: false, text }))
    default:
      return byFiles(use, ask)
  }
}

async function inWords(
  { form, words }: Asked,
  field: string,
  empty: string,
  said: string,
  deed: () => Promise<void>,
): Promise<Outcome> {
  const text = one(form, 'text').trim()
  if (text === '' && empty !== '') return { said, problems: [{ field, message: empty }] }
  if (text.length > mostText) return { said, problems: [{ field, message: words.textLong }] }
  await deed()
  return { said, problems: [] }
}

/** Files that can be kept are, and the others are named with what to do; so nobody sends the good ones twice. */
async function byFiles(use: Use, { actor, params, uploads, words, language }: Asked): Promise<Outcome> {
  const sent = uploads['files'] ?? []
  if (sent.length === 0) return { said: '', problems: [{ field: 'files', message: words.chooseFiles }] }
  const files = sent.slice(0, fileLimits.files)
  const at = { actor, slug: params.inspection, request: params.request }
  const { kept, refused } = await answerByFiles(use, { ...at, files })
  const reasons = refused.map(reason => reason[language])
  if (sent.length > files.length) reasons.push(words.tooMany(fileLimits.files))
  if (reasons.length > 0 && kept.length > 0) reasons.push(words.someKept(kept.length))
  const message = reasons.join(' ')
  return { said: words.kept(kept.length), problems: reasons.length > 0 ? [{ field: 'files', message }] : [] }
}
