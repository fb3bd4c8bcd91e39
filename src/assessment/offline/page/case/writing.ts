/** Writing: each keystroke goes to the disk before the screen says so, and becomes an operation when the writer pauses. */
import type { NewOperation } from '../../../rules/beside/beside.ts'
import type { AnswerContent, AnswerOperation, Operation } from '../../../rules/operation.ts'
import type { Draft } from '../../device/drafts.ts'
import { dropDraft, finishDraft, keepDraft, settleDraft } from '../../device/drafts.ts'
import type { Device } from '../../device/open.ts'
import type { Held } from '../../device/operations.ts'
import { tell } from '../../sync/channel.ts'
import { noteLost, noteTyping } from '../unsent.ts'

/** An operation in the making; of a form that is not finished `content` holds the fields as they were typed. */
export type Unsent = NewOperation | { readonly kind: Operation['kind']; readonly content: unknown }

/** How what was typed last on a question is kept; `full` where the device has no room for it, `failed` where it has. */
export type Keeping = 'keeping' | 'kept' | 'failed' | 'full'

/** Where writing happens, and what it tells. */
export interface WritingPlace {
  readonly device: Device
  readonly assessment: number
  /** This tab, and the device that operations name. */
  readonly tab: string
  readonly deviceName: string
  readonly told: (question: string, keeping: Keeping) => void
  /** An operation is as it will be sent: whatever is typed from now on builds on it, though it is not on the disk yet. */
  readonly ended: (made: Operation) => void
  /**
   * What had ended could not be kept: it is being written still, and what was typed since is part of it. `since` is what
   * that had begun as, and `now` what it is, if anything was typed.
   */
  readonly reopened: (ended: Operation, typed: { readonly since: Operation; readonly now: Operation } | null) => void
  /** An operation was made. */
  readonly made: () => void
}

/** What is being written in this tab. */
export interface Writing {
  /** Takes what the fields of a question say now, with the date as typed while it can't be finished. */
  readonly type: (content: AnswerContent, unfinished: readonly string[] | null) => AnswerOperation
  /** The same for another form than that of a question; one that is unfinished waits for `settle`. */
  readonly hold: (form: string, body: Unsent, unfinished: readonly string[] | null) => void
  /** Keeps what a form came to in the place of what was held of it; answers their ids once it is on the disk, else null. */
  readonly settle: (form: string, operations: readonly NewOperation[]) => Promise<readonly string[] | null>
  /** Forgets what was typed, as it says again what stands; answers the answer that it would have been. */
  readonly forget: (question: string) => AnswerOperation | null
  /** Makes an operation of what was typed on a question, unless its date is none yet. */
  readonly finish: (question: string) => Promise<void>
  readonly finishAll: () => Promise<void>
  /** Whether what a sheet says now is on the disk, once that is known; true where nothing is being written. */
  readonly held: (question: string) => Promise<boolean>
  /** What is being written on a question, or null. */
  readonly on: (question: string) => AnswerOperation | null
}

// Long enough to think in the middle of a sentence, short enough that little is unsent.
const PAUSE_MS = 4_000

// Room may be made at any time: by a receipt, by its user, by another program.
const AGAIN_MS = 5_000

/** One question on which somebody writes. */
interface Sheet {
  draft: Draft
  /** The last writing to the disk, after which the next one begins; whether what was last typed is there. */
  kept: Promise<boolean>
  pause: ReturnType<typeof setTimeout>
}

