/** The words of what is checked before publication. */
import type { Check } from '../rules/checks/lack.ts'

const checks: Record<Check, string> = {
  reference: 'Every reference leads somewhere',
  figures: 'Every figure is the one its author saw',
  empty: 'Nothing is empty',
  accessibility: 'Everybody can read it',
  welsh: 'It is there in Welsh',
}
const places = (count: number, one: string, several: string): string => `${count} ${count === 1 ? one : several}`
const remarks: Record<Check, (count: number) => string> = {
  reference: count => places(count, 'place to look at', 'places to look at'),
  figures: count => places(count, 'place to look at', 'places to look at'),
  empty: count => places(count, 'place of which nothing is said', 'places of which nothing is said'),
  accessibility: count => places(count, 'place to look at', 'places to look at'),
  welsh: count =>
    `${places(count, 'text', 'texts')} not ready in Welsh. For a service in England this does not stand in the way: they are published in English, and marked as English.`,
}

export const en = {
  title: 'Before publication',
  lead: 'These checks look at the report as it would be published now. Nothing is published while one of them fails.',
  ready: 'Nothing that is checked stands in the way of publication.',
  inTheWay: (count: number) =>
    count === 1 ? 'One thing stands in the way of publication.' : `${count} things stand in the way of publication.`,
  needs: 'What else is done first',
  disclosure: 'Small numbers and examples',
  signOff: 'Sign-off',
  done: 'Done',
  toDecide: (count: number) => `${count} to decide`,
  notSigned: 'Not signed',
  passes: 'Passed',
  fails: 'To put right',
  toKnow: 'To know',
  checks,
  remarks,
}

const checksCy: Record<Check, string> = {
  reference: 'Mae pob cyfeiriad yn arwain i rywle',
  figures: 'Pob ffigur yw’r un a welodd ei awdur',
  empty: 'Nid oes dim yn wag',
  accessibility: 'Gall pawb ei ddarllen',
  welsh: 'Mae ar gael yn Gymraeg',
}
const toLookAt = (count: number): string => `${count} lle i edrych arno`

export const cy: typeof en = {
  title: 'Cyn cyhoeddi',
  lead: 'Mae’r gwiriadau hyn yn edrych ar yr adroddiad fel y byddai’n cael ei gyhoeddi yn awr. Ni chyhoeddir dim tra bo un ohonynt yn methu.',
  ready: 'Nid oes dim a wirir yn sefyll yn ffordd cyhoeddi.',
  inTheWay: count =>
    count === 1 ? 'Mae un peth yn sefyll yn ffordd cyhoeddi.' : `Mae ${count} o bethau’n sefyll yn ffordd cyhoeddi.`,
  needs: 'Beth arall a wneir yn gyntaf',
  disclosure: 'Rhifau bach ac enghreifftiau',
  signOff: 'Cymeradwyo',
  done: 'Wedi’i wneud',
  toDecide: count => `${count} i’w benderfynu`,
  notSigned: 'Heb ei lofnodi',
  passes: 'Wedi pasio',
  fails: 'I’w gywiro',
  toKnow: 'I wybod',
  checks: checksCy,
  remarks: {
    reference: toLookAt,
    figures: toLookAt,
    empty: count => `${count} lle nad oes dim yn cael ei ddweud amdano`,
    accessibility: toLookAt,
    welsh: count =>
      `${count} testun heb fod yn barod yn Gymraeg. I wasanaeth yn Lloegr nid yw hyn yn rhwystr: fe’u cyhoeddir yn Saesneg, wedi’u nodi fel Saesneg.`,
  },
}
