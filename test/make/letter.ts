/** A finished letter with one of everything. */
import type { LetterText } from '../../src/inspection/rules/announcement/letter.ts'

export const makeLetter = (language: 'en' | 'cy' = 'en'): LetterText => ({
  language,
  from: 'An Inspectorate',
  to: ['A Head, Head of service', 'A Deputy, Head of service'],
  copyTo: ['An Administrator, Service administrator'],
  date: language === 'en' ? '30 December 2011' : '30 Rhagfyr 2011',
  subject: 'Inspection of Northshire: notice',
  greeting: 'Dear colleague',
  blocks: [
    { kind: 'paragraph', text: 'We come on 16 January 2012 & stay a week <as ever>.' },
    { kind: 'heading', text: 'What we ask of you' },
    { kind: 'list', items: ['Tell your staff.', 'Keep the week free.'] },
    { kind: 'table', caption: 'The timetable', head: ['Step', 'Planned'], rows: [['Fieldwork', '16 January 2012']] },
    {
      kind: 'table',
      caption: 'What we ask for',
      head: ['Number', 'Request', 'By'],
      rows: [['1', 'The plan', '9 January 2012']],
    },
  ],
  closing: 'Yours sincerely',
  signature: ['Robin Lead', 'Lead inspector', 'An Inspectorate'],
  notes: ['This letter belongs to a demonstration.'],
})

/** Every line of the letter that its reader must find in it. */
export const linesOfLetter = (letter: LetterText): readonly string[] => [
  letter.from,
  letter.date,
  ...letter.to,
  ...letter.copyTo,
  letter.subject,
  letter.greeting,
  ...letter.blocks.flatMap(block => {
    if (block.kind === 'list') return block.items
    return block.kind === 'table' ? [block.caption, ...block.head, ...block.rows.flat()] : [block.text]
  }),
  letter.closing,
  ...letter.signature,
  ...letter.notes,
]
