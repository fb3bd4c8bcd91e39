/** The words of the feed of published reports. */

const en = {
  title: 'Published inspection reports',
  subtitle: 'Reports on inspections of youth justice work, and corrections of them',
  rights: 'Open Government Licence v3.0',
  report: (service: string, framework: string) => `${service}: ${framework}`,
  corrected: (service: string, framework: string) => `Corrected: ${service}: ${framework}`,
  headlines: (scores: readonly string[]) =>
    scores.length === 0 ? 'No headline was scored.' : `Headline scores: ${scores.join('; ')}.`,
  synthetic: 'Demonstration: the cases are invented.',
}

const cy: typeof en = {
  title: 'Adroddiadau arolygu a gyhoeddwyd',
  subtitle: 'Adroddiadau ar arolygiadau o waith cyfiawnder ieuenctid, a chywiriadau iddynt',
  rights: 'Trwydded Llywodraeth Agored v3.0',
  report: (service, framework) => `${service}: ${framework}`,
  corrected: (service, framework) => `Cywirwyd: ${service}: ${framework}`,
  headlines: scores => (scores.length === 0 ? 'Ni sgoriwyd yr un prif sgôr.' : `Prif sgorau: ${scores.join('; ')}.`),
  synthetic: 'Arddangosiad: dyfeisiwyd yr achosion.',
}

/** The same in both languages. */
export const feedWords = { en, cy }
