/**
 * From complete cases to a published report, as its people walk it: findings proposed and worded, provisional findings
 * given, the report written, the service's comments answered, three signatures, and a page that everybody may read. The
 * browser test walks it and looks at every page; the tour walks it and takes pictures.
 */
import type { Page } from 'playwright-core'
import type { Walk } from './walk.ts'
import { enter, move } from './walk.ts'

/** What the journey leaves behind. */
export interface Published {
  /** A window in which nobody has signed in, with the report open. */
  readonly anybody: Page
  /** The window of the head of service. */
  readonly service: Page
}

const inspection = '/inspections/cambridgeshire-2012'

const criteria = ['1.1', '1.2', '1.3', '2.1', '2.2', '2.3', '3.1', '3.2']

/** What the service says of the draft, and what it is answered. */
const comments = [
  {
    words: 'We inspected this service in January.',
    kind: 'Fact',
    text: 'The year is missing: it was January 2012.',
    decision: 'Accepted',
    reason: '',
    final: 'We inspected this service in January 2012.',
  },
  {
    words: 'Plans were often late.',
    kind: 'Interpretation',
    text: 'They were late in the autumn alone.',
    decision: 'Partly accepted',
    reason: 'The autumn was worse, but plans were late all year.',
    final: 'Plans were often late, most of all in the autumn.',
  },
  {
    words: 'What was gained was kept.',
    kind: 'Omission',
    text: 'Please name our mentors.',
    decision: 'Not accepted',
    reason: 'Nothing that we read shows what they did.',
    final: null,
  },
] as const

/** Walks it on a site whose demonstration stands at its provisional findings, with every case complete. */
export async function walkToPublication({ visit, shown }: Walk): Promise<Published> {
  const lead = await visit()
  await enter(lead, 'lead inspector')
  await find(lead, shown)
  await give(lead, shown)
  await move(lead, inspection, 'drafting')
  await write(lead, shown)
  await lead.goto(`${inspection}/before-publication`)
  await shown(lead, 'checks', 'Before publication')
  const service = await visit()
  await enter(service, 'head of service')
  await checkFacts(lead, service, shown)
  await move(lead, inspection, 'sign-off')
  await decide(lead, shown)
  const [manager, chief] = [await visit(), await visit()]
  await enter(manager, 'programme manager')
  await enter(chief, 'chief inspector')
  await sign([lead, manager, chief], shown)
  await publish(lead, shown)
  const anybody = await visit()
  await read(anybody, shown)
  return { anybody, service }
}

/** Takes the first strength and the first area for improvement that each criterion's answers suggest, and rewords one. */
async function find(lead: Page, shown: Walk['shown']): Promise<void> {
  for (const criterion of criteria) {
    await lead.goto(`${inspection}/findings/${criterion}`)
    if (criterion === criteria[0]) await shown(lead, 'proposed', /^1\.1 /)
    for (const side of ['Strengths', 'Areas for improvement']) {
      const proposals = lead.locator(`h3:text-is("${side}") ~ .app-passage--proposed`)
      if ((await proposals.count()) === 0) continue
      await proposals.first().getByRole('button', { name: 'Accept', exact: true }).click()
      await lead.getByText('The sentence is accepted.').waitFor()
    }
  }
  await lead.goto(`${inspection}/findings/1.1`)
  await lead.getByRole('link', { name: 'Reword strengths 1' }).click()
  const english = lead.getByLabel('English', { exact: true })
  await english.fill(`${await english.inputValue()} This is work to build on.`)
  await lead.getByRole('button', { name: 'Save a new version' }).click()
  await lead.getByText('A new version is saved.').waitFor()
  await shown(lead, 'reworded', /./)
}

/** What the service hears at the meeting, two weeks after the visit. */
async function give(lead: Page, shown: Walk['shown']): Promise<void> {
  await lead.goto(`${inspection}/feedback-choice`)
  for (const box of await lead.getByRole('checkbox').all()) await box.check()
  await lead.getByLabel('At the beginning', { exact: true }).fill('Thank you for an open welcome.')
  await shown(lead, 'feedback-choice', 'Choose the provisional findings')
  await lead.getByRole('button', { name: 'Save and give to the service' }).click()
  await lead.getByText('The provisional findings are given to the service.').waitFor()
  await shown(lead, 'feedback', /./)
}

/** Foreword and commentaries, of which a report has one each, and a recommendation; the figures are references. */
async function write(lead: Page, shown: Walk['shown']): Promise<void> {
  const texts = [
    { slot: 'Before the table', at: 0, text: 'We inspected this service in January.' },
    { slot: 'Commentary', at: 0, text: 'Plans were often late.' },
    { slot: 'Commentary', at: 0, text: 'Children and their families were met where they live.' },
    { slot: 'Commentary', at: 0, text: 'What was gained was kept.' },
  ]
  for (const { slot, at, text } of texts) {
    await lead.goto(`${inspection}/commentary`)
    const form = lead.locator('details', { hasText: `Write: ${slot}` }).nth(at)
    await form.locator('summary').click()
    await form.getByLabel('English').fill(text)
    await form.getByRole('button', { name: 'Write it' }).click()
    await lead.getByText('The text is added.').waitFor()
  }
  await lead.goto(`${inspection}/report/edit/context`)
  await lead.getByRole('link', { name: 'Add a block here' }).first().click()
  await lead
    .getByLabel('English', { exact: true })
    .fill('The service covers the whole county. In {1.1.6a} a plan to manage risk was made.')
  await lead.getByRole('button', { name: 'Show how it reads' }).click()
  await lead.getByText('So it will read').waitFor()
  await shown(lead, 'editor', /Contextual information/)
  await lead.getByRole('button', { name: 'Add it' }).click()
  await lead.getByText('The block is added.').waitFor()
  await lead.goto(`${inspection}/recommendations`)
  await lead.getByLabel('English', { exact: true }).fill('plans to manage risk are made in time and reviewed')
  await lead.getByLabel('Who is responsible, as a role').fill('Head of service')
  await lead.getByLabel('Questions that it answers to').fill('1.1.6a')
  await lead.getByRole('button', { name: 'Add it' }).click()
  await lead.getByText('The recommendation is added.').waitFor()
}

