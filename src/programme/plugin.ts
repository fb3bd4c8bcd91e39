/** The register and the programmes on the web. */
import type { SlicePlugin } from '../platform/web/slice.ts'
import { changeService } from './pages/change-service.ts'
import { changeAProgramme, openAProgramme } from './pages/programme.ts'
import { services } from './pages/services.ts'

export const programmePlugin: SlicePlugin = door => {
  door.page(services)
  door.page(changeService)
  door.page(openAProgramme)
  door.page(changeAProgramme)
}
