/** What a report says together: the framework's topics, and each other question on its own. */
import type { Framework } from '../../framework/rules/framework.ts'
import type { Share, Topic } from '../../framework/rules/phrasing.ts'
import type { Criterion } from '../../framework/rules/section.ts'
import type { Side } from './finding.ts'

/** A topic, or the part of one that belongs to a single setting. */
export type Piece = Topic

/** The topics of a criterion in the order of its questions; one that no topic names is a topic of its own. */
export const topicsOf = ({ phrasing }: Pick<Framework, 'phrasing'>, { questions }: Criterion): readonly Topic[] => {
  const topics = phrasing?.topics ?? []
  const begunBy = (question: string) => topics.filter(topic => leadOf(topic)?.question === question)
  const taken = new Set(topics.flatMap(topic => sharesOf(topic).map(({ question }) => question)))
  return questions
    .filter(({ phrases }) => phrases !== null)
    .flatMap(({ id }) => (taken.has(id) ? begunBy(id) : [{ id, sentences: [[{ question: id, setting: null }]] }]))
}

/** Every share of a topic. */
export const sharesOf = ({ sentences }: Topic): readonly Share[] => sentences.flat()

/** The share that decides on which side a topic stands. */
export const leadOf = (topic: Topic): Share | undefined => topic.sentences[0]?.[0]

/**
 * The topic whole where the settings that its first sentence sets side by side fall on one side; else a piece for each
 * setting. What such a topic says of all cases stands with the setting that comes first.
 */
export const piecesOf = (topic: Topic, sideOf: (piece: Piece) => Side | null): readonly Piece[] => {
  const [first = []] = topic.sentences
  const settings = [...new Set(first.map(({ setting }) => setting))].filter(setting => setting !== null)
  if (settings.length < 2) return [topic]
  const parts = settings.map((setting, place) => ({
    ...topic,
    sentences: topic.sentences
      .map(shares => shares.filter(share => share.setting === setting || (share.setting === null && place === 0)))
      .filter(shares => shares.length > 0),
  }))
  return new Set(parts.map(sideOf)).size > 1 ? parts : [topic]
}