/** Three comments of the service on the draft as it was sent: one is accepted, one in part, one is not. */
async function checkFacts(lead: Page, service: Page, shown: Walk['shown']): Promise<void> {
  await move(lead, inspection, 'factual-accuracy')
  for (const { words, kind, text } of comments) {
    await service.goto(`${inspection}/accuracy/draft`)
    if (kind === comments[0].kind) await shown(service, 'draft', /Cambridgeshire/)
    await service.locator(`p:has-text("${words}") + .report-beside a`).first().click()
    await service.getByLabel(kind, { exact: true }).check()
    await service.getByLabel('Your comment').fill(text)
    await service.getByRole('button', { name: 'Keep the comment' }).click()
    await service.getByText('Your comment is kept. It is not sent yet.').waitFor()
  }
  await service.goto(`${inspection}/accuracy`)
  await service.getByRole('checkbox', { name: /^I am the person named/ }).check()
  await shown(service, 'comments', 'Factual accuracy check')
  await service.getByRole('button', { name: 'Send all 3 comments' }).click()
  await service.getByText('Your 3 comments were sent.').waitFor()
  await answer(lead, shown)
}

/** Each comment is answered; what was accepted is put right first. */
async function answer(lead: Page, shown: Walk['shown']): Promise<void> {
  await lead.goto(`${inspection}/accuracy`)
  const addresses = await lead
    .getByRole('link', { name: /Open the comment/ })
    .evaluateAll(links => links.map(link => link.getAttribute('href') ?? ''))
  for (const [at, { decision, reason, final }] of comments.entries()) {
    const address = addresses[at] ?? ''
    if (final !== null) {
      await lead.goto(address)
      await lead.getByRole('link', { name: /^Change the text/ }).click()
      await lead.getByLabel('English', { exact: true }).fill(final)
      await lead.getByRole('button', { name: 'Save a new version' }).click()
      await lead.getByText('A new version is saved.').waitFor()
    }
    await lead.goto(address)
    await lead.getByRole('radio', { name: decision, exact: true }).check()
    await lead.getByLabel('Reason').fill(reason)
    if (at === 0) await shown(lead, 'answer', /^Comment on paragraph/)
    await lead.getByRole('button', { name: 'Keep the answer' }).click()
    await lead.getByText('The answer is kept.').waitFor()
  }
  await lead.goto(`${inspection}/accuracy`)
  await lead.getByRole('button', { name: 'Send the answers to the service' }).click()
  await lead.getByText('The answers were sent to the service.').waitFor()
}

/** What counts few cases is decided on before anybody signs. */
async function decide(lead: Page, shown: Walk['shown']): Promise<void> {
  await lead.goto(`${inspection}/disclosure`)
  const groups = lead.locator('fieldset', { has: lead.locator('input[name="items"]') })
  for (const group of await groups.all()) {
    const all = group.getByRole('checkbox', { name: /^All .* that are not decided/ })
    const boxes = (await all.count()) > 0 ? [all] : await group.getByRole('checkbox').all()
    for (const box of boxes) await box.check()
  }
  await lead.getByRole('radio', { name: 'Publish it as it is' }).check()
  await lead.getByLabel('Reason').fill('It is said of work, and of no child.')
  await shown(lead, 'small-numbers', 'Small numbers and examples')
  await lead.getByRole('button', { name: 'Decide' }).click()
  await lead.getByText(/decisions? (is|are) kept\./).waitFor()
}

/** The three who sign, each in turn, for the text that they have read. */
async function sign(people: readonly Page[], shown: Walk['shown']): Promise<void> {
  for (const page of people) {
    await page.goto(`${inspection}/sign-off`)
    for (const box of await page.getByRole('checkbox').all()) await box.check()
    if (page === people.at(-1)) await shown(page, 'sign-off', 'Sign-off')
    await page.getByRole('button', { name: 'Sign the report' }).click()
    await page.getByText('The report is signed:').waitFor()
  }
}

async function publish(lead: Page, shown: Walk['shown']): Promise<void> {
  await lead.goto(`${inspection}/publication`)
  await shown(lead, 'publication', 'Publish the report')
  await lead.getByRole('radio', { name: 'Now' }).check()
  await lead.getByRole('button', { name: 'Approve and publish' }).click()
  await lead.getByText('The report is published.').waitFor()
}

/** What everybody finds, with no account. */
async function read(anybody: Page, shown: Walk['shown']): Promise<void> {
  await anybody.goto('/reports')
  await shown(anybody, 'published', 'Published inspection reports')
  await anybody.getByRole('main').getByRole('link', { name: 'Cambridgeshire' }).click()
  await shown(anybody, 'public-page', /^Cambridgeshire/)
  await anybody.getByRole('link', { name: 'Read the report as a page' }).click()
  await shown(anybody, 'public-report', /Cambridgeshire/)
}
