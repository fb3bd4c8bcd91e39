/** From a percentage to the comment that an inspectorate prints beside it. */
import type { Band, Bands } from '../../framework/rules/bands.ts'

/**
 * The band that a score falls in.
 * @param percent the rounded whole percentage, as printed; null where nothing could be scored
 * @returns null where nothing could be scored, since no score deserves no comment
 */
export const bandOf = ({ bands }: Bands, percent: number | null): Band | null =>
  percent === null ? null : (bands.find(band => percent >= band.from) ?? null)
