/** What can go wrong while findings are written. */
import type { ProblemDetails } from '../../platform/pure/problem.ts'
import type { Words } from '../../platform/pure/words.ts'

/** There is no such passage in this inspection. */
export const noSuchPassage: ProblemDetails = {
  name: 'findings.no-such-passage',
  status: 404,
  title: { en: 'There is no such passage', cy: 'Nid oes darn o’r fath' },
  next: {
    en: 'Check the address, or open it from the findings of the inspection.',
    cy: 'Gwiriwch y cyfeiriad, neu agorwch ef o ganfyddiadau’r arolygiad.',
  },
}

/** The framework has no criterion of that id. */
export const noSuchPlace: ProblemDetails = {
  name: 'findings.no-such-place',
  status: 404,
  title: {
    en: 'The framework has no such criterion or section',
    cy: 'Nid oes gan y fframwaith faen prawf nac adran o’r fath',
  },
  next: {
    en: 'Check the address, or open it from the findings of the inspection.',
    cy: 'Gwiriwch y cyfeiriad, neu agorwch ef o ganfyddiadau’r arolygiad.',
  },
}

/** Nothing is counted under the reference of the address. */
export const noSuchFigure: ProblemDetails = {
  name: 'findings.no-such-figure',
  status: 404,
  title: { en: 'There is no such figure', cy: 'Nid oes ffigur o’r fath' },
  next: {
    en: 'Check the address, or open the figure from the report or from the findings.',
    cy: 'Gwiriwch y cyfeiriad, neu agorwch y ffigur o’r adroddiad neu o’r canfyddiadau.',
  },
}

/** Somebody else changed one of the findings that were being merged. */
export const overtakenWhileMerging: ProblemDetails = {
  name: 'findings.overtaken-while-merging',
  status: 409,
  title: {
    en: 'Somebody has just changed one of these findings',
    cy: 'Mae rhywun newydd newid un o’r canfyddiadau hyn',
  },
  next: {
    en: 'Nothing was merged. Go back, read the findings as they are now, and merge them again.',
    cy: 'Ni chyfunwyd dim. Ewch yn ôl, darllenwch y canfyddiadau fel y maent yn awr, a’u cyfuno eto.',
  },
}

/** A fault that the writer can put right, beside its field. */
export interface Fault {
  readonly field: string
  readonly message: Words
}

export const nothingWritten = (field: string): Fault => ({
  field,
  message: { en: 'Write what it says, in English', cy: 'Ysgrifennwch yr hyn y mae’n ei ddweud, yn Saesneg' },
})

/** A reference that can't be resolved, in the field in which it stands. */
export const badReference = (field: string, reference: string, message: Words): Fault => ({
  field,
  message: { en: `{${reference}}: ${message.en}`, cy: `{${reference}}: ${message.cy}` },
})

export const noPlace: Fault = {
  field: 'criterion',
  message: { en: 'Choose the criterion that it belongs to', cy: 'Dewiswch y maen prawf y mae’n perthyn iddo' },
}

export const noQuestion = (id: string): Fault => ({
  field: 'questions',
  message: { en: `The framework has no question ${id}`, cy: `Nid oes gan y fframwaith gwestiwn ${id}` },
})

export const proposalGone: Fault = {
  field: 'proposal',
  message: {
    en: 'The answers have changed, and this sentence is no longer proposed. Look at what is proposed now.',
    cy: 'Mae’r atebion wedi newid, ac ni chynigir y frawddeg hon mwyach. Edrychwch ar yr hyn a gynigir yn awr.',
  },
}

export const mergeNeedsTwo: Fault = {
  field: 'merge',
  message: {
    en: 'Choose two or more findings to merge',
    cy: 'Dewiswch ddau ganfyddiad neu fwy i’w cyfuno',
  },
}

export const figuresMovedOn: Fault = {
  field: 'figures',
  message: {
    en: 'The figures have changed again since you looked. Look at them as they are now, and take them in.',
    cy: 'Mae’r ffigurau wedi newid eto ers i chi edrych. Edrychwch arnynt fel y maent yn awr, a’u derbyn.',
  },
}

export const notYetAltered: Fault = {
  field: 'altered',
  message: {
    en: 'Alter the name, the age, the place and rare facts, and tick each: until then the example can’t be used',
    cy: 'Newidiwch yr enw, yr oedran, y lle a ffeithiau anghyffredin, a thiciwch bob un: tan hynny ni ellir defnyddio’r enghraifft',
  },
}

export const nobodyResponsible: Fault = {
  field: 'responsible',
  message: {
    en: 'Name the role that is responsible for it, in English',
    cy: 'Enwch y rôl sy’n gyfrifol amdano, yn Saesneg',
  },
}

export const howMany: Fault = {
  field: 'people',
  message: {
    en: 'Say how many people play this part, as a whole number from 1',
    cy: 'Dywedwch faint o bobl sy’n chwarae’r rhan hon, fel rhif cyfan o 1 i fyny',
  },
}

export const noAlternative: Fault = {
  field: 'en',
  message: {
    en: 'Say what the picture tells, for those who can’t see it, or that it is decorative',
    cy: 'Dywedwch beth mae’r llun yn ei ddweud, i’r rhai na allant ei weld, neu ei fod yn addurn',
  },
}
