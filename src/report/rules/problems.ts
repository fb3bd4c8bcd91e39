/** What can go wrong with a report. */
import type { ProblemDetails } from '../../platform/pure/problem.ts'
import type { Lack } from './checks/lack.ts'
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

/** A check before publication found what must be put right first. */
export const notReady = (lacks: readonly Lack[]): ProblemDetails => ({
  name: 'report.not-ready',
  status: 422,
  title: { en: 'The report can’t be published yet', cy: 'Ni ellir cyhoeddi’r adroddiad eto' },
  next: {
    en: `Put these right first: ${lacks.map(({ place, message }) => `${place.en}: ${message.en}`).join(' ')}`,
    cy: `Cywirwch y rhain yn gyntaf: ${lacks.map(({ place, message }) => `${place.cy}: ${message.cy}`).join(' ')}`,
  },
})

/** A signature on the report as it stands is missing. */
export const notSigned: ProblemDetails = {
  name: 'report.not-signed',
  status: 422,
  title: { en: 'The report can’t be published yet', cy: 'Ni ellir cyhoeddi’r adroddiad eto' },
  next: {
    en: 'Not everybody who signs has signed it as it stands. The sign-off of the inspection says who is next.',
    cy: 'Nid yw pawb sy’n llofnodi wedi’i lofnodi fel y mae. Mae cymeradwyo’r arolygiad yn dweud pwy sydd nesaf.',
  },
}

/** Somebody has still to decide on small numbers or examples. */
export const notDecided = (count: number): ProblemDetails => ({
  name: 'report.not-decided',
  status: 422,
  title: { en: 'The report can’t be published yet', cy: 'Ni ellir cyhoeddi’r adroddiad eto' },
  next: {
    en: `Small numbers and examples that nobody has decided on as they stand: ${count}. Open “Small numbers and examples” of the inspection.`,
    cy: `Rhifau bach ac enghreifftiau nad oes neb wedi penderfynu arnynt fel y maent: ${count}. Agorwch “Rhifau bach ac enghreifftiau” yr arolygiad.`,
  },
})

/** Nobody is asked to sign: everybody has, or the framework asks for no signatures. */
export const noSignOff: ProblemDetails = {
  name: 'report.no-sign-off',
  status: 409,
  title: { en: 'There is nothing to sign', cy: 'Nid oes dim i’w lofnodi' },
  next: {
    en: 'No signature is asked for now. Open the sign-off again to see how far it has come.',
    cy: 'Ni ofynnir am lofnod yn awr. Agorwch y cymeradwyo eto i weld pa mor bell y mae wedi dod.',
  },
}

/** A correction was asked for without saying why. */
export const noReason: ProblemDetails = {
  name: 'report.no-reason',
  status: 422,
  title: { en: 'Say why the report is corrected', cy: 'Dywedwch pam y cywirir yr adroddiad' },
  next: {
    en: 'Give the reason in English and in Welsh: it is published with the new edition.',
    cy: 'Rhowch y rheswm yn Saesneg ac yn Gymraeg: cyhoeddir ef gyda’r argraffiad newydd.',
  },
}

/** A correction was asked for that would change nothing. */
export const nothingToCorrect: ProblemDetails = {
  name: 'report.nothing-to-correct',
  status: 422,
  title: { en: 'There is nothing to correct', cy: 'Nid oes dim i’w gywiro' },
  next: {
    en: 'The report as it stands now is the one that is published.',
    cy: 'Yr adroddiad fel y mae yn awr yw’r un a gyhoeddwyd.',
  },
}

/** No such edition of a report was published, or it was published without a signature. */
export const noSuchEdition: ProblemDetails = {
  name: 'report.no-such-edition',
  status: 404,
  title: { en: 'There is no such edition of this report', cy: 'Nid oes argraffiad o’r fath o’r adroddiad hwn' },
  next: {
    en: 'Go to the report: it names its editions.',
    cy: 'Ewch i’r adroddiad: mae’n enwi ei argraffiadau.',
  },
}

/** Nothing is published at this address, whatever else there may be. */
export const noSuchReport: ProblemDetails = {
  name: 'report.no-such-report',
  status: 404,
  title: {
    en: 'There is no published report at this address',
    cy: 'Nid oes adroddiad wedi’i gyhoeddi yn y cyfeiriad hwn',
  },
  next: {
    en: 'Look for it in the list of published reports.',
    cy: 'Chwiliwch amdano yn y rhestr o adroddiadau a gyhoeddwyd.',
  },
}

