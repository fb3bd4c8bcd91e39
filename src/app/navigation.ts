/** The links at the top of every page. */
import { mayReadCalendar } from '../inspection/rules/may.ts'
import { inspectionPaths } from '../inspection/rules/paths.ts'
import { programmePaths } from '../programme/rules/paths.ts'
import { reportPaths } from '../report/rules/paths.ts'
import type { Navigation } from '../platform/web/layout.ts'

const words = {
  inspections: { en: 'Inspections', cy: 'Arolygiadau' },
  calendar: { en: 'Calendar', cy: 'Calendr' },
  services: { en: 'Services', cy: 'Gwasanaethau' },
  reports: { en: 'Reports', cy: 'Adroddiadau' },
  frameworks: { en: 'Frameworks', cy: 'Fframweithiau' },
}

export const navigation: Navigation = (actor, language) => [
  { text: words.inspections[language], href: '/inspections' },
  ...(mayReadCalendar(actor).may ? [{ text: words.calendar[language], href: inspectionPaths.calendar() }] : []),
  ...(actor.person === null ? [] : [{ text: words.services[language], href: programmePaths.services() }]),
  { text: words.reports[language], href: reportPaths.published() },
  { text: words.frameworks[language], href: '/frameworks' },
]
