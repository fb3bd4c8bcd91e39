/** One published edition of a report as a value that anybody can check: what it holds, and how it is frozen. */
import { canonicalJson } from '../../framework/rules/canonical.ts'
import type { Framework } from '../../framework/rules/framework.ts'
import { questionsOf } from '../../framework/rules/framework.ts'
import type { Day } from '../../platform/pure/days.ts'
import type { Language, Words } from '../../platform/pure/words.ts'
import type { Nation } from '../../programme/rules/programme.ts'
import type { Interval, SampleSize } from '../../scoring/rules/interval.ts'
import type { QuestionScore, Score, Scores } from '../../scoring/rules/score.ts'
import type { Comparison } from './comparison.ts'
import type { Document } from './document.ts'
import { piecesOf } from './pieces.ts'

/** Every format that was ever published, the latest last: each stays readable and checkable for ever. */
export const bundleFormats = ['plumbline-report-1', 'plumbline-report-2'] as const
export type BundleFormat = (typeof bundleFormats)[number]

/**
 * The format of what is published now. It changes whenever a bundle holds something else, or a file of the same content
 * would be read, or its fingerprints taken, in another way. The first had no `register`, `publishedOn` and `comparison`, and
 * no pictures among its blocks.
 */
export const bundleFormat: BundleFormat = 'plumbline-report-2'

/** SHA-256 of a text's UTF-8, in hexadecimal. */
export type Sha256 = (text: string) => string

/** A score as a bundle says it: the band by its id in the framework. */
export interface FrozenScore {
  readonly id: string
  readonly sufficient: number
  readonly scoreable: number
  readonly percent: number | null
  readonly band: string | null
  readonly interval: Interval | null
}

/** A question's score with how often each of its answers was given, by the answer's id. */
export interface FrozenQuestion extends FrozenScore {
  readonly counts: Readonly<Record<string, number>>
}

/** Where the service stands in the register. */
export interface Registered {
  /** Its slug. */
  readonly service: string
  readonly nation: Nation
  readonly region: Words
}

/** Everything that an edition of a report fixes. What is marked as optional was not in the first format. */
export interface Content {
  /** The inspection, as its address names it. */
  readonly inspection: string
  readonly service: Words
  /** The service as the register knew it on the day of publication. */
  readonly register?: Registered
  /** From 1; a correction is the next. */
  readonly edition: number
  /** Hash of the edition before; null at first. */
  readonly before: string | null
  /** Why there is another edition, as its readers are told; null at first. */
  readonly correction: Words | null
  /** The moment of publication, in UTC. */
  readonly publishedAt: string
  /** The day of the inspection's publication, which a correction leaves as it was. */
  readonly publishedOn?: Day
  readonly synthetic: boolean
  /** The rule by which scores follow from counts: `scoringRule` at the time. */
  readonly rule: string
  /** The whole edition of the framework, since bands, and which question counts where, come from it. */
  readonly framework: Framework
  readonly sample: { readonly sampled: number; readonly caseload: number | null }
  readonly themes: readonly FrozenScore[]
  readonly sections: readonly FrozenScore[]
  readonly criteria: readonly FrozenScore[]
  readonly questions: readonly FrozenQuestion[]
  /** Scores that this edition does not show because they are small, such as `criterion 9.1`; absent where it shows all. */
  readonly suppressed?: readonly string[]
  /** What had been published by then under the same framework. */
  readonly comparison?: Comparison
  readonly texts: Readonly<Record<Language, Document>>
}

/** The hash of one piece of the content. */
export interface Fingerprint {
  readonly piece: string
  readonly hash: string
}

/** Content with a fingerprint of each of its pieces, and the one hash that stands for them all. */
export interface Sealed {
  readonly format: BundleFormat
  readonly content: Content
  readonly fingerprints: readonly Fingerprint[]
  readonly hash: string
}

/** A signature by Ed25519, of `signedText(bundle)`. */
export interface Signature {
  readonly algorithm: 'Ed25519'
  /** The public key's id: the beginning of the SHA-256 of its 32 bytes. */
  readonly key: string
  /** Its 32 bytes in base64. */
  readonly publicKey: string
  /** 64 bytes in base64. */
  readonly value: string
}

/** What is stored, downloaded and checked. */
export interface Bundle extends Sealed {
  readonly signature: Signature
}

/** What the content is put together from; `scores` are all scores of the sample. */
export type Parts = Omit<Content, 'themes' | 'sections' | 'criteria' | 'questions' | 'sample'> & {
  readonly scores: Scores
  readonly sample: SampleSize
}

/** The content of an edition. */
export const contentOf = ({ scores, sample, ...rest }: Parts): Content => ({
  ...rest,
  sample: { sampled: sample.sampled, caseload: sample.caseload ?? null },
  ...frozenScores(rest.framework, scores),
})

/** Scores as a bundle says them. */
export const frozenScores = (
  framework: Framework,
  { themes, sections, criteria, questions }: Scores,
): Pick<Content, 'themes' | 'sections' | 'criteria' | 'questions'> => {
  const asked = new Map(questionsOf(framework).map(question => [question.id, question]))
  return {
    themes: themes.map(frozen),
    sections: sections.map(frozen),
    criteria: criteria.map(frozen),
    questions: questions.map((score: QuestionScore) => ({
      ...frozen(score),
      counts: Object.fromEntries(
        (asked.get(score.id)?.answers ?? []).map(({ id }, index) => [id, score.counts[index] ?? 0]),
      ),
    })),
  }
}

const frozen = ({ id, sufficient, scoreable, percent, band, interval }: Score): FrozenScore => ({
  id,
  sufficient,
  scoreable,
  percent,
  band: band?.id ?? null,
  interval,
})

/** Content with its fingerprints, ready to be signed. */
export const sealOf = (content: Content, sha256: Sha256): Sealed => {
  const fingerprints = fingerprintsOf(content, sha256)
  return { format: bundleFormat, content, fingerprints, hash: hashOfFingerprints(bundleFormat, fingerprints, sha256) }
}

/** The fingerprint of every piece of a content, whatever it is, in the order of the pieces' names. */
export const fingerprintsOf = (content: unknown, sha256: Sha256): readonly Fingerprint[] =>
  [...piecesOf(content)]
    .map(({ name, value }) => ({ piece: name, hash: sha256(canonicalJson(value)) }))
    .sort((a, b) => (a.piece < b.piece ? -1 : a.piece > b.piece ? 1 : a.hash < b.hash ? -1 : 1))

/** The hash of a bundle: that of its format and all its fingerprints, in their order. */
export const hashOfFingerprints = (
  format: BundleFormat,
  fingerprints: readonly Fingerprint[],
  sha256: Sha256,
): string => sha256(canonicalJson({ format, fingerprints }))

/** What is signed, as UTF-8. The format stands before it, so that a signature of anything else is never one of a report. */
export const signedText = ({ format, hash }: Pick<Sealed, 'format' | 'hash'>): string => `${format} ${hash}`
