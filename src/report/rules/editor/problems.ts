/** What can go wrong while blocks are written and discussed, beside its field. */
import type { Fault } from '../../../findings/rules/problems.ts'
import type { ProblemDetails } from '../../../platform/pure/problem.ts'

export const nothingSaid: Fault = {
  field: 'said',
  message: { en: 'Write what you have to say', cy: 'Ysgrifennwch yr hyn sydd gennych i’w ddweud' },
}

export const overtaken: Fault = {
  field: 'en',
  message: {
    en: 'Somebody else changed the same words while you wrote. Bring the two together, and save again.',
    cy: 'Newidiodd rhywun arall yr un geiriau tra oeddech yn ysgrifennu. Dewch â’r ddau ynghyd, a chadwch eto.',
  },
}

/** The report has no part of that id. */
export const noSuchPart: ProblemDetails = {
  name: 'report.no-such-part',
  status: 404,
  title: { en: 'The report has no such part', cy: 'Nid oes gan yr adroddiad ran o’r fath' },
  next: {
    en: 'Go to the list of its parts, and open it from there.',
    cy: 'Ewch i restr ei rannau, ac agorwch ef oddi yno.',
  },
}

/** The report has no such block, or nothing was said about it. */
export const noSuchBlock: ProblemDetails = {
  name: 'report.no-such-block',
  status: 404,
  title: { en: 'The report has no such block', cy: 'Nid oes gan yr adroddiad floc o’r fath' },
  next: {
    en: 'Go to the part in which it was, and look at what stands there now.',
    cy: 'Ewch i’r rhan lle’r oedd, ac edrychwch ar yr hyn sydd yno yn awr.',
  },
}

export const noPicture: Fault = {
  field: 'picture',
  message: { en: 'Choose the picture', cy: 'Dewiswch y llun' },
}

export const notAPicture: Fault = {
  field: 'picture',
  message: { en: 'Choose a picture that is a PNG or a JPEG', cy: 'Dewiswch lun sy’n PNG neu’n JPEG' },
}

export const pictureTooLarge: Fault = {
  field: 'picture',
  message: {
    en: 'The picture is larger than 500 kB. Make it smaller: every reader of the report loads it',
    cy: 'Mae’r llun yn fwy na 500 kB. Gwnewch ef yn llai: mae pob darllenydd yn ei lwytho',
  },
}