/** Begins with empty sheets. */
export const beginWriting = (desk: WritingPlace): Writing => {
  const { device, assessment, tab, deviceName } = desk
  const sheets = new Map<string, Sheet>()
  // The end of the last sheet on a question: the next one writes to the same place, and has to wait for it.
  const ending = new Map<string, Promise<void>>()

  const keepLatest = async (sheet: Sheet): Promise<boolean> => {
    const { draft } = sheet
    noteTyping(1)
    const keeping = await twice(() => keepDraft(device, draft))
    noteTyping(-1)
    // Something typed meanwhile is not on the disk yet.
    if (sheet.draft === draft) tellKept(sheet, keeping)
    return keeping === 'kept'
  }

  /** One writing at a time; of several keystrokes in between, the last one is enough. */
  const keepInTurn = (sheet: Sheet): void => {
    const { draft } = sheet
    sheet.kept = sheet.kept.then(before => (sheet.draft === draft ? keepLatest(sheet) : before))
  }

  const tellKept = (sheet: Sheet, keeping: Kept): void => {
    const { question } = sheet.draft
    noteLost(sheet, keeping !== 'kept')
    desk.told(question, keeping)
    if (keeping === 'kept') return
    clearTimeout(sheet.pause)
    sheet.pause = setTimeout(() => {
      if (sheets.get(question) !== sheet) return
      if (sheet.draft.unfinished) keepInTurn(sheet)
      else void finish(question)
    }, AGAIN_MS)
  }

  /** Goes on with what could not be kept, which nothing may build on; what was typed since goes on with it. */
  const reopen = (sheet: Sheet, keeping: Kept): void => {
    const { question, operation } = sheet.draft
    const ended = operation.body as Operation
    const next = sheets.get(question)
    if (next) {
      const since = next.draft.operation
      const body = withBaseOf(since.body as Operation, ended)
      next.draft = { ...next.draft, operation: { ...since, id: operation.id, body } }
      desk.reopened(ended, { since: since.body as Operation, now: body })
      keepInTurn(next)
      return
    }
    sheets.set(question, sheet)
    sheet.kept = Promise.resolve(false)
    desk.reopened(ended, null)
    tellKept(sheet, keeping)
  }

  const finish = async (question: string): Promise<void> => {
    const sheet = sheets.get(question)
    if (!sheet || sheet.draft.unfinished) return
    clearTimeout(sheet.pause)
    sheets.delete(question)
    desk.ended(sheet.draft.operation.body as Operation)
    const end = sheet.kept.then(async isKept => {
      const made = await twice(async () => {
        if (!isKept) await keepDraft(device, sheet.draft)
        if (!(await finishDraft(device, sheet.draft))) throw new Error('it was never kept')
      })
      noteLost(sheet, false)
      if (made !== 'kept') reopen(sheet, made)
      else if (!isKept && !sheets.has(question)) desk.told(question, 'kept')
    })
    ending.set(question, end)
    await end
    tell({ person: device.person, what: 'changed' })
    desk.made()
  }

  const put = (question: string, said: Unsent, unfinished: readonly string[] | null): unknown => {
    const known = sheets.get(question)
    clearTimeout(known?.pause)
    const id = known?.draft.operation.id ?? crypto.randomUUID()
    const now = new Date()
    const body = { ...said, id, assessment, device: deviceName, deviceClock: now.toISOString() }
    const operation = { id, assessment, rank: rankOf(said), madeAt: now.getTime(), body } as const
    const draft: Draft = { question, tab, operation, unfinished }
    desk.told(question, 'keeping')
    const pause = setTimeout(() => void finish(question), PAUSE_MS)
    const sheet = known ?? { draft, kept: ending.get(question)?.then(() => true) ?? Promise.resolve(true), pause }
    sheet.draft = draft
    sheet.pause = pause
    sheets.set(question, sheet)
    keepInTurn(sheet)
    return body
  }

  const settle = async (form: string, operations: readonly NewOperation[]): Promise<readonly string[] | null> => {
    const sheet = sheets.get(form)
    clearTimeout(sheet?.pause)
    sheets.delete(form)
    const now = new Date()
    const sent = { assessment, device: deviceName, deviceClock: now.toISOString() }
    const held = operations.map((each, at): Held => {
      // What was held and is sent are one thing under one id.
      const id = (at === 0 && sheet?.draft.operation.id) || crypto.randomUUID()
      return { id, assessment, rank: rankOf(each), madeAt: now.getTime() + at, body: { ...sent, ...each, id } }
    })
    const end = (sheet?.kept ?? Promise.resolve(true)).then(() =>
      twice(() => settleDraft(device, sheet?.draft ?? null, held)),
    )
    ending.set(
      form,
      end.then(() => undefined),
    )
    const keeping = await end
    desk.told(form, keeping)
    if (sheet) noteLost(sheet, false)
    if (sheet && keeping !== 'kept' && !sheets.has(form)) {
      sheets.set(form, sheet)
      tellKept(sheet, keeping)
    }
    tell({ person: device.person, what: 'changed' })
    desk.made()
    return keeping === 'kept' ? held.map(({ id }) => id) : null
  }

  const forget = (question: string): AnswerOperation | null => {
    const sheet = sheets.get(question)
    if (!sheet) return null
    clearTimeout(sheet.pause)
    sheets.delete(question)
    noteLost(sheet, false)
    ending.set(
      question,
      sheet.kept.then(() => dropDraft(device, sheet.draft)),
    )
    return sheet.draft.operation.body as AnswerOperation
  }

  return {
    type: (content, unfinished) => put(content.question, { ...content, kind: 'answer' }, unfinished) as AnswerOperation,
    hold: put,
    settle,
    forget,
    finish,
    finishAll: async () => {
      await Promise.all([...sheets.keys()].map(finish))
    },
    held: async question => (await sheets.get(question)?.kept) ?? true,
    on: question => (sheets.get(question)?.draft.operation.body as AnswerOperation | undefined) ?? null,
  }
}

/** An urgent concern goes before everything else that waits. */
const rankOf = ({ kind }: Unsent): Held['rank'] => (kind === 'concern' ? 0 : 1)

/** What was typed on, as if it had been typed before the other ended: built on what that was built on. */
const withBaseOf = (typed: Operation, ended: Operation): Operation => {
  const { id } = ended
  if (typed.kind === 'answer' && ended.kind === 'answer')
    return { ...typed, id, base: ended.base, settles: ended.settles }
  if (typed.kind === 'level' && ended.kind === 'level')
    return { ...typed, id, content: { ...typed.content, replaces: ended.content.replaces } }
  return { ...typed, id }
}

type Kept = Exclude<Keeping, 'keeping'>

/** Tries again once, for another tab may have changed the key; answers how it went. */
const twice = (work: () => Promise<unknown>): Promise<Kept> =>
  work()
    .catch(work)
    .then(
      () => 'kept',
      (error: unknown) => ((error as Error).name === 'QuotaExceededError' ? 'full' : 'failed'),
    )