/** The inspection does not stand where its report could be published. */
export const notToBePublished: ProblemDetails = {
  name: 'report.not-to-be-published',
  status: 409,
  title: { en: 'The report can’t be published now', cy: 'Ni ellir cyhoeddi’r adroddiad yn awr' },
  next: {
    en: 'A report is published from sign-off. Open the stage of the inspection to see what comes first.',
    cy: 'Cyhoeddir adroddiad o’r cam cymeradwyo. Agorwch gam yr arolygiad i weld beth sy’n dod gyntaf.',
  },
}

/** A report waits for its minute, and can be neither published nor moved otherwise until it is called back. */
export const waitsAlready: ProblemDetails = {
  name: 'report.waits-already',
  status: 409,
  title: { en: 'The report waits for its minute of publication', cy: 'Mae’r adroddiad yn aros am ei funud gyhoeddi' },
  next: {
    en: 'Call it back first, on the page on which it is published. Then go on here.',
    cy: 'Galwch ef yn ôl yn gyntaf, ar y dudalen lle cyhoeddir ef. Yna ewch ymlaen yma.',
  },
}

/** There is nothing to call back. */
export const noEmbargo: ProblemDetails = {
  name: 'report.no-embargo',
  status: 409,
  title: { en: 'No report is waiting to be published', cy: 'Nid oes adroddiad yn aros i’w gyhoeddi' },
  next: {
    en: 'Somebody has called it back already. Open the page again to see how it stands.',
    cy: 'Mae rhywun wedi’i alw’n ôl eisoes. Agorwch y dudalen eto i weld sut y mae.',
  },
}

/** It is too late to call it back. */
export const minuteHasCome: ProblemDetails = {
  name: 'report.minute-has-come',
  status: 409,
  title: { en: 'The report is published', cy: 'Mae’r adroddiad wedi’i gyhoeddi' },
  next: {
    en: 'Its minute has come, so it can no longer be called back. What is wrong in it is corrected by a new edition.',
    cy: 'Mae ei funud wedi dod, felly ni ellir ei alw’n ôl mwyach. Cywirir yr hyn sydd o’i le ynddo drwy argraffiad newydd.',
  },
}

/** Provisional findings were asked for as a file, and none was given yet. */
export const noFeedback: ProblemDetails = {
  name: 'report.no-feedback',
  status: 404,
  title: { en: 'No provisional findings have been given', cy: 'Ni roddwyd canfyddiadau dros dro' },
  next: {
    en: 'They are given by the lead inspector at the meeting after fieldwork. Look again then.',
    cy: 'Fe’u rhoddir gan yr arolygydd arweiniol yn y cyfarfod ar ôl y gwaith maes. Edrychwch eto bryd hynny.',
  },
}

/** Two corrections of one report would not know of each other. */
export const correctionIsOpen: ProblemDetails = {
  name: 'report.correction-is-open',
  status: 409,
  title: { en: 'A correction is open already', cy: 'Mae cywiriad ar agor eisoes' },
  next: {
    en: 'Open the page again: what differs so far is on it.',
    cy: 'Agorwch y dudalen eto: mae’r hyn sy’n wahanol hyd yn hyn arni.',
  },
}

/** There is no correction to publish or to close. */
export const noCorrection: ProblemDetails = {
  name: 'report.no-correction',
  status: 409,
  title: { en: 'No correction is open', cy: 'Nid oes cywiriad ar agor' },
  next: {
    en: 'Somebody has published or closed it already. Open the page again to see how the report stands.',
    cy: 'Mae rhywun wedi’i gyhoeddi neu ei gau eisoes. Agorwch y dudalen eto i weld sut y mae’r adroddiad.',
  },
}

/** Nothing is to be read under embargo here, by this reader. */
export const noAdvanceCopy: ProblemDetails = {
  name: 'report.no-advance-copy',
  status: 404,
  title: {
    en: 'There is no report under embargo for you at this address',
    cy: 'Nid oes adroddiad dan embargo i chi yn y cyfeiriad hwn',
  },
  next: {
    en: 'If you had a letter about it, the report may have been published since, or called back. Look in the list of published reports.',
    cy: 'Os cawsoch lythyr amdano, efallai fod yr adroddiad wedi’i gyhoeddi ers hynny, neu wedi’i alw’n ôl. Chwiliwch yn y rhestr o adroddiadau a gyhoeddwyd.',
  },
}
