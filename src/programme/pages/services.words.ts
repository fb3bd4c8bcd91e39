/** The words of the register of services. */

export const en = {
  title: 'Youth offending services',
  lead: 'The services of England and Wales, each by the name of its area, with its region and its councils.',
  filter: 'Search the register',
  search: 'Name, council or region',
  nation: 'Nation',
  region: 'Region',
  former: 'Show services that have become others too',
  apply: 'Search',
  clear: 'Show all',
  all: 'All',
  count: (services: number) =>
    services === 0 ? 'No service is found. Try fewer words.' : services === 1 ? '1 service' : `${services} services`,
  service: 'Service',
  councils: 'Councils',
  formerTag: 'Has become another',
}

export const cy: typeof en = {
  title: 'Gwasanaethau troseddau ieuenctid',
  lead: 'Gwasanaethau Cymru a Lloegr, pob un wrth enw ei ardal, gyda’i ranbarth a’i gynghorau.',
  filter: 'Chwilio’r gofrestr',
  search: 'Enw, cyngor neu ranbarth',
  nation: 'Cenedl',
  region: 'Rhanbarth',
  former: 'Dangos hefyd wasanaethau sydd wedi dod yn rhai eraill',
  apply: 'Chwilio',
  clear: 'Dangos pob un',
  all: 'Pob un',
  count: services =>
    services === 0 ? 'Ni chafwyd hyd i wasanaeth. Rhowch gynnig ar lai o eiriau.' : `${services} gwasanaeth`,
  service: 'Gwasanaeth',
  councils: 'Cynghorau',
  formerTag: 'Wedi dod yn un arall',
}
