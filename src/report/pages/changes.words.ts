/** The words of the page of what has changed in a report since a moment. */
import type { What } from '../rules/editor/changes.ts'

const whats: Readonly<Record<What, string>> = {
  added: 'Added',
  reworded: 'Reworded',
  'set-aside': 'Set aside',
  'taken-back': 'Taken back',
  moved: 'Moved',
  figures: 'New figures taken in',
}

export const en = {
  report: 'The report being written',
  title: 'What has changed in the report',
  since: 'Since when',
  sinceHint: 'A day, such as 21 11 2026; all of that day is shown',
  time: 'At what time (may be left out)',
  timeHint: 'Such as 14:30, in universal time',
  show: 'Show what has changed',
  badDay: 'Give a day such as 21 11 2026, and a time such as 14:30 or none',
  summary: (n: number, since: string) =>
    n === 0
      ? `Nothing has changed since ${since}.`
      : n === 1
        ? `1 block has changed since ${since}.`
        : `${n} blocks have changed since ${since}.`,
  whats,
  by: (who: string) => `by ${who}`,
  versions: 'All versions',
  block: (n: number) => `of block ${n}`,
  welsh: 'Welsh',
  came: 'added:',
  went: 'removed:',
  nobody: 'the system',
}

const whatsCy: typeof whats = {
  added: 'Ychwanegwyd',
  reworded: 'Aileiriwyd',
  'set-aside': 'Rhoddwyd o’r neilltu',
  'taken-back': 'Cymerwyd yn ôl',
  moved: 'Symudwyd',
  figures: 'Derbyniwyd ffigurau newydd',
}

export const cy: typeof en = {
  report: 'Yr adroddiad wrth ei ysgrifennu',
  title: 'Yr hyn a newidiodd yn yr adroddiad',
  since: 'Ers pryd',
  sinceHint: 'Diwrnod, fel 21 11 2026; dangosir y diwrnod hwnnw i gyd',
  time: 'Ar ba amser (gellir ei hepgor)',
  timeHint: 'Fel 14:30, mewn amser cyffredinol',
  show: 'Dangos yr hyn a newidiodd',
  badDay: 'Rhowch ddiwrnod fel 21 11 2026, ac amser fel 14:30 neu ddim',
  summary: (n, since) => (n === 0 ? `Nid oes dim wedi newid ers ${since}.` : `Mae ${n} bloc wedi newid ers ${since}.`),
  whats: whatsCy,
  by: who => `gan ${who}`,
  versions: 'Pob fersiwn',
  block: n => `o floc ${n}`,
  welsh: 'Cymraeg',
  came: 'ychwanegwyd:',
  went: 'dilëwyd:',
  nobody: 'y system',
}
