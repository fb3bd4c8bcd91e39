/** Every route that answers somebody who has not signed in. A test fails when a route is open and not listed here. */

/** GET and POST addresses as they are declared; each line has its reason. */
export const publicRoutes: readonly string[] = [
  // What monitors ask, before anybody can sign in.
  'GET /health',
  'GET /info',
  'GET /ping',
  'GET /assets/*',
  // What Plumbline is, and what it owes to everybody.
  'GET /',
  'GET /accessibility',
  'GET /privacy',
  'GET /cookies',
  // What is published is for everybody; until then the same addresses refuse, which each page's own test shows.
  'GET /inspections',
  'GET /inspections/:inspection',
  'GET /inspections/:inspection/criteria/:criterion',
  'GET /inspections/:inspection/questions/:question',
  'GET /inspections/:inspection/figures',
  'GET /inspections/:inspection/figures/:figure',
  'GET /inspections/:inspection/report',
  'GET /inspections/:inspection/report.pdf',
  'GET /inspections/:inspection/report.docx',
  'GET /inspections/:inspection/report.json',
  // The method by which inspectors judge is public.
  'GET /frameworks',
  'GET /frameworks/:edition',
  'GET /frameworks/:edition/edition.json',
  // What a browser has kept, which the browser itself says: the page holds nothing.
  'GET /device',
  // Whether an account is still there: its device must know when it is withdrawn, and has no session then.
  'GET /assessments/own',
  // The way in.
  'GET /sign-in',
  'POST /sign-in',
  'GET /sign-in/code',
  'POST /sign-in/code',
  'GET /sign-in/passkey',
  'POST /sign-in/passkey',
  'GET /sign-in/organisation',
  'GET /sign-in/organisation/back',
  'GET /forgotten-password',
  'POST /forgotten-password',
  // The secret in the address is what opens these.
  'GET /join/:token',
  'POST /join/:token',
  // A published report is everybody's; one that is not refuses a stranger.
  'GET /inspections/:inspection/report',
  'GET /inspections/:inspection/report.pdf',
  'GET /inspections/:inspection/report.docx',
  'GET /inspections/:inspection/report.json',
  'GET /inspections/:inspection/report/signed.json',
  'GET /inspections/:inspection/report/editions/:edition',
  'GET /inspections/:inspection/report/editions/:edition/signed.json',
  // What was published, for everybody to find; nothing that is not published has a line or an address there.
  'GET /reports',
  'GET /reports.atom',
  'GET /adroddiadau.atom',
  'GET /sitemap.xml',
  'GET /robots.txt',
  'GET /reports/:inspection',
  'GET /reports/services/:service',
  // Signed reports can be checked only with the keys that signed them.
  'GET /publication-keys.json',
  // Open data: what is published, for every program on every site; nothing else has a row or an address there.
  'GET /open-data',
  'GET /open-data/api',
  'GET /openapi.json',
  'OPTIONS /api/*',
  'GET /api/v1/inspections',
  'GET /api/v1/inspections/:inspection',
  'GET /api/v1/inspections/:inspection/scores',
  'GET /api/v1/inspections/:inspection/editions/:edition/bundle',
  'GET /api/v1/scores.csv',
  'GET /api/v1/scores.json',
  'GET /api/v1/datapackage.json',
  'GET /api/v1/frameworks',
  'GET /api/v1/frameworks/:framework',
  'GET /api/v1/frameworks/:framework/comparison',
  'GET /api/v1/publication-keys',
]
