/** One block: every version of it, what differs between two of them, and the way back to an earlier one. */
import { momentInWords } from '../../platform/pure/london.ts'
import { trailTo } from '../../inspection/rules/trail.ts'
import type { Version } from '../../findings/rules/passage.ts'
import type { Stretch } from '../../platform/pure/differences.ts'
import type { Language } from '../../platform/pure/words.ts'
import { one } from '../../platform/web/form.ts'
import type { Ask } from '../../platform/web/page.ts'
import { page, signedIn } from '../../platform/web/page.ts'
import type { PageView } from '../../platform/web/reply.ts'
import { reply } from '../../platform/web/reply.ts'
import type { BlockHistory } from '../actions/editor/history.ts'
import { differencesOf, findBlockHistory } from '../actions/editor/history.ts'
import { restoreVersion } from '../actions/editor/perform.ts'
import { addressOfBlock } from '../rules/editor/layout.ts'
import { reportPaths } from '../rules/paths.ts'
import { cy, en } from './block.words.ts'

type Asked = Ask<'/inspections/:inspection/report/blocks/:block', typeof en>

interface VersionView {
  readonly number: string
  readonly who: string
  readonly when: string
  readonly state: string
  readonly en: string
  readonly cy: string
  readonly latest: boolean
}

interface BlockView extends PageView {
  readonly caption: string
  readonly mayWrite: boolean
  readonly place: string
  readonly versions: readonly VersionView[]
  readonly from: readonly { readonly value: string; readonly text: string; readonly selected: boolean }[]
  readonly to: BlockView['from']
  readonly compared: { readonly title: string; readonly en: readonly Stretch[]; readonly cy: readonly Stretch[] } | null
}

/** The page. */
export const block = page(reportPaths.block, {
  who: signedIn,
  words: { en, cy },
  async show(use, ask) {
    return reply.page('report/block', view(await findBlockHistory(use, asked(ask)), ask))
  },
  async submit(use, ask) {
    await restoreVersion(use, { ...asked(ask), version: Number(one(ask.form, 'version')) })
    return reply.redirect(reportPaths.block(ask.params), ask.words.restored)
  },
})

const asked = ({ actor, params }: Asked) => ({ actor, slug: params.inspection, passage: Number(params.block) })

function view(found: BlockHistory, { words, language, query }: Asked): BlockView {
  const { desk, passage, versions } = found
  const { inspection } = desk
  const at = { inspection: inspection.slug }
  const name = inspection.service.name[language]
  const title = words.title(passage.id)
  const chosen = (which: 'from' | 'to', otherwise: number) =>
    versions.find(({ number }) => String(number) === one(query, which)) ??
    versions.find(({ number }) => number === otherwise)
  const { number: latest } = passage.latest
  const [from, to] = [chosen('from', latest - 1), chosen('to', latest)]
  const options = (own: Version | undefined) =>
    versions.map(version => ({
      value: String(version.number),
      text: `${words.version(String(version.number))}, ${momentInWords(version.madeAt, language)}`,
      selected: version.number === own?.number,
    }))
  return {
    title,
    caption: name,
    breadcrumbs: [
      ...trailTo(inspection, language),
      { text: words.report, href: reportPaths.edit(at) },
      { text: title },
    ],
    wide: true,
    synthetic: inspection.synthetic,
    mayWrite: desk.mayWrite,
    place: addressOfBlock(passage, desk.framework, inspection.slug),
    versions: versions.map(version => versionView(version, found, words, language)),
    from: options(from),
    to: options(to),
    compared: from && to ? compare(from, to, words) : null,
  }
}

const compare = (from: Version, to: Version, words: typeof en): BlockView['compared'] => ({
  title: words.between(String(from.number), String(to.number)),
  en: differencesOf(from.text.en, to.text.en),
  cy: differencesOf(from.text.cy ?? '', to.text.cy ?? ''),
})

const versionView = (
  { number, text, state, note, madeAt, madeBy }: Version,
  { names, passage }: BlockHistory,
  words: typeof en,
  language: Language,
): VersionView => ({
  number: String(number),
  who: (madeBy === null ? undefined : names.get(madeBy)) ?? words.nobody,
  when: momentInWords(madeAt, language),
  state: note === null ? words.state[state] : `${words.state[state]}: ${note}`,
  en: text.en,
  cy: text.cy ?? '',
  latest: number === passage.latest.number,
})
