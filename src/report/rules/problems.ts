/** What can go wrong with a report. */
import type { ProblemDetails } from '../../platform/pure/problem.ts'
import type { ReportFault } from './material.ts'

/** The edition that the inspection pins isn't in this database: nobody can read its report without it. */
export const editionMissing: ProblemDetails = {
  name: 'report.edition-missing',
  status: 500,
  title: { en: 'The report can’t be shown', cy: 'Ni ellir dangos yr adroddiad' },
  next: {
    en: 'The inspection framework that it was made by is not loaded. Ask whoever runs this service to load it.',
    cy: 'Nid yw’r fframwaith arolygu y’i gwnaed wrtho wedi’i lwytho. Gofynnwch i bwy bynnag sy’n rhedeg y gwasanaeth ei lwytho.',
  },
  wake: true,
}

/** Texts of a draft refer to figures that aren't there. */
export const cantCompose = (faults: readonly ReportFault[]): ProblemDetails => ({
  name: 'report.cant-compose',
  status: 422,
  title: { en: 'The report can’t be put together yet', cy: 'Ni ellir llunio’r adroddiad eto' },
  next: {
    en: `Correct these places in its texts and findings: ${faults.map(({ place, message }) => `${place}: ${message.en}`).join('; ')}.`,
    cy: `Cywirwch y mannau hyn yn ei destunau a’i ganfyddiadau: ${faults.map(({ place, message }) => `${place}: ${message.cy}`).join('; ')}.`,
  },
})
