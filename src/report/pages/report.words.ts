/** The words around a report on the web. */

export const en = {
  inspections: 'Inspections',
  report: 'Report',
  pdf: 'Download the report (PDF)',
  data: 'Download the report as data (JSON)',
  files: 'Download',
  top: 'Back to contents',
}

export const cy: typeof en = {
  inspections: 'Arolygiadau',
  report: 'Adroddiad',
  pdf: 'Lawrlwytho’r adroddiad (PDF)',
  data: 'Lawrlwytho’r adroddiad fel data (JSON)',
  files: 'Lawrlwytho',
  top: 'Yn ôl i’r cynnwys',
}
