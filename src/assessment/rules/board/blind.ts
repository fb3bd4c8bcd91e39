/** The board of a lead who judges too: how many answers the other reader of a case gave tells which questions they were led to. */
import { isDone } from '../states.ts'
import type { ReadingOnBoard } from './board.ts'

/** Readings as `person` may see them: of another's reading of their own case no counts, until both are finished. */
export const asSeenBy = (person: number | null, readings: readonly ReadingOnBoard[]): readonly ReadingOnBoard[] => {
  const own = readings.filter(({ assessor }) => assessor !== null && assessor === person)
  return readings.map(one => {
    const mine = own.find(other => other.case === one.case && other.assessment !== one.assessment)
    if (!mine || (isDone(mine.state) && isDone(one.state))) return one
    const uncounted = { ...one, answered: 0, toAnswer: 0 }
    // What is finished and still wants something needs somebody, whoever looks.
    return isDone(one.state) ? uncounted : { ...uncounted, contested: 0, beside: [], lacking: 0 }
  })
}
