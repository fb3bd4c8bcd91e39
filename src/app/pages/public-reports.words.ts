/** The words of the list of published reports. */

export const en = {
  title: 'Published inspection reports',
  lead: 'Every report that has been published of an inspection of youth justice work, with its headline scores. Reports are free to read and to use again.',
  filterTitle: 'Find a report',
  search: 'Service',
  searchHint: 'Part of its name',
  nation: 'Nation',
  region: 'Region',
  framework: 'Framework',
  year: 'Year published',
  theme: 'Headline',
  comment: 'Comment on a headline',
  any: 'All',
  apply: 'Show reports',
  clear: 'Show all reports',
  chosen: 'Chosen',
  remove: (what: string) => `Take away: ${what}`,
  count: (found: number, all: number, page: number, pages: number) => {
    const reports = found === 1 ? '1 report' : `${String(found)} reports`
    const of = found === all ? reports : `${String(found)} of ${String(all)} reports`
    return pages > 1 ? `${of}, page ${String(page)} of ${String(pages)}` : of
  },
  nothing: 'No published report matches what you chose.',
  nothingNext: 'You can:',
  nothingSpelling: 'check the spelling of the service, or give only part of its name',
  nothingLess: (what: string) => `take away “${what}”`,
  nothingAll: 'show all reports',
  nothingPublished: 'A report that is not in this list has not been published.',
  noneYet: 'Nothing has been published yet.',
  service: 'Service',
  published: 'Published',
  headlines: 'Headline scores',
  notScored: 'Not scored',
  place: (region: string, nation: string) => `${region}, ${nation}`,
  corrected: (day: string, why: string) => `Corrected on ${day}: ${why}`,
  synthetic: 'Demonstration',
  sortBy: (column: string) => `Sort by ${column}`,
  sorted: (column: string, descending: boolean) =>
    `Sorted by ${column}, ${descending ? 'from the latest or highest' : 'from the first or lowest'}. Where two are equal, the later publication comes first, then the name. “Not scored” means that no judgement counted towards a headline; such reports come last, whichever way the list is sorted.`,
  severalFrameworks:
    'The reports here are scored by different frameworks, whose scores don’t compare. Choose one framework to sort by its headlines.',
  caution: 'Don’t compare areas closely: sample sizes and the mix of cases differ.',
  pages: 'Pages of the list',
  previous: 'Previous page',
  next: 'Next page',
  toPage: (page: number) => `Page ${String(page)}`,
}

export const cy: typeof en = {
  title: 'Adroddiadau arolygu a gyhoeddwyd',
  lead: 'Pob adroddiad a gyhoeddwyd ar arolygiad o waith cyfiawnder ieuenctid, gyda’i brif sgorau. Mae’r adroddiadau am ddim i’w darllen a’u hailddefnyddio.',
  filterTitle: 'Dod o hyd i adroddiad',
  search: 'Gwasanaeth',
  searchHint: 'Rhan o’i enw',
  nation: 'Cenedl',
  region: 'Rhanbarth',
  framework: 'Fframwaith',
  year: 'Blwyddyn gyhoeddi',
  theme: 'Prif sgôr',
  comment: 'Sylw ar brif sgôr',
  any: 'Pob un',
  apply: 'Dangos adroddiadau',
  clear: 'Dangos pob adroddiad',
  chosen: 'Dewiswyd',
  remove: what => `Tynnu: ${what}`,
  count: (found, all, page, pages) => {
    const reports = `${String(found)} adroddiad`
    const of = found === all ? reports : `${String(found)} o ${String(all)} adroddiad`
    return pages > 1 ? `${of}, tudalen ${String(page)} o ${String(pages)}` : of
  },
  nothing: 'Nid oes adroddiad a gyhoeddwyd yn cyfateb i’r hyn a ddewisoch.',
  nothingNext: 'Gallwch:',
  nothingSpelling: 'wirio sillafiad y gwasanaeth, neu roi rhan o’i enw yn unig',
  nothingLess: what => `dynnu “${what}”`,
  nothingAll: 'ddangos pob adroddiad',
  nothingPublished: 'Nid yw adroddiad nad yw ar y rhestr hon wedi’i gyhoeddi.',
  noneYet: 'Nid oes dim wedi’i gyhoeddi eto.',
  service: 'Gwasanaeth',
  published: 'Cyhoeddwyd',
  headlines: 'Prif sgorau',
  notScored: 'Heb ei sgorio',
  place: (region, nation) => `${region}, ${nation}`,
  corrected: (day, why) => `Cywirwyd ar ${day}: ${why}`,
  synthetic: 'Arddangosiad',
  sortBy: column => `Trefnu yn ôl ${column}`,
  sorted: (column, descending) =>
    `Trefnwyd yn ôl ${column}, ${descending ? 'o’r diweddaraf neu’r uchaf' : 'o’r cyntaf neu’r isaf'}. Lle mae dau yn gyfartal, daw’r cyhoeddiad diweddaraf yn gyntaf, yna’r enw. Ystyr “Heb ei sgorio” yw nad oedd unrhyw ddyfarniad yn cyfrif tuag at brif sgôr; daw adroddiadau o’r fath yn olaf, sut bynnag y trefnir y rhestr.`,
  severalFrameworks:
    'Sgoriwyd yr adroddiadau hyn yn ôl fframweithiau gwahanol, nad yw eu sgorau’n cymharu. Dewiswch un fframwaith i drefnu yn ôl ei brif sgorau.',
  caution: 'Peidiwch â chymharu ardaloedd yn fanwl: mae maint y samplau a’r cymysgedd o achosion yn wahanol.',
  pages: 'Tudalennau’r rhestr',
  previous: 'Tudalen flaenorol',
  next: 'Tudalen nesaf',
  toPage: page => `Tudalen ${String(page)}`,
}
