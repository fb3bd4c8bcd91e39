/** What is on this device: a page without any content of its own, so that it can be shown without a network to anybody. */
import { anyone, page } from '../../platform/web/page.ts'
import type { PageView } from '../../platform/web/reply.ts'
import { reply } from '../../platform/web/reply.ts'
import { assessmentPaths } from '../rules/paths.ts'
import { cy, en } from './device.words.ts'

/** The page; `offline/page/device-page.ts` fills it from what the browser has kept. */
export const device = page(assessmentPaths.device, {
  who: anyone,
  words: { en, cy },
  show: (_, { words }) => reply.page('assessment/device', { title: words.title } satisfies PageView),
})
