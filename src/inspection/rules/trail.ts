/** The way to a page of an inspection, as its breadcrumbs tell it. */
import type { Language, Words } from '../../platform/pure/words.ts'
import type { Inspection } from './inspection.ts'
import { inspectionPaths } from './paths.ts'

/** One step of the way. */
interface Step {
  readonly text: string
  readonly href: string
}

const everyInspection: Words = { en: 'Inspections', cy: 'Arolygiadau' }

/** The list of all inspections, with which every way begins. */
export const trailToAll = (language: Language): readonly Step[] => [
  { text: everyInspection[language], href: inspectionPaths.list() },
]

/** The way to an inspection's home: the list of all, and the service that is inspected. */
export const trailTo = (
  { slug, service }: Pick<Inspection, 'slug' | 'service'>,
  language: Language,
): readonly Step[] => [
  ...trailToAll(language),
  { text: service.name[language], href: inspectionPaths.home({ inspection: slug }) },
]
