/** The words of interviews about a case. */
import { interviewWords } from '../rules/beside/interview-words.ts'
import { cy as cyShared, en as enShared } from './assess/shared.words.ts'

export const en = { ...enShared, ...interviewWords.en }

export const cy: typeof en = { ...cyShared, ...interviewWords.cy }
