/** What somebody types in each form of a case, so that each round says something that no other says. */
import type { Locator, Page } from 'playwright-core'

/** One kind of writing. */
export interface Writing {
  /** The page, as it stands in an address before the assessment. */
  readonly page: 'assessments' | 'case-record' | 'interviews' | 'good-practice'
  /** The part of the case; '' on pages that have none. */
  readonly part: string
  /** What must be there before anybody can type; nothing dies meanwhile. */
  readonly prepare?: (page: Page) => Promise<void>
  /** Types it, from the page as it was opened. */
  readonly type: (page: Page, round: number) => Promise<void>
  /** Ends what an earlier tab left unfinished in the forms of the page, without a change to what was typed. */
  readonly finish: (page: Page) => Promise<void>
}

const KEY_MS = 12
const PLENTY_MS = 20_000

const sentence = (round: number): string => `Round ${round}: the plan names who acts on it, and when.`

/** Types a text, the number of its round at once and the rest key by key. */
const typeIn = async (field: Locator, round: number): Promise<void> => {
  const [start = '', ...rest] = sentence(round).split(':')
  await field.fill(`${start}:`)
  await field.pressSequentially(rest.join(':'), { delay: KEY_MS })
}

const noteIn = (question: string, value: string): Writing => ({
  ...onPart,
  type: async (page, round) => {
    await page.locator(`input[name="value-${question}"][value="${value}"]`).check()
    await typeIn(page.locator(`textarea[name="note-${question}"]`), round)
  },
})

/** A level that lacks its reason waits for it, and a concern for its button. */
const finishPart = async (page: Page): Promise<void> => {
  for (const lacking of await page.locator('div:has(> [data-level-problem]) textarea').all()) {
    await lacking.fill('Nobody had said why.')
    await lacking.blur()
  }
  const concern = page.locator('[data-concern]')
  if ((await concern.locator('textarea').inputValue()) !== '') await raise(concern)
}

const onPart = { page: 'assessments', part: '1.1', finish: finishPart } as const

const level: Writing = {
  ...onPart,
  type: async (page, round) => {
    const question = '1.1.1a'
    await page.locator(`input[name="level-${question}"][value="custody"]`).check()
    await typeIn(page.locator(`textarea[name="level-reason-${question}"]`), round)
  },
}

const raise = async (place: Locator): Promise<void> => {
  await place.getByRole('button').click()
  const told = place.locator('[data-concern-said]')
  await told.getByText(/safe on the server|kept on this device/).waitFor()
}

const concern: Writing = {
  ...onPart,
  type: async (page, round) => {
    const place = page.locator('[data-concern]')
    if (!(await place.locator('textarea').isVisible())) await place.locator('summary').click()
    await place.locator('select').selectOption('others')
    await typeIn(place.locator('textarea'), round)
    await raise(place)
  },
}

/** The form of a page with a button, and the field whose emptiness says that it was kept. */
const formWith = (page: Page, deed: string): Locator => page.locator(`form:has(button[name="deed"][value="${deed}"])`)

/** Presses the button of a form, and waits until what was typed there is kept. */
const press = async (form: Locator, deed: string, field: string): Promise<void> => {
  const button = form.locator(`button[name="deed"][value="${deed}"]`)
  const page = form.page()
  await button.click()
  await page.waitForFunction(
    ([name]) => document.querySelector<HTMLInputElement>(`[name="${name}"]`)?.value === '',
    [field],
    { timeout: PLENTY_MS },
  )
}

const fillIfEmpty = async (field: Locator, text: string): Promise<void> => {
  if ((await field.inputValue()).trim() === '') await field.fill(text)
}

const isBegun = async (form: Locator): Promise<boolean> =>
  form.evaluate((element: HTMLFormElement) =>
    [...new FormData(element)].some(([name, value]) => name !== '_csrf' && value !== ''),
  )

const chooseIfNone = async (form: Locator, name: string, value: string): Promise<void> => {
  if ((await form.locator(`input[name="${name}"]:checked`).count()) === 0)
    await form.locator(`input[name="${name}"][value="${value}"]`).check()
}

/** Each round has a day of its own. */
const dayOf = (round: number): readonly string[] =>
  new Date(Date.UTC(2012, 0, 1 + round))
    .toISOString()
    .slice(0, 10)
    .split('-')
    .map(part => String(Number(part)))

/** Types a day, its year first: it can then be told how far a date had come. */
const typeDay = async (form: Locator, [year = '', month = '', day = '']: readonly string[]): Promise<void> => {
  for (const [part, text] of [
    ['year', year],
    ['month', month],
    ['day', day],
  ] as const) {
    await form.locator(`input[name="on-${part}"]`).fill('')
    await form.locator(`input[name="on-${part}"]`).pressSequentially(text, { delay: KEY_MS })
  }
}

