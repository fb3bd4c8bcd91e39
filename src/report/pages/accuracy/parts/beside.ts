/** What stands beside each piece of a draft: its number, how many comments it has, and the way to comment. */
import type { Language } from '../../../../platform/pure/words.ts'
import type { Exchange } from '../../../actions/accuracy/find.ts'
import { standing } from '../../../rules/accuracy/check.ts'
import { accuracyPaths } from '../../../rules/accuracy/paths.ts'
import type { Unit } from '../../../rules/accuracy/unit.ts'
import { keyOf } from '../../../rules/accuracy/unit.ts'
import type { Beside } from '../../../rules/markup.ts'
import { escaped } from '../../../rules/markup.ts'
import type { en } from '../draft.words.ts'

/** The markup beside the unit at an address; nothing at an address that is none. */
export const besideUnits = (
  ask: {
    readonly params: { readonly inspection: string }
    readonly words: typeof en
    readonly language: Language
  },
  { comments }: Pick<Exchange, 'comments'>,
  { language, units }: { readonly language: Language; readonly units: readonly Unit[] },
  commenting: boolean,
): Beside => {
  const { params, words, language: ours } = ask
  const known = new Map(units.map(unit => [keyOf(unit.address), unit]))
  const counts = new Map<string, number>()
  for (const { address } of standing(comments).filter(each => each.language === language))
    counts.set(keyOf(address), (counts.get(keyOf(address)) ?? 0) + 1)
  return address => {
    const unit = known.get(keyOf(address))
    if (!unit) return ''
    const said = counts.get(keyOf(address)) ?? 0
    const number = String(unit.number)
    const count = said === 0 ? '' : ` <strong class="govuk-tag">${escaped(words.comments(said))}</strong>`
    if (!commenting)
      return said === 0
        ? ''
        : `<span class="report-beside" lang="${ours}">${escaped(words.number(number))}${count}</span>`
    const href = accuracyPaths.unit({ ...params, unit: `${language}-${number}` })
    return `<span class="report-beside" lang="${ours}"><a class="govuk-link" href="${escaped(href)}">${escaped(words.commentOn(number))}</a>${count}</span>`
  }
}
