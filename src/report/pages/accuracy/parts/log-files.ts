/** The log of a check as files. */
import { kinds } from '../../../../platform/pure/file-kinds.ts'
import type { Ask, Use } from '../../../../platform/web/page.ts'
import { page, signedIn } from '../../../../platform/web/page.ts'
import type { Reply } from '../../../../platform/web/reply.ts'
import { reply } from '../../../../platform/web/reply.ts'
import type { LogForm } from '../../../actions/accuracy/log.ts'
import { logFile } from '../../../actions/accuracy/log.ts'
import { accuracyPaths } from '../../../rules/accuracy/paths.ts'
import { cy, en } from '../home.words.ts'

type Asked = Ask<'/inspections/:inspection/accuracy', typeof en>

const file = async (use: Use, { actor, params, language }: Asked, form: LogForm): Promise<Reply> =>
  reply.file(
    await logFile(use, { actor, slug: params.inspection, language }, form),
    form === 'csv' ? 'text/csv; charset=utf-8' : kinds[form].mediaType,
    `${params.inspection}-factual-accuracy-${language}.${form}`,
  )

const parts = { who: signedIn, words: { en, cy } } as const

/** As CSV. */
export const accuracyLogCsv = page(accuracyPaths.logCsv, { ...parts, show: (use, ask) => file(use, ask, 'csv') })

/** As an Excel workbook. */
export const accuracyLogXlsx = page(accuracyPaths.logXlsx, { ...parts, show: (use, ask) => file(use, ask, 'xlsx') })

/** As a Word document. */
export const accuracyLogWord = page(accuracyPaths.logWord, { ...parts, show: (use, ask) => file(use, ask, 'docx') })
