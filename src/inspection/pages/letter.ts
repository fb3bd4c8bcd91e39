/** A letter of an inspection: to read as it was sent, or would be sent today, and to download for Word or print. */
import { dayInWords } from '../../platform/pure/day-words.ts'
import { notFound } from '../../platform/pure/refusal.ts'
import { page, signedIn } from '../../platform/web/page.ts'
import type { Ask } from '../../platform/web/page.ts'
import type { PageView } from '../../platform/web/reply.ts'
import { reply } from '../../platform/web/reply.ts'
import type { LetterToRead } from '../actions/announcement.ts'
import { findLetter, letterFile as fileOf } from '../actions/announcement.ts'
import type { LetterText } from '../rules/announcement/letter.ts'
import { maySeePack } from '../rules/announcement/may.ts'
import { inspectionPaths } from '../rules/paths.ts'
import { trailTo } from '../rules/trail.ts'
import { cy, en } from './letter.words.ts'
import { londonDay } from '../../platform/pure/london.ts'

type Asked = Ask<'/inspections/:inspection/letters/:letter', typeof en>

interface LetterView extends PageView {
  readonly caption: string
  readonly state: string
  /** '' while the letter has not been sent. */
  readonly hash: string
  readonly missing: string
  readonly files: readonly { readonly text: string; readonly href: string }[]
  readonly letter: LetterText
}

/** The page. */
export const letter = page(inspectionPaths.letter, {
  who: signedIn,
  words: { en, cy },
  async show(use, ask) {
    const { actor, params } = ask
    const found = await findLetter(use, { actor, slug: params.inspection, letter: params.letter })
    return reply.page('inspection/letter', view(ask, found))
  },
})

/** The same letter as a file. */
export const letterFile = page(inspectionPaths.letterFile, {
  who: signedIn,
  words: { en, cy },
  async show(use, { actor, params }) {
    const found = await findLetter(use, { actor, slug: params.inspection, letter: params.letter })
    const { language, format } = params
    if ((language !== 'en' && language !== 'cy') || (format !== 'pdf' && format !== 'docx'))
      throw notFound({ en: en.noFile, cy: cy.noFile })
    const { bytes, type } = await fileOf(found, { language, format })
    return reply.file(bytes, type, `${params.inspection}-${params.letter}-${language}.${format}`)
  },
})

function view({ words, language, params, actor }: Asked, found: LetterToRead): LetterView {
  const { inspection, template, sent, texts, missing } = found
  const service = inspection.service.name[language]
  const packAt = maySeePack(actor, inspection).may
  return {
    title: template.title[language],
    caption: service,
    breadcrumbs: [
      ...trailTo(inspection, language),
      ...(packAt ? [{ text: words.pack, href: inspectionPaths.announcement({ inspection: params.inspection }) }] : []),
      { text: template.title[language] },
    ],
    synthetic: inspection.synthetic,
    state: sent ? words.sent(dayInWords(londonDay(sent.sentAt), language)) : words.draft,
    hash: sent?.hash ?? '',
    missing: missing.length > 0 ? words.missing(missing.join(', ')) : '',
    files: (['en', 'cy'] as const).flatMap(each =>
      (['pdf', 'docx'] as const).map(format => ({
        text: words.files[each][format],
        href: inspectionPaths.letterFile({ ...params, language: each, format }),
      })),
    ),
    letter: texts[language],
  }
}
