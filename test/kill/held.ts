/** What the server holds of all that a screen had called kept. */
import { sql } from 'kysely'
import type { Db } from '../../src/platform/db/database.ts'
import type { Acknowledged } from './watch.ts'

/** What was called kept by what it was, such as `note`: only what can be told from everything else is counted. */
export type Count = Readonly<Record<string, number>>

/** How much was called kept, and what of it the server does not hold, nor anything longer that was typed on from it. */
export const compare = async (
  db: Db,
  all: readonly Acknowledged[],
): Promise<{ readonly acknowledged: Count; readonly lost: readonly Acknowledged[] }> => {
  const told = all.filter(isTelling)
  const acknowledged: Record<string, number> = {}
  for (const { what } of told) acknowledged[what] = (acknowledged[what] ?? 0) + 1
  const rows = await readRows(db)
  return { acknowledged, lost: told.filter(each => !rows.some(row => holds(row, each))) }
}

interface Row {
  readonly assessment: number
  readonly kind: string
  readonly content: Readonly<Record<string, string | null>>
}

const readRows = async (db: Db): Promise<readonly Row[]> => {
  const { rows } = await sql<Row>`
    select case_assessment_id as assessment, 'note' as kind, jsonb_build_object('question', question, 'text', note) as content
    from assessment.answer
    union all
    select case_assessment_id, kind, content from assessment.operation`.execute(db)
  return rows
}

/** What each form is kept as, and what of it is compared: the same thing, and no less of what was typed. */
const kinds: readonly {
  readonly what: RegExp
  readonly kind: string
  /** What it says that nothing else says; a date once it has its whole year. */
  readonly text: (fields: Acknowledged['fields']) => string
  readonly same: (content: Row['content'], fields: Acknowledged['fields'], rule: string) => boolean
}[] = [
  {
    what: /^note$/,
    kind: 'note',
    text: ({ text = '' }) => text,
    same: (content, { question, text = '' }) => content['question'] === question && goesOn(content['text'], text),
  },
  {
    what: /^level$/,
    kind: 'level',
    text: ({ reason = '' }) => reason,
    same: (content, { question, level, reason = '' }) =>
      content['question'] === question && content['level'] === level && goesOn(content['reason'], reason),
  },
  {
    what: /^concern$/,
    kind: 'concern',
    text: ({ text = '' }) => text,
    same: (content, { about, text = '' }) => content['about'] === about && goesOn(content['text'], text),
  },
  {
    what: /^record enter$/,
    kind: 'record-event',
    text: fields => (/^\d{4}$/.test(fields['on-year'] ?? '') && fields['event'] !== '' ? 'a date' : ''),
    same: (content, fields) => content['event'] === fields['event'] && isDay(content['on'], fields),
  },
  {
    what: /^record verdict /,
    kind: 'timeliness',
    text: fields => Object.entries(fields).find(([name]) => name.startsWith('reason-'))?.[1] ?? '',
    same: (content, fields, rule) =>
      content['rule'] === rule &&
      content['verdict'] === fields[`verdict-${rule}`] &&
      goesOn(content['reason'], fields[`reason-${rule}`] ?? ''),
  },
  {
    what: /^interviews keep$/,
    kind: 'statement',
    text: ({ text = '' }) => text,
    same: (content, fields) =>
      (fields['with'] ?? content['with']) === content['with'] && goesOn(content['text'], fields['text'] ?? ''),
  },
  {
    what: /^practice keep$/,
    kind: 'good-practice',
    text: ({ text = '' }) => text,
    same: (content, { text = '' }) => goesOn(content['text'], text),
  },
]

const kindOf = (what: string) => kinds.find(each => each.what.test(what))

const isTelling = ({ what, fields }: Acknowledged): boolean => {
  const kind = kindOf(what)
  if (!kind) throw new Error(`nobody knows what the server keeps of ${what}`)
  return kind.text(fields).trim() !== ''
}

const holds = ({ assessment, kind, content }: Row, { what, fields, ...promised }: Acknowledged): boolean => {
  const wanted = kindOf(what)
  const rule = what.split(' ')[2] ?? ''
  return kind === wanted?.kind && assessment === promised.assessment && wanted.same(content, fields, rule)
}

const goesOn = (held: string | null | undefined, typed: string): boolean => (held ?? '').startsWith(typed.trim())

const isDay = (on: string | null | undefined, fields: Acknowledged['fields']): boolean => {
  const [year = '', month = '', day = ''] = (on ?? '').split('-')
  const typed = ['on-year', 'on-month', 'on-day'].map(name => fields[name] ?? '')
  const held = [year, String(Number(month)), String(Number(day))]
  return typed.every((part, at) => held[at]?.startsWith(part))
}
