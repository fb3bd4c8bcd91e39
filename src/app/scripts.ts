/** Browser code that stages bring, besides the pages' own in `assets/js/`. */
import type { MoreScripts } from '../platform/web/build-assets.ts'

/** What runs beside every page, and the worker that shows pages without a network. */
export const scripts: MoreScripts = {
  pages: ['src/assessment/offline/page/main.ts'],
  worker: 'src/assessment/offline/worker/main.ts',
}
