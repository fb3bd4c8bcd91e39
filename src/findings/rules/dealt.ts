/** Which proposals are still open: those of which nothing has been written, and which nobody has set aside. */
import type { Share } from '../../framework/rules/phrasing.ts'
import type { Passage } from './passage.ts'
import type { Proposal } from './propose.ts'
import { parseReference, referencesIn } from './reference.ts'

/** What has become of a topic. */
export type Standing = 'open' | 'written' | 'set-aside'

/** What names a proposal while the answers stay as they are: its topic, how it is told, and of which shares. */
export const keyOf = ({ topic, side, wording, shares }: Proposal): string =>
  [topic, side, wording, ...shares.map(({ question, setting }) => [question, setting ?? ''].join('@'))].join(' ')

/**
 * What has become of a topic, told by what it speaks of: it is written where findings of its criterion refer to every
 * share of it, or were made from it; set aside where somebody said so.
 */
export const standingOf = (
  { criterion, topic, shares }: Pick<Proposal, 'criterion' | 'topic' | 'shares'>,
  passages: readonly Passage[],
  settings: readonly string[],
): Standing => {
  const findings = passages.filter(({ kind, place }) => kind === 'finding' && place === criterion)
  const live = findings.filter(({ latest }) => latest.state === 'standing')
  const said = referencesIn(...live.flatMap(({ latest: { text } }) => [text.en, text.cy])).flatMap(reference => {
    const parsed = parseReference(reference, settings)
    return 'message' in parsed || parsed.side === 'comment' ? [] : [parsed]
  })
  const isSaid = ({ question, setting }: Share): boolean =>
    said.some(
      ({ id, setting: spoken }) => id === question && (setting === null || spoken === null || spoken === setting),
    )
  if (live.some(finding => finding.topic === topic) || shares.every(isSaid)) return 'written'
  const made = findings.filter(finding => finding.topic === topic)
  return made.some(({ latest }) => latest.state === 'set-aside') ? 'set-aside' : 'open'
}
