/** A report as one HTML file that needs nothing else: readable in any browser, on paper, and without a network. */
import type { Document } from './document.ts'
import type { DrawnCharts } from './markup.ts'
import { contentsMarkup, escaped, partsMarkup } from './markup.ts'

/** The whole file. */
export const standalonePage = (document: Document, charts: DrawnCharts): string => `<!doctype html>
<html lang="${document.language}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${escaped(`${document.title}, ${document.subject}`)}</title>
<style>${style}</style>
</head>
<body>
<header>
<p>${escaped(document.inspectorate)}</p>
<h1>${escaped(document.title)}</h1>
<p class="subject">${escaped(document.subject)}</p>
<p>${escaped(document.date)}</p>
${[document.notice?.long, document.draftLanguage]
  .filter(said => typeof said === 'string')
  .map(said => `<p class="govuk-inset-text">${escaped(said)}</p>`)
  .join('\n')}
</header>
${contentsMarkup(document)}
<main>
${partsMarkup(document, charts)}
</main>
</body>
</html>
`

const style = `
body{font:1.06rem/1.5 "Source Sans 3",arial,sans-serif;color:#0b0c0c;max-width:46rem;margin:0 auto;padding:1.5rem}
h1,h2,h3{color:#0b3d66;line-height:1.2}
h1{font-size:2.2rem;border-top:5px solid #0b3d66;padding-top:1rem;margin-bottom:.3rem}
h2{margin-top:3rem;font-size:1.7rem}h3{margin-top:2rem}
.subject{font-size:1.35rem;font-weight:600;margin-top:0}
a{color:#0f5a9e}
.report-contents ol,.report-contents ul{list-style:none;padding-left:0}.report-contents ul{padding-left:1.2rem}
.govuk-inset-text,.report-quotation{border-left:5px solid #b1b4b6;margin:1rem 0;padding:.4rem 1rem}
.report-quotation{font-style:italic}
.report-score{background:#eef3f7;border-left:5px solid #0b3d66;padding:.8rem 1rem;margin:1rem 0}
.report-score__title{font-weight:700;margin:0}
.report-score__figures,.report-score__figures div{display:flex;gap:.6rem 2rem;flex-wrap:wrap;align-items:baseline;margin:0}
.report-score__figures div{gap:.5rem}.report-score__figures dd{margin:0;font-weight:700;font-size:1.3rem}
table{border-collapse:collapse;width:100%;margin:1rem 0}caption{text-align:left;font-weight:700;padding:.3rem 0}
th,td{text-align:left;padding:.35rem .6rem .35rem 0;border-bottom:1px solid #b1b4b6;vertical-align:top}
.govuk-table__header--numeric,.govuk-table__cell--numeric{text-align:right}
.report-scroll{overflow-x:auto}
.report-chart{margin:1rem 0}.report-image img{max-width:100%;height:auto}
.report-chart svg{width:100%;max-width:26rem;height:auto}
.govuk-summary-list__row{display:grid;grid-template-columns:minmax(7rem,12rem) 1fr;gap:1rem;border-bottom:1px solid #b1b4b6;padding:.4rem 0}
.govuk-summary-list__key{font-weight:700}.govuk-summary-list__value{margin:0}
.report-findings{list-style:none;counter-reset:finding;padding-left:2.4rem}
.report-findings li{counter-increment:finding;margin:.5rem 0;position:relative}
.report-findings li::before{content:"(" counter(finding) ")";position:absolute;left:-2.4rem}
@media print{.report-contents{break-after:page}h2,h3,h4{break-after:avoid}}
`
