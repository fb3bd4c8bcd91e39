/** The register of services: to look through, to search, to narrow by nation and region. */
import { one } from '../../platform/web/form.ts'
import { page, signedIn } from '../../platform/web/page.ts'
import type { Ask } from '../../platform/web/page.ts'
import type { PageView } from '../../platform/web/reply.ts'
import { reply } from '../../platform/web/reply.ts'
import { listRegister } from '../actions/register.ts'
import { programmePaths } from '../rules/paths.ts'
import { nations } from '../rules/programme.ts'
import type { Entry, Search } from '../rules/register.ts'
import { search } from '../rules/register.ts'
import { cy, en } from './services.words.ts'

type Asked = Ask<'/services', typeof en>

interface Option {
  readonly value: string
  readonly text: string
  readonly selected: boolean
}

interface ServicesView extends PageView {
  readonly wanted: Search
  readonly nations: readonly Option[]
  readonly regions: readonly Option[]
  readonly filtered: boolean
  readonly count: string
  readonly rows: readonly {
    readonly name: string
    readonly href: string
    readonly former: boolean
    readonly region: string
    readonly nation: string
    readonly councils: readonly string[]
  }[]
}

/** The page. */
export const services = page(programmePaths.services, {
  who: signedIn,
  words: { en, cy },
  async show(use, ask) {
    return reply.page('programme/services', view(ask, await listRegister(use)))
  },
})

function view({ query, words, language }: Asked, entries: readonly Entry[]): ServicesView {
  const wanted: Search = {
    words: one(query, 'q').trim(),
    nation: one(query, 'nation'),
    region: one(query, 'region'),
    former: one(query, 'former') !== '',
  }
  const found = search(entries, wanted)
  const regions = new Map(entries.map(({ service }) => [service.region.en, service.region]))
  const options = (chosen: string, items: readonly (readonly [string, string])[]): readonly Option[] =>
    [['', words.all] as const, ...items].map(([value, text]) => ({ value, text, selected: value === chosen }))
  return {
    title: words.title,
    wanted,
    nations: options(
      wanted.nation,
      Object.entries(nations).map(([value, title]) => [value, title[language]] as const),
    ),
    regions: options(
      wanted.region,
      [...regions]
        .map(([value, title]) => [value, title[language]] as const)
        .toSorted(([, a], [, b]) => a.localeCompare(b, language)),
    ),
    filtered: wanted.words !== '' || wanted.nation !== '' || wanted.region !== '' || wanted.former,
    count: words.count(found.length),
    rows: found
      .toSorted((a, b) => a.service.name[language].localeCompare(b.service.name[language], language))
      .map(({ service, councils, former }) => ({
        name: service.name[language],
        href: programmePaths.service({ service: service.slug }),
        former,
        region: service.region[language],
        nation: nations[service.nation][language],
        councils: councils.map(each => each[language]),
      })),
  }
}
