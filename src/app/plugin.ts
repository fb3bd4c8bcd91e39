/** The pages that belong to no stage. */
import type { SlicePlugin } from '../platform/web/slice.ts'
import { accessibility } from './pages/accessibility.ts'
import { cookies } from './pages/cookies.ts'
import { home } from './pages/home.ts'
import { inspectionHome, scoreEvents } from './pages/inspection-home.ts'
import { inspectionMove } from './pages/inspection-move.ts'
import { inspectionMoves } from './pages/inspection-moves.ts'
import { inspections } from './pages/inspections.ts'
import { privacy } from './pages/privacy.ts'
import { programmes } from './pages/programmes.ts'
import { publication } from './pages/publication.ts'
import { publicReport } from './pages/public-report.ts'
import { publicReports } from './pages/public-reports.ts'
import { reportsFeed, reportsFeedWelsh, robots, sitemap } from './pages/public-reports/feeds.ts'
import { publicService } from './pages/public-service.ts'
import { service } from './pages/service.ts'

export const appPlugin: SlicePlugin = door => {
  door.page(home)
  door.page(inspections)
  door.page(inspectionHome)
  door.stream(scoreEvents)
  door.page(inspectionMoves)
  door.page(inspectionMove)
  door.page(programmes)
  door.page(service)
  door.page(publication)
  door.page(publicReports)
  door.page(reportsFeed)
  door.page(reportsFeedWelsh)
  door.page(sitemap)
  door.page(robots)
  door.page(publicReport)
  door.page(publicService)
  door.page(accessibility)
  door.page(privacy)
  door.page(cookies)
}
