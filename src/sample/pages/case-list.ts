/** The case list: a service sends it, sees every fault, says what unknown columns hold, and confirms it. */
import { trailTo } from '../../inspection/rules/trail.ts'
import { dayInWords } from '../../platform/pure/day-words.ts'
import type { Table } from '../../platform/pure/table.ts'
import type { Language } from '../../platform/pure/words.ts'
import { one } from '../../platform/web/form.ts'
import { page, signedIn } from '../../platform/web/page.ts'
import type { Ask } from '../../platform/web/page.ts'
import type { FieldProblem, PageView, Reply } from '../../platform/web/reply.ts'
import { reply } from '../../platform/web/reply.ts'
import type { CaseListSoFar, CheckedList } from '../actions/list.ts'
import { checkList, confirmList, findCaseList } from '../actions/list.ts'
import { annotatedCsv, annotatedXlsx } from '../actions/annotated.ts'
import { pack, readTable, unpack } from '../actions/table.ts'
import type { Mapping } from '../rules/list/columns.ts'
import { headingKey } from '../rules/list/columns.ts'
import { LONGEST_NAME, supplierName } from '../rules/list/supplier.ts'
import { fileReasons } from '../rules/list/reasons.ts'
import { maySeeDraw, maySupply } from '../rules/may.ts'
import { countExcluded } from '../rules/population.ts'
import { samplePaths } from '../rules/paths.ts'
import { checkView } from './case-list/check.ts'
import { wantedColumns } from './case-list/wanted.ts'
import type { WantedColumn } from './case-list/wanted.ts'
import { cy, en } from './case-list.words.ts'
import { londonDay } from '../../platform/pure/london.ts'

type Asked = Ask<'/inspections/:inspection/case-list', typeof en>
type Use = Parameters<typeof findCaseList>[0]

interface CaseListView extends PageView {
  readonly caption: string
  readonly facts: readonly { readonly key: { text: string }; readonly value: { text: string; classes: string } }[]
  readonly canSend: boolean
  readonly whyNot: string
  readonly sendTitle: string
  readonly supplier: string
  readonly wanted: readonly WantedColumn[]
  readonly drawLink: string
}

const XLSX = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet'

/** The page. Between its steps the list travels in the form, so that nothing of it is kept before it is confirmed. */
export const caseList = page(samplePaths.caseList, {
  who: signedIn,
  words: { en, cy },
  takesFiles: true,
  async show(use, ask) {
    return reply.page('sample/case-list', view(await findCaseList(use, at(ask)), ask))
  },
  async submit(use, ask) {
    const file = ask.files['list']
    const problem = (message: string): Promise<Reply> => refuse(use, ask, [{ field: 'list', message }])
    const named = one(ask.form, 'supplier').trim()
    if (named !== '' && supplierName(named) === null)
      return refuse(use, ask, [{ field: 'supplier', message: ask.words.supplierFault(LONGEST_NAME) }])
    if (one(ask.form, 'packed') === '') {
      if (!file) return problem(ask.words.chooseFile)
      const table = await readTable(file.bytes)
      if (!table.ok) return problem(table.problems.map(reason => reason[ask.language]).join(' '))
      return check(use, ask, table.value, {})
    }
    const table = await unpack(one(ask.form, 'packed'))
    if (!table) return problem(fileReasons.lost[ask.language])
    return check(use, ask, table, saidIn(ask, table))
  },
})

const at = ({ actor, params }: Asked) => ({ actor, slug: params.inspection })

async function refuse(use: Use, ask: Asked, problems: readonly FieldProblem[]): Promise<Reply> {
  return reply.again('sample/case-list', view(await findCaseList(use, at(ask)), ask), problems)
}

async function check(use: Use, ask: Asked, table: Table, said: Mapping): Promise<Reply> {
  const step = one(ask.form, 'do')
  const sent = { ...at(ask), table, said, supplier: one(ask.form, 'supplier') }
  const checked = await (step === 'confirm' ? confirmList(use, sent) : checkList(use, sent))
  const { faults, personal, cases } = checked.read
  if (step.startsWith('annotated') && personal.length === 0) return annotated(step, checked, table, ask.language)
  if (step === 'confirm' && faults.length === 0 && personal.length === 0)
    return reply.redirect(
      samplePaths.caseList({ inspection: ask.params.inspection }),
      ask.words.confirmed(cases.length),
    )
  // A list that is refused is not sent back to the browser either.
  const packed = personal.length > 0 ? '' : await pack(table)
  const parts = { packed, said, supplier: sent.supplier, mapping: step === 'columns' }
  return reply.page('sample/case-list/check', checkView(checked, { ...parts, ...ask }))
}

/** The copy with its faults, as a workbook or as CSV. */
async function annotated(step: string, { read, soFar }: CheckedList, table: Table, language: Language): Promise<Reply> {
  const name = `case-list-${soFar.inspection.slug}`
  return step === 'annotated-xlsx'
    ? reply.file(await annotatedXlsx(table, read.faults, language), XLSX, `${name}.xlsx`)
    : reply.file(annotatedCsv(table, read.faults, language), 'text/csv; charset=utf-8', `${name}.csv`)
}

/** What the form says that columns hold: `holds-3` for the fourth column. */
function saidIn({ form }: Asked, { rows }: Table): Mapping {
  const headings = rows[0] ?? []
  return Object.fromEntries(
    headings.flatMap((heading, place) => {
      const holds = form[`holds-${place}`]
      return typeof holds === 'string' ? [[headingKey(heading), holds]] : []
    }),
  )
}

function view(soFar: CaseListSoFar, { actor, words, language, form }: Asked): CaseListView {
  const { inspection, framework, list, commitment } = soFar
  const name = inspection.service.name[language]
  const permission = maySupply(actor, inspection)
  const open = permission.may && commitment !== null && !list?.frozenAt
  return {
    title: words.title,
    caption: name,
    breadcrumbs: [...trailTo(inspection, language), { text: words.title }],
    wide: true,
    synthetic: inspection.synthetic,
    facts: factsOf(soFar, words, language),
    canSend: open,
    whyNot: permission.may ? (commitment ? '' : words.noSeed) : permission.why[language],
    sendTitle: list ? words.sendAgain : words.send,
    supplier: one(form, 'supplier'),
    wanted: wantedColumns(framework, words, language),
    drawLink: maySeeDraw(actor, inspection).may ? samplePaths.draw({ inspection: inspection.slug }) : '',
  }
}

function factsOf({ list, commitment }: CaseListSoFar, words: typeof en, language: Language): CaseListView['facts'] {
  const fact = (key: string, text: string, classes = '') => ({ key: { text: key }, value: { text, classes } })
  const dayOf = (moment: Date) => dayInWords(londonDay(moment), language)
  return [
    fact(words.seedHash, commitment?.seedHash ?? words.noSeed, commitment ? 'app-hash' : ''),
    fact(
      words.received,
      list ? words.receivedOn(list.cases, countExcluded(list.excluded), dayOf(list.at)) : words.notReceived,
    ),
    ...(list
      ? [
          fact(words.listHash, list.hash, 'app-hash'),
          fact(words.frozen, list.frozenAt ? dayOf(list.frozenAt) : words.notFrozen),
        ]
      : []),
  ]
}
