/** The rows of the table of permissions that belong to an inspection: who sees what of it when, plans it, moves it on. */
import type { Deed, Grant } from '../../access/rules/deeds.ts'
import { everywhere } from '../../access/rules/reach.ts'
import type { Role } from '../../access/rules/roles.ts'
import { isRole, titlesOf } from '../../access/rules/roles.ts'
import type { Words } from '../../platform/pure/words.ts'
import { transitions } from './stages.ts'
import type { Stage, Transition } from './stages.ts'

/** What may be looked at. */
export type Thing = 'inspection' | 'scores' | 'cases' | 'report'

/** The inspectorate's own people see all of every inspection. */
const inspectorate: Grant<Stage> = { roles: everywhere, tie: 'any' }

const everyone: Grant<Stage> = { roles: 'everyone', tie: 'any', from: 'published' }
const own = (from: Stage, ...roles: readonly Role[]): Grant<Stage> => ({ roles, tie: 'own-service', from })
// A local assessor judges the work of another service, never of their own.
const visitor = (from: Stage): Grant<Stage> => ({ roles: ['local-assessor'], tie: 'visiting-team', from })

const unpublished: Words = {
  en: 'This inspection has not been published. Until then it is open to the inspectorate and to the service inspected.',
  cy: 'Nid yw’r arolygiad hwn wedi’i gyhoeddi. Tan hynny mae’n agored i’r arolygiaeth ac i’r gwasanaeth a arolygir.',
}

/** Said of figures as they stand now, which everybody could see until a correction was begun. */
export const beingCorrected: Words = {
  en: 'The report of this inspection is being corrected. Until that is published, its scores and figures are in the report as it is published, which does not change.',
  cy: 'Mae adroddiad yr arolygiad hwn yn cael ei gywiro. Nes cyhoeddi hynny, mae ei sgorau a’i ffigurau yn yr adroddiad fel y’i cyhoeddwyd, nad yw’n newid.',
}

/** Said of scores where the report withholds one of them, which could be worked out from the others. */
export const withholding: Words = {
  en: 'The report of this inspection withholds a score that counts few cases. Its other scores and figures are in the report.',
  cy: 'Mae adroddiad yr arolygiad hwn yn cadw sgôr sy’n cyfrif ychydig o achosion yn ôl. Mae ei sgorau a’i ffigurau eraill yn yr adroddiad.',
}

/** Who sees which part of an inspection, from which stage on. */
export const sights: Readonly<Record<Thing, Deed<Stage>>> = {
  inspection: {
    id: 'inspection.see',
    title: {
      en: 'See that the inspection is planned, its stage and its dates',
      cy: 'Gweld yr arolygiad, ei gam a’i ddyddiadau',
    },
    grants: [
      inspectorate,
      own('announced', 'head-of-service', 'case-manager', 'service-administrator', 'board-chair', 'board-member'),
      visitor('announced'),
      everyone,
    ],
    never: unpublished,
  },
  cases: {
    id: 'inspection.read-cases',
    title: {
      en: 'Read the sampled cases and the answers to them',
      cy: 'Darllen yr achosion a samplwyd a’r atebion iddynt',
    },
    grants: [inspectorate, own('sampled', 'head-of-service'), visitor('sampled')],
    never: {
      en: 'Case material is read by the inspectors, by assessors in the team, and by the head of the service whose cases they are.',
      cy: 'Darllenir deunydd achos gan yr arolygwyr, gan aseswyr yn y tîm, a chan bennaeth y gwasanaeth y mae’r achosion yn perthyn iddo.',
    },
  },
  scores: {
    id: 'inspection.see-scores',
    title: { en: 'See the scores', cy: 'Gweld y sgorau' },
    grants: [
      inspectorate,
      own('provisional-findings', 'head-of-service'),
      own('factual-accuracy', 'board-chair', 'board-member'),
      visitor('provisional-findings'),
      { ...everyone, asPublished: true },
    ],
    never: unpublished,
    notYet: {
      en: 'The scores are not ready to be shared with you. They open to you when the lead inspector gives the findings.',
      cy: 'Nid yw’r sgorau’n barod i’w rhannu â chi. Byddant yn agor i chi pan fydd yr arolygydd arweiniol yn rhoi’r canfyddiadau.',
    },
  },
  report: {
    id: 'inspection.read-report',
    title: { en: 'Read the report', cy: 'Darllen yr adroddiad' },
    // Until it is published, the service reads the draft that was sent to it, and not what is still being written.
    grants: [inspectorate, visitor('published'), everyone],
    never: {
      en: 'This report has not been published. Until then it is open to the inspectorate; the service inspected reads the draft that is sent for its facts to be checked.',
      cy: 'Nid yw’r adroddiad hwn wedi’i gyhoeddi. Tan hynny mae’n agored i’r arolygiaeth; mae’r gwasanaeth a arolygir yn darllen y drafft a anfonir i wirio ei ffeithiau.',
    },
  },
}

/** Reading the whole plan, with what is not announced yet. */
export const readCalendar: Deed = {
  id: 'inspection.read-calendar',
  title: { en: 'Read the calendar of all inspections', cy: 'Darllen calendr yr holl arolygiadau' },
  grants: [{ roles: everywhere, tie: 'any' }],
  never: {
    en: 'The calendar shows inspections that are not announced yet, so it is for the inspectorate.',
    cy: 'Mae’r calendr yn dangos arolygiadau nad ydynt wedi’u cyhoeddi eto, felly mae ar gyfer yr arolygiaeth.',
  },
}

/** Setting up an inspection, its team and its dates. */
export const plan: Deed = {
  id: 'inspection.plan',
  title: { en: 'Plan an inspection, its team and its dates', cy: 'Cynllunio arolygiad, ei dîm a’i ddyddiadau' },
  grants: [{ roles: ['lead-inspector', 'programme-manager'], tie: 'any' }],
  never: {
    en: 'Only a lead inspector or the programme manager plans an inspection.',
    cy: 'Dim ond arolygydd arweiniol neu’r rheolwr rhaglen sy’n cynllunio arolygiad.',
  },
}

/** Moving an inspection from stage to stage, as the table of its life says: one row for each button and those who press it. */
export const moves: readonly Deed<Stage>[] = transitions
  .filter((move, i) => transitions.findIndex(other => isSameButton(move, other)) === i)
  .map(move => ({
    id: `inspection.move: ${move.label.en} (${move.from})`,
    title: move.label,
    grants: [
      {
        roles: move.by.filter(isRole),
        tie: 'any',
        at: transitions.filter(other => isSameButton(move, other)).map(({ from }) => from),
      },
    ],
    never: movingIsFor(move),
  }))

/** Whose work a move is. */
export function movingIsFor({ by }: Pick<Transition, 'by'>): Words {
  return {
    en: `Moving the inspection on is for: ${titlesOf(by, 'en')}.`,
    cy: `Mae symud yr arolygiad ymlaen yn waith i: ${titlesOf(by, 'cy')}.`,
  }
}

function isSameButton(one: Transition, other: Transition): boolean {
  return one.label.en === other.label.en && one.by.join() === other.by.join()
}
