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
        en: 'The figures here leave out 1 case that you judge without seeing the other reader’s answers. It counts here once both readings are finished.',
        cy: 'Mae’r ffigurau yma’n gadael allan 1 achos yr ydych yn ei farnu heb weld atebion y darllenydd arall. Bydd yn cyfrif yma unwaith y bydd y ddau ddarlleniad wedi’u gorffen.',
      }
    : {
        en: `The figures here leave out ${cases} cases that you judge without seeing the other reader’s answers. Each counts here once both its readings are finished.`,
        cy: `Mae’r ffigurau yma’n gadael allan ${cases} o achosion yr ydych yn eu barnu heb weld atebion y darllenydd arall. Bydd pob un yn cyfrif yma unwaith y bydd ei ddau ddarlleniad wedi’u gorffen.`,
      }
