/** Every reason to refuse a framework, each offended once. */
import { expect, test } from 'vitest'
import { readChanged, tinyFramework } from '../../../test/make/framework-folder.ts'
import type { Change } from '../../../test/make/framework-folder.ts'
import { faultLine } from '../load/fault.ts'
import { check } from './check.ts'

test('a sound framework has nothing to refuse', async () => {
  expect([...check(await tinyFramework())]).toEqual([])
})

const hulls = 'sections/1-hulls.yaml'
const crews = 'sections/2-crews.yaml'

test.each<[what: string, faults: readonly string[], ...changes: Change[]]>([
  [
    'a question twice',
    [`${crews}:10: Question C1a is there twice`],
    [crews, 'id: C2a', 'id: C1a'],
    [crews, 'C2a, in', 'C1a, in'],
    [crews, 'C2a, in', 'C1a, in'],
  ],
  [
    'a theme twice',
    ['themes.yaml:8: Theme afloat is there twice'],
    [
      'themes.yaml',
      '- id: afloat',
      `- &a
  id: afloat
  title: { en: a, cy: a }
  description: { en: a, cy: a }
  weighsOnReinspection: true
  provenance: { kind: unconfirmed, note: a }
- id: afloat`,
    ],
  ],
  [
    'a value of an attribute twice',
    ['case-attributes.yaml:8: Value of place sea is there twice'],
    ['case-attributes.yaml', 'id: river', 'id: sea'],
  ],
  [
    'an alias of two answers',
    ['answers.yaml:4: "g" stands for two answers of one set'],
    ['answers.yaml', 'aliases: [p]', 'aliases: [G]'],
  ],
  ['a theme that is not there', [`${crews}:17: There is no theme called aflot`], [crews, '[afloat]', '[aflot]']],
  [
    'a theme that nothing feeds',
    ['themes.yaml:2: No question feeds the theme afloat'],
    [hulls, 'themes: [afloat]', 'themes: []'],
    [crews, 'themes: [afloat]', 'themes: []'],
  ],
  [
    'a theme fed by what does not score',
    [`${crews}:18: C2b does not score, so it can't feed afloat`],
    [crews, 'themes: [afloat]', 'scores: false\n    themes: [afloat]'],
  ],
  [
    'a score on a fact',
    [`${crews}:13: C2a scores and is a fact`],
    [crews, 'kind: fact', 'kind: fact\n    scores: true'],
  ],
  [
    'a date with answers',
    [`${crews}:30: C2c is a date with a set of answers`],
    [crews, 'kind: date', 'kind: date\n    answers: fact'],
  ],
  [
    'a judgement with one side',
    ['sections/1-hulls.yaml:12: C1a is a judgement, and none of its answers is below the line'],
    ['answers.yaml', 'line: below', 'line: outside'],
  ],
  [
    'a judgement without sentences',
    [`${crews}:15: C2b has no sentences for the report`],
    [crews, 'phrases:', '# '],
    [crews, '      above:', '#'],
    [crews, '      below:\n        {', '#'],
  ],
  [
    'a sentence without {share}',
    [`${hulls}:19: This sentence of C1a does not hold {share}`],
    [hulls, 'The hull was sound in {share}.', 'The hull was sound.'],
  ],
  [
    'a sentence with another blank',
    [`${hulls}:19: {part} means nothing in a sentence`],
    [hulls, 'The hull was sound in {share}.', '{part}: the hull was sound in {share}.'],
  ],
  [
    'an attribute that is not there',
    [`${hulls}:23: No case attribute with values is called plaice. Write one of: place.`],
    [hulls, 'attribute: place', 'attribute: plaice'],
  ],
  [
    'a condition on an attribute without values',
    [`${hulls}:23: No case attribute with values is called length`],
    [hulls, 'attribute: place', 'attribute: length'],
  ],
  ['a value that is not there', [`${hulls}:23: place has no value called see`], [hulls, '[sea]', '[see]']],
  [
    'a question that is not there',
    [`${crews}:20: No question with answers is called C2x`],
    [crews, 'C2a, in', 'C2x, in'],
  ],
  [
    'an answer that is not there',
    [`${crews}:21: C1a has no answer called nun. Write one of: good, poor, none.`],
    [crews, '[none]', '[nun]'],
  ],
  [
    'a circle',
    [`${hulls}:14: C1a hangs on C2b hangs on C1a: a circle`],
    [hulls, '    guidance: { en: Knock', '    applies: { question: C2b, in: [good] }\n    guidance: { en: Knock'],
  ],
  [
    'a question that hangs on itself',
    [`${hulls}:23: C1b hangs on C1b: a circle`],
    [hulls, '{ attribute: place, in: [sea] }', '{ question: C1b, in: [good] }'],
  ],
  [
    'a question that hangs on a later one',
    [`${hulls}:23: C1b hangs on C2a, which is asked after it`],
    [hulls, '{ attribute: place, in: [sea] }', "{ question: C2a, in: ['yes'] }"],
  ],
  [
    'a question that no case can be asked',
    [`${hulls}:23: No case can ever be asked C1b: its condition never holds`],
    [
      hulls,
      '{ attribute: place, in: [sea] }',
      '{ all: [{ attribute: place, in: [sea] }, { attribute: place, in: [river] }] }',
    ],
  ],
  [
    'a gap below the bands',
    ['bands.yaml:7: There is a gap: no band holds for 0 to 9'],
    ['bands.yaml', 'from: 0', 'from: 10'],
  ],
  [
    'bands that overlap',
    ['bands.yaml:7: low and high overlap: both begin at 60'],
    ['bands.yaml', 'from: 0', 'from: 60'],
  ],
  [
    'bands in the wrong order',
    ['bands.yaml:7: low, from 70, overlaps high, from 60, which stands before it'],
    ['bands.yaml', 'from: 0', 'from: 70'],
  ],
  ['a band above 100', ['bands.yaml:6: `from` is 101'], ['bands.yaml', 'from: 60', 'from: 101']],
  ['a word for two bands', ['bands.yaml:7: "high" stands for two bands'], ['bands.yaml', '[ebb]', '[High]']],
  [
    'a step after an unknown one',
    ['timetable.yaml:9: end is counted from launch, which is no step. Write one of: start, end.'],
    ['timetable.yaml', 'after: start', 'after: launch'],
  ],
  [
    'a step counted from itself',
    ['timetable.yaml:9: end is counted from itself, in a circle'],
    ['timetable.yaml', 'after: start', 'after: end'],
  ],
  [
    'two first steps',
    ['timetable.yaml:2: 2 steps have `after: null`'],
    ['timetable.yaml', 'after: start', 'after: null'],
  ],
  [
    'a step that ends before it begins',
    ['timetable.yaml:10: end lasts from 3 to 2'],
    ['timetable.yaml', 'from: 1, to: 2', 'from: 3, to: 2'],
  ],
  [
    'two steps that happen with the same',
    ['timetable.yaml:11: end happens with draft-sent, as start does. Let it date one step alone.'],
    ['timetable.yaml', 'after: null', 'after: null\n  happensWith: draft-sent'],
    ['timetable.yaml', 'after: start', 'after: start\n  happensWith: draft-sent'],
  ],
  [
    'a step that happens with nothing known',
    ['timetable.yaml:5'],
    ['timetable.yaml', 'after: null', 'after: null\n  happensWith: lunch'],
  ],
  [
    'a sample that mirrors nothing known',
    ['sample.yaml:8: There is no case attribute called plaice'],
    ['sample.yaml', '[place, length]', '[plaice, length]'],
  ],
  [
    'a sample that wants more of nothing known',
    ['sample.yaml:10: There is no value of place called see'],
    ['sample.yaml', 'values: [sea]', 'values: [see]'],
  ],
  [
    'two values that are written alike',
    ['case-attributes.yaml:8: "sea" stands for two values of place'],
    ['case-attributes.yaml', '{ en: River, cy: Afon }', '{ en: River, cy: Afon }, aliases: [Sea]'],
  ],
  [
    'bands of a number with a gap between them',
    ['long, from 11, does not begin where short, to 9, ends'],
    ['case-attributes.yaml', 'from: 10, to: 99', 'from: 11, to: 99'],
  ],
  [
    'an example of an answer that is not allowed',
    [`${hulls}:17: The examples of C1a show an answer maybe, which it does not allow. Write one of:`],
    ['examples.yaml', '', 'hull: { maybe: { en: Half of it floats., cy: Mae hanner ohono yn arnofio. } }'],
    [hulls, '    reasons: [leak]', '    examples: hull'],
  ],
  [
    'examples that nobody has written',
    ['There is no set of examples called `hull`. Write it in examples.yaml'],
    [hulls, '    reasons: [leak]', '    examples: hull'],
  ],
  [
    'a level beside which nothing is recorded',
    ['There is no choice among the case attributes called length. Write one of: place.'],
    [hulls, '    reasons: [leak]', '    recorded: length'],
  ],
  [
    'a report split by nothing known',
    ['framework.yaml:10: There is no case attribute called plaice'],
    ['framework.yaml', 'splitBy: place', 'splitBy: plaice'],
  ],
  [
    'a choice without values',
    ['case-attributes.yaml:12: length is a choice without values'],
    ['case-attributes.yaml', 'kind: number', 'kind: choice'],
  ],
])('%s is refused', async (_, faults, ...changes) => {
  const read = await readChanged(...changes)
  const said = read.ok ? [] : read.problems.map(faultLine)
  for (const fault of faults) expect(said.join('\n')).toContain(fault)
})
