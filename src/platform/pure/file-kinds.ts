/** The kinds of file that are kept, each known by its content and by the endings that its name may have. */
import type { Words } from './words.ts'

export interface Kind {
  readonly mediaType: string
  /** In lower case; the first is given to a name without one. */
  readonly endings: readonly string[]
}

const office = 'application/vnd.openxmlformats-officedocument'
const open = 'application/vnd.oasis.opendocument'

/** Every kind, by a name of our own. */
export const kinds = {
  pdf: { mediaType: 'application/pdf', endings: ['pdf'] },
  docx: { mediaType: `${office}.wordprocessingml.document`, endings: ['docx'] },
  xlsx: { mediaType: `${office}.spreadsheetml.sheet`, endings: ['xlsx'] },
  pptx: { mediaType: `${office}.presentationml.presentation`, endings: ['pptx'] },
  odt: { mediaType: `${open}.text`, endings: ['odt'] },
  ods: { mediaType: `${open}.spreadsheet`, endings: ['ods'] },
  odp: { mediaType: `${open}.presentation`, endings: ['odp'] },
  doc: { mediaType: 'application/msword', endings: ['doc'] },
  xls: { mediaType: 'application/vnd.ms-excel', endings: ['xls'] },
  ppt: { mediaType: 'application/vnd.ms-powerpoint', endings: ['ppt'] },
  png: { mediaType: 'image/png', endings: ['png'] },
  jpeg: { mediaType: 'image/jpeg', endings: ['jpg', 'jpeg'] },
  text: { mediaType: 'text/plain', endings: ['txt'] },
  csv: { mediaType: 'text/csv', endings: ['csv'] },
} as const satisfies Readonly<Record<string, Kind>>

export type KindName = keyof typeof kinds

/** All endings with their dots, for a file field's `accept` and for a sentence. */
export const acceptedEndings: readonly string[] = Object.values(kinds).flatMap(({ endings }) =>
  endings.map(ending => `.${ending}`),
)

/** The same for readers. */
export const acceptedKinds: Words = {
  en: 'PDF, Word, Excel, PowerPoint, OpenDocument, CSV, plain text, PNG or JPEG',
  cy: 'PDF, Word, Excel, PowerPoint, OpenDocument, CSV, testun plaen, PNG neu JPEG',
}