const finishDay = async (form: Locator): Promise<void> => {
  const year = form.locator('input[name="on-year"]')
  if (!/^\d{4}$/.test(await year.inputValue())) await year.fill('2012')
  await fillIfEmpty(form.locator('input[name="on-month"]'), '6')
  await fillIfEmpty(form.locator('input[name="on-day"]'), '15')
}

const ENTER = 'enter'
const RULE = 'quick-plan'
const VERDICT = `verdict ${RULE}`

const enter = async (page: Page, event: string, day: readonly string[]): Promise<void> => {
  const form = formWith(page, ENTER)
  await form.locator('select[name="event"]').selectOption(event)
  await form.locator('input[name="found"][value="done"]').check()
  await typeDay(form, day)
  await press(form, ENTER, 'on-year')
}

const onRecord = {
  page: 'case-record',
  part: '',
  finish: async (page: Page): Promise<void> => {
    const [dates, verdict] = [formWith(page, ENTER), formWith(page, VERDICT)]
    if (await isBegun(dates)) {
      if ((await dates.locator('select[name="event"]').inputValue()) === '')
        await dates.locator('select[name="event"]').selectOption('review')
      await chooseIfNone(dates, 'found', 'done')
      await finishDay(dates)
      await press(dates, ENTER, 'on-year')
    }
    if (await isBegun(verdict)) {
      await chooseIfNone(verdict, `verdict-${RULE}`, 'overruled')
      await fillIfEmpty(verdict.locator('textarea'), 'Nobody had said why.')
      await press(verdict, VERDICT, `reason-${RULE}`)
    }
  },
} as const

const date: Writing = { ...onRecord, type: (page, round) => enter(page, 'review', dayOf(round)) }

// Before and after the day on which the plan is due: each makes a verdict given on the other out of date.
const days = [
  ['2011', '12', '22'],
  ['2012', '1', '17'],
] as const

const verdict: Writing = {
  ...onRecord,
  prepare: async page => {
    // A verdict that was left is given first, which closes the form.
    await onRecord.finish(page)
    if (!(await formWith(page, VERDICT).isHidden())) return
    // The same button may just have been pressed, and takes two presses within a second for one.
    await page.waitForTimeout(1_100)
    const outcome = await page.locator(`[data-rule="${RULE}"] .govuk-tag`).textContent()
    await enter(page, 'plan', outcome?.trim() === 'On time' ? days[1] : days[0])
  },
  type: async (page, round) => {
    const form = formWith(page, VERDICT)
    await form.locator(`input[name="verdict-${RULE}"][value="overruled"]`).check()
    await typeIn(form.locator('textarea'), round)
    await press(form, VERDICT, `reason-${RULE}`)
  },
}

const KEEP = 'keep'

const interview: Writing = {
  page: 'interviews',
  part: '',
  type: async (page, round) => {
    const form = formWith(page, KEEP)
    await form.locator('input[name="with"][value="parent"]').check()
    await typeIn(form.locator('textarea'), round)
    await typeDay(form, ['2012', '1', '16'])
    await press(form, KEEP, 'text')
  },
  finish: async page => {
    const form = formWith(page, KEEP)
    if (!(await isBegun(form))) return
    await chooseIfNone(form, 'with', 'parent')
    await fillIfEmpty(form.locator('textarea'), 'Nobody had written what was said.')
    await finishDay(form)
    await press(form, KEEP, 'text')
  },
}

const practice: Writing = {
  page: 'good-practice',
  part: '',
  type: async (page, round) => {
    const form = formWith(page, KEEP)
    await typeIn(form.locator('textarea'), round)
    await form.locator('input[name="question"]').pressSequentially('1.1.1a', { delay: KEY_MS })
    await press(form, KEEP, 'text')
  },
  finish: async page => {
    const form = formWith(page, KEEP)
    if (!(await isBegun(form))) return
    await fillIfEmpty(form.locator('textarea'), 'Nobody had written what was done.')
    await form.locator('input[name="question"]').fill('1.1.1a')
    await press(form, KEEP, 'text')
  },
}

/** Every kind of writing, in turn: notes on questions more often than anything else. */
export const writings: readonly Writing[] = [
  noteIn('1.1.1a', 'sufficient'),
  date,
  interview,
  level,
  noteIn('1.1.2', 'yes'),
  verdict,
  practice,
  concern,
]
