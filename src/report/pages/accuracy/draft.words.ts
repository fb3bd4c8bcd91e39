/** The words around a draft that was sent for its facts to be checked. */

export const en = {
  check: 'Factual accuracy check',
  draft: 'The draft as it was sent',
  files: 'Download',
  pdf: 'The draft (PDF)',
  word: 'The draft (Word)',
  table: 'A Word table to write comments into',
  how: 'Choose “Comment” beside whatever is wrong. Your comments are kept as drafts until all of them are sent together.',
  commentOn: (number: string) => `Comment on paragraph ${number}`,
  number: (number: string) => `Paragraph ${number}`,
  comments: (count: number): string => (count === 1 ? '1 comment' : `${String(count)} comments`),
  top: 'Back to contents',
}

export const cy: typeof en = {
  check: 'Gwirio cywirdeb ffeithiol',
  draft: 'Y drafft fel y’i hanfonwyd',
  files: 'Lawrlwytho',
  pdf: 'Y drafft (PDF)',
  word: 'Y drafft (Word)',
  table: 'Tabl Word i ysgrifennu sylwadau ynddo',
  how: 'Dewiswch “Sylw” wrth ymyl beth bynnag sy’n anghywir. Cedwir eich sylwadau fel drafftiau nes i bob un gael ei anfon gyda’i gilydd.',
  commentOn: number => `Sylw ar baragraff ${number}`,
  number: number => `Paragraff ${number}`,
  comments: count => `${String(count)} sylw`,
  top: 'Yn ôl i’r cynnwys',
}
