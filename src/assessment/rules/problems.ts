/** What can go wrong when cases are shared out and judged. */
import type { ProblemDetails } from '../../platform/pure/problem.ts'
import type { Words } from '../../platform/pure/words.ts'

/** The edition that the inspection pins says nothing of allocation. */
export const noAllocationRule: ProblemDetails = {
  name: 'assessment.no-allocation-rule',
  status: 409,
  title: { en: 'Cases can’t be shared out here', cy: 'Ni ellir rhannu achosion yma' },
  next: {
    en: 'The edition of the framework that this inspection follows doesn’t say how cases are shared out. Load an edition that has allocation.yaml, and plan the inspection on it.',
    cy: 'Nid yw’r argraffiad o’r fframwaith y mae’r arolygiad hwn yn ei ddilyn yn dweud sut y rhennir achosion. Llwythwch argraffiad sydd ag allocation.yaml, a chynlluniwch yr arolygiad arno.',
  },
}

/** There is no timetable from which to know the days of fieldwork. */
export const noFieldworkDays: ProblemDetails = {
  name: 'assessment.no-fieldwork-days',
  status: 409,
  title: { en: 'The days of fieldwork aren’t known yet', cy: 'Nid yw diwrnodau’r gwaith maes yn hysbys eto' },
  next: {
    en: 'Give the inspection its first day of fieldwork, and come back.',
    cy: 'Rhowch ddiwrnod cyntaf y gwaith maes i’r arolygiad, a dewch yn ôl.',
  },
}

/** The same declaration stands already. */
export const alreadyDeclared: ProblemDetails = {
  name: 'assessment.conflict-declared-once',
  status: 409,
  title: { en: 'You have already declared this', cy: 'Rydych eisoes wedi datgan hyn' },
  next: {
    en: 'Go back to your declarations: it is among them, and nothing more is needed.',
    cy: 'Ewch yn ôl at eich datganiadau: mae yn eu plith, ac nid oes angen dim mwy.',
  },
}

/** One person would be both readers of a case. */
export const readTwiceByOne: ProblemDetails = {
  name: 'assessment.case-read-twice-by-two-people',
  status: 409,
  title: { en: 'One person can’t judge a case twice', cy: 'Ni all un person farnu achos ddwywaith' },
  next: {
    en: 'Somebody else changed this case at the same time. Read the page again.',
    cy: 'Newidiodd rhywun arall yr achos hwn ar yr un pryd. Darllenwch y dudalen eto.',
  },
}

/** Two interviews at one time. */
export const bookedTwice: ProblemDetails = {
  name: 'assessment.booked-twice',
  status: 409,
  title: { en: 'Somebody would be in two interviews at once', cy: 'Byddai rhywun mewn dau gyfweliad ar unwaith' },
  next: {
    en: 'Somebody else changed the diary at the same time. Read the page again.',
    cy: 'Newidiodd rhywun arall y dyddiadur ar yr un pryd. Darllenwch y dudalen eto.',
  },
}

/** No case is known by that reference here. */
export const noSuchCase: Words = {
  en: 'The inspection has no case with that reference. Look for it in the list of cases.',
  cy: 'Nid oes gan yr arolygiad achos â’r cyfeirnod hwnnw. Chwiliwch amdano yn y rhestr achosion.',
}

/** No such case assessment in this inspection. */
export const assessmentNotFound: ProblemDetails = {
  name: 'assessment.not-found',
  status: 404,
  title: { en: 'No such case assessment', cy: 'Nid oes asesiad achos o’r fath' },
  next: {
    en: 'This inspection has no case assessment with that number. Look for the case in your list of cases.',
    cy: 'Nid oes gan yr arolygiad hwn asesiad achos â’r rhif hwnnw. Chwiliwch am yr achos yn eich rhestr o achosion.',
  },
}

/** No reading of a case is known by that number here. */
export const noSuchReading: Words = {
  en: 'The inspection has no such reading of a case any more. Look for the case under “My cases”.',
  cy: 'Nid oes gan yr arolygiad ddarlleniad o’r fath o achos mwyach. Chwiliwch am yr achos o dan “Fy achosion”.',
}

/** The edition has no benchmark case of that name. */
export const noSuchBenchmark: ProblemDetails = {
  name: 'assessment.no-such-benchmark',
  status: 404,
  title: { en: 'There is no such benchmark case', cy: 'Nid oes achos meincnod o’r fath' },
  next: {
    en: 'Open the benchmark from the page on calibration.',
    cy: 'Agorwch y meincnod o’r dudalen am raddnodi.',
  },
}

/** Nothing of that number waits. */
export const nothingPutAside: ProblemDetails = {
  name: 'assessment.nothing-put-aside',
  status: 404,
  title: { en: 'This has been decided', cy: 'Penderfynwyd ar hyn' },
  next: {
    en: 'What you asked for waits no more: it was taken in or set aside. Go back to the list to see what still waits.',
    cy: 'Nid yw’r hyn y gofynnoch amdano yn aros mwyach: fe’i derbyniwyd neu fe’i rhoddwyd o’r neilltu. Ewch yn ôl i’r rhestr i weld beth sy’n dal i aros.',
  },
}

/** A document would leave out cases that its reader judges without seeing the other reader’s answers. */
export const notYetWhole: ProblemDetails = {
  name: 'assessment.figures-not-yet-whole',
  status: 409,
  title: {
    en: 'You judge a case that counts in this, and the other reader’s answers are kept from you',
    cy: 'Rydych yn barnu achos sy’n cyfrif yn hyn, a chedwir atebion y darllenydd arall rhagoch',
  },
  next: {
    en: 'It opens to you when both readings of the cases that you read a second time are finished, and to everybody else it is open as ever. Until then the inspection’s page shows you the figures of all other cases.',
    cy: 'Bydd yn agor i chi pan fydd y ddau ddarlleniad o’r achosion rydych yn eu darllen yr eildro wedi’u gorffen, ac mae ar agor i bawb arall fel arfer. Tan hynny mae tudalen yr arolygiad yn dangos ffigurau’r holl achosion eraill i chi.',
  },
}
