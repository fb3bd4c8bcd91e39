/** The words of the list of sampled cases. */

export const en = {
  title: 'Cases',
  lead: (count: number) => (count === 1 ? '1 case was sampled.' : `${count} cases were sampled.`),
  pseudonyms: 'A case is known by a reference alone. Plumbline holds no name, no date of birth and no address.',
  synthetic: 'These cases are synthetic: they were made for demonstration and describe nobody.',
  reference: 'Case',
  unknown: 'Not recorded',
  none: 'No case has been sampled yet.',
}

export const cy: typeof en = {
  title: 'Achosion',
  lead: count => `Samplwyd ${count} o achosion.`,
  pseudonyms:
    'Adnabyddir achos wrth gyfeirnod yn unig. Nid yw Plumbline yn dal unrhyw enw, dyddiad geni na chyfeiriad.',
  synthetic: 'Achosion synthetig yw’r rhain: fe’u gwnaed ar gyfer arddangos ac nid ydynt yn disgrifio neb.',
  reference: 'Achos',
  unknown: 'Heb ei gofnodi',
  none: 'Nid oes unrhyw achos wedi’i samplu eto.',
}
