/** The words of good practice met in a case. */
import { practiceWords } from '../rules/beside/practice-words.ts'
import { cy as cyShared, en as enShared } from './assess/shared.words.ts'

export const en = { ...enShared, ...practiceWords.en }

export const cy: typeof en = { ...cyShared, ...practiceWords.cy }
