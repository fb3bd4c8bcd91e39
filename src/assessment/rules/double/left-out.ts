/** Which cases figures leave out, so that nobody works out from a total what the other reader of a case answered. */
import type { Words } from '../../../platform/pure/words.ts'

/** The cases that figures leave out for whoever asks. Whatever reads answers to count them asks for it. */
export interface LeftOut {
  readonly cases: ReadonlySet<number>
}

/** Nothing: the figures are whole. */
export const nothingLeftOut: LeftOut = { cases: new Set() }

/** What stands beside figures that leave out so many cases. */
export const leavesOut = (cases: number): Words =>
  cases === 1
    ? {
        en: 'The figures here leave out 1 case that you judge without seeing the other reader’s answers. It is in from when both readings are finished.',
        cy: 'Mae’r ffigurau yma’n gadael allan 1 achos yr ydych yn ei farnu heb weld atebion y darllenydd arall. Bydd i mewn o’r adeg y mae’r ddau ddarlleniad wedi’u gorffen.',
      }
    : {
        en: `The figures here leave out ${cases} cases that you judge without seeing the other reader’s answers. Each is in from when both its readings are finished.`,
        cy: `Mae’r ffigurau yma’n gadael allan ${cases} o achosion yr ydych yn eu barnu heb weld atebion y darllenydd arall. Bydd pob un i mewn o’r adeg y mae ei ddau ddarlleniad wedi’u gorffen.`,
      }
