/** Writes docs/demonstration/published-figures.md: `node demo/solve/table.ts`. */
import { mkdirSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import type { Comparison } from '../../src/findings/rules/published-figure.ts'
import { compare } from '../../src/findings/rules/published-figure.ts'
import { computedWords, printedWords } from '../../src/findings/rules/published.ts'
import { readEvidence } from './evidence.ts'
import { readBases, readCoreCaseInspection, readPublished, root, sizes } from './inputs.ts'
import type { OutOfReach } from './out-of-reach.ts'
import { bySplit, onFullBase, onNoBase, together } from './out-of-reach.ts'

/** The whole page, in Markdown. The same data makes the same page. */
export async function publishedFigures(): Promise<string> {
  const [published, bases] = [readPublished(), readBases()]
  const compared = compare(published, readEvidence(await readCoreCaseInspection()))
  const missed = compared.filter(one => !one.agrees)
  const none = onNoBase(published, bases)
  return [
    '# Published figures beside computed ones',
    '',
    'The cases and responses are **synthetic**: nobody is described by them. Only the figures in the column',
    '"Published" are published fact: HMI Probation, Core Case Inspection of youth offending work: Cambridgeshire, 2012',
    '(ISBN 978-1-84099-524-4). Where the report prints words, such as "most", the words are given. Made by',
    '`node demo/solve/table.ts`.',
    '',
    `${compared.length} figures: ${compared.length - missed.length} agree, ${missed.length} do not.`,
    '',
    '| Printed at | What | Side | Published | Computed | Agrees |',
    '| --- | --- | --- | --- | --- | --- |',
    ...compared.map(row),
    '',
    '## Figures that no whole number of cases can produce',
    '',
    `Every part of every base was tried. ${
      none.length === 0
        ? 'Each published figure, taken alone and with its base left open, is some whole number of some number of cases.'
        : `On no base at all: ${none.map(({ id }) => id).join(', ')}.`
    }`,
    'But these cannot be produced on the base that the sentence speaks of.',
    '',
    `### Printed of all ${sizes.all}, all custodial or all community cases`,
    '',
    'In the data set some of these cases have "not applicable" instead.',
    '',
    '| Printed at | What | Arithmetic |',
    '| --- | --- | --- |',
    ...onFullBase(published, bases).map(reasoned),
    '',
    `That ${sizes.custody} cases began in custody and ${sizes.community} in the community is our reading: 5 of 12 is 42%`,
    'and 11 of 12 is 92%, both printed of custodial cases, and no base below 12 yields both. With other',
    'numbers as many figures or more are out of reach; perhaps the report put questions about community work to',
    'custodial cases too, once the children were released.',
    '',
    '| Custodial cases | Community cases | Figures out of reach |',
    '| --- | --- | --- |',
    ...bySplit(published, bases, 12, 20).map(one => `| ${one.custody} | ${one.community} | ${one.missing} |`),
    '',
    '### Printed side by side',
    '',
    '| Printed at | What | Arithmetic |',
    '| --- | --- | --- |',
    ...together(published).map(reasoned),
    '',
  ].join('\n')
}

function row({ figure, computed, agrees }: Comparison): string {
  const { at, says, value, measure } = figure
  const side = measure.side === 'below' ? 'below the line' : ''
  const cells = [at, says, side, printedWords(value), computedWords(value, computed), agrees ? 'yes' : '**no**']
  return `| ${cells.join(' | ')} |`
}

const reasoned = ({ figures, because }: OutOfReach) =>
  `| ${[...new Set(figures.map(({ at }) => at))].join('; ')} | ${figures
    .map(({ says, value }) => `${says} (${printedWords(value)})`)
    .join('; ')} | ${because} |`

if (import.meta.main) {
  const file = join(root, 'docs', 'demonstration', 'published-figures.md')
  mkdirSync(dirname(file), { recursive: true })
  writeFileSync(file, await publishedFigures())
}
