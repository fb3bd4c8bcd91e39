/** The links at the top of every page. */
import type { Navigation } from '../platform/web/layout.ts'

const words = {
  inspections: { en: 'Inspections', cy: 'Arolygiadau' },
  frameworks: { en: 'Frameworks', cy: 'Fframweithiau' },
}

export const navigation: Navigation = (_, language) => [
  { text: words.inspections[language], href: '/inspections' },
  { text: words.frameworks[language], href: '/frameworks' },
]
