/** The words of the dated events of a case. */
import { recordWords } from '../rules/beside/record-words.ts'
import { cy as cyShared, en as enShared } from './assess/shared.words.ts'

export const en = { ...enShared, ...recordWords.en }

export const cy: typeof en = { ...cyShared, ...recordWords.cy }
