/** Taking cases along: their pages, what is known of them, the edition and the guidance, all kept on the device. */
import { conversationOf } from '../../../framework/rules/conversation.ts'
import type { Framework } from '../../../framework/rules/framework.ts'
import { assessmentPaths, placesOfCase } from '../../rules/paths.ts'
import type { Device } from '../device/open.ts'
import { filesIn, forgetOtherFiles, keepFiles } from '../worker/files.ts'
import { keepPage } from '../worker/stored.ts'
import { freshenCase, loadEdition } from './case/load.ts'
import type { Place } from './case/load.ts'

/** How taking ended: `left-out` where the network went away or a page was not given. */
export type Taken = 'taken' | 'left-out' | 'full'

/** The cases that a page of one's own cases links to. */
export const casesOn = (page: ParentNode): readonly Place[] => {
  const found = new Map<string, Place>()
  for (const { pathname } of page.querySelectorAll<HTMLAnchorElement>('main a[href]')) {
    const [, inspection, assessment] = /^\/inspections\/([^/]+)\/assessments\/(\d+)$/.exec(pathname) ?? []
    if (inspection && assessment) found.set(pathname, { inspection, assessment: Number(assessment) })
  }
  return [...found.values()]
}

// Enough to fill a slow line, few enough that the server's other readers notice nothing.
const AT_ONCE = 4

/** Takes the cases, and the page that lists them. `told` hears how many pages are here. */
export const takeCases = async (
  device: Device,
  cases: readonly Place[],
  told: (done: number, of: number) => void,
): Promise<Taken> => {
  await navigator.storage.persist()
  try {
    const lists = cases.map(({ inspection }) => assessmentPaths.myCases({ inspection }))
    const pages = new Set([location.pathname, ...lists])
    for (const place of cases) {
      const kept = await freshenCase(device, place, { taken: true, whole: true })
      if (kept === null) return 'left-out'
      if (kept !== 'ended') for (const path of pagesOf(place, await loadEdition(kept.edition))) pages.add(path)
    }
    return await keepPages(device, [...pages], told)
  } catch (error) {
    return (error as Error).name === 'QuotaExceededError' ? 'full' : 'left-out'
  }
}

const pagesOf = (place: Place, framework: Framework): readonly string[] => [
  ...placesOfCase(place),
  ...conversationOf(framework).map(({ id }) => assessmentPaths.assessmentSection({ ...place, section: id })),
  assessmentPaths.guidance(place),
]

const keepPages = async (
  device: Device,
  paths: readonly string[],
  told: (done: number, of: number) => void,
): Promise<Taken> => {
  const files = new Set(filesIn(document.documentElement.outerHTML))
  const waiting = [...paths]
  let done = 0
  const take = async (): Promise<void> => {
    for (let path = waiting.shift(); path !== undefined; path = waiting.shift()) {
      const html = await keepPage(device, path, await fetch(path))
      if (html === null) continue
      for (const file of filesIn(html)) files.add(file)
      done += 1
      told(done, paths.length)
    }
  }
  await Promise.all(Array.from({ length: AT_ONCE }, take))
  await keepFiles(files)
  await forgetOtherFiles(files)
  return done === paths.length ? 'taken' : 'left-out'
}
