// The plan of the house, as law. STOREYS fixes the order of the folders of src/: each looks only at
// the rows before its own, and never sideways. Read house.md for the reasons; the `comment` of a rule
// is the sentence that its offender sees (run with --output-type err-long).
const STOREYS = [
  ['platform'],
  ['framework', 'access'], // neighbours in a row: no door between them
  ['programme'],
  ['inspection'],
  ['sample', 'questionnaire', 'indicators'],
  ['assessment'],
  ['scoring'],
  ['findings'],
  ['report'],
  ['improvement'],
  ['governance'],
  ['app', 'cli'],
]
const test = '\\.test\\.ts$'
const housed = `^src/(${STOREYS.flat().join('|')})/`
const pure = ['^src/[^/]+/rules/', '^src/platform/pure/']

const looksBackOnly = STOREYS.flatMap((row, i) =>
  row.map(folder => {
    const ahead = STOREYS.slice(i)
      .flat()
      .filter(other => other !== folder)
    return (
      ahead.length > 0 && {
        name: `${folder}-looks-back-only`,
        severity: 'error',
        comment: `${folder}/ may not know a later stage or a neighbour. Journal an event and let the later stage listen, or compose them in app/.`,
        from: { path: `^src/${folder}/` },
        to: { path: `^src/(${ahead.join('|')})/` },
      }
    )
  }),
).filter(Boolean)

module.exports = {
  forbidden: [
    {
      name: 'no-cycles',
      severity: 'error',
      comment: 'Two files that need each other are one file, or hide a third that both need.',
      from: {},
      to: { circular: true },
    },
    ...looksBackOnly,
    {
      name: 'every-folder-has-a-row',
      severity: 'error',
      comment:
        'A new folder of src/ takes its place in STOREYS, and its line in house.md, in the commit that makes it.',
      from: { path: '^src/', pathNot: housed },
      to: {},
    },
    {
      name: 'no-door-to-a-folder-without-a-row',
      severity: 'error',
      comment: 'A new folder of src/ takes its place in STOREYS before anyone imports it.',
      from: {},
      to: { path: '^src/', pathNot: housed },
    },
    {
      name: 'rules-are-pure',
      severity: 'error',
      comment:
        'rules/ runs in a browser with no network: no npm package, no node: module, no I/O. Pass in what it needs.',
      from: { path: '^src/[^/]+/rules/', pathNot: test },
      to: { pathNot: pure },
    },
    {
      name: 'pure-stands-on-nothing',
      severity: 'error',
      comment: 'platform/pure/ is the ground: it may import only itself.',
      from: { path: '^src/platform/pure/', pathNot: test },
      to: { pathNot: '^src/platform/pure/' },
    },
    {
      name: 'loader-hands-over-data',
      severity: 'error',
      comment: 'framework/load/ reads files and parses them; what a framework means is decided in framework/rules/.',
      from: { path: '^src/framework/load(/|\\.ts$)', pathNot: test },
      to: { path: '^src/', pathNot: ['^src/framework/(load|rules)/', '^src/platform/pure/'] },
    },
    {
      name: 'store-is-sql-and-rules',
      severity: 'error',
      comment:
        "A store is SQL and the types of its rows. Another slice's data is read by an action, through that slice's store.",
      from: { path: '^src/([^/]+)/store(/|\\.ts$)', pathNot: test },
      to: { path: '^src/', pathNot: ['^src/$1/store/', '^src/platform/db/', ...pure] },
    },
    {
      name: 'actions-never-see-the-web',
      severity: 'error',
      comment:
        'An action is called by pages, by api.ts, by cli/ and by listeners alike: it knows no HTTP and no template of a page.',
      from: { path: '^src/[^/]+/(actions(/|\\.ts$)|on\\.ts$)', pathNot: test },
      to: { path: ['^src/[^/]+/pages/', '^src/[^/]+/(api(/|\\.ts$)|plugin\\.ts$)', '^src/platform/web/'] },
    },
    {
      name: 'actions-look-at-deeds-and-stores',
      severity: 'error',
      comment:
        'Of an earlier slice an action sees actions, store and rules; its listeners, papers and loader are its own affair.',
      from: { path: '^src/([^/]+)/actions(/|\\.ts$)', pathNot: test },
      to: { path: '^src/[^/]+/(on\\.ts$|papers/|load/|offline/)', pathNot: '^src/$1/(papers|load)/' },
    },
    {
      name: 'listeners-call-their-own-actions',
      severity: 'error',
      comment: 'on.ts says which deed follows which event, and no more. The deed is in actions.',
      from: { path: '^src/([^/]+)/on\\.ts$', pathNot: test },
      to: { path: '^src/', pathNot: ['^src/$1/actions(/|\\.ts$)', '^src/platform/', ...pure] },
    },
    {
      name: 'papers-are-typeset-data',
      severity: 'error',
      comment: 'papers/ turns finished data into a document; it fetches and decides nothing.',
      from: { path: '^src/([^/]+)/papers/', pathNot: test },
      to: { path: '^src/', pathNot: ['^src/$1/papers/', '^src/platform/pdf/', ...pure] },
    },
    {
      name: 'pages-ask-their-own-slice',
      severity: 'error',
      comment: 'If a page or api.ts needs another slice, its own actions fetch it.',
      from: { path: '^src/([^/]+)/(pages/|api(/|\\.ts$))', pathNot: ['^src/(app|cli)/', test] },
      to: {
        path: '^src/',
        pathNot: ['^src/$1/(pages|api|actions|store|rules)(/|\\.ts$)', '^src/platform/web/', ...pure],
      },
    },
    {
      name: 'plugin-is-a-list',
      severity: 'error',
      comment: 'plugin.ts registers the pages and the api of its slice on one Fastify scope, and does nothing else.',
      from: { path: '^src/([^/]+)/plugin\\.ts$' },
      to: { path: '^src/', pathNot: ['^src/$1/(pages/|api\\.ts$)', '^src/platform/web/', ...pure] },
    },
    {
      name: 'front-doors-call-actions',
      severity: 'error',
      comment:
        "app/ and cli/ compose: they mount plugins and call actions. They reach into nobody's store, pages, papers or offline code.",
      from: { path: '^src/(app|cli)/', pathNot: test },
      to: { path: '^src/[^/]+/(pages/|papers/|offline/|(api|store)(/|\\.ts$))', pathNot: '^src/(app|cli)/' },
    },
    {
      name: 'front-doors-hold-no-rules',
      severity: 'error',
      comment: 'A rule found in app/ or cli/ belongs to a stage. Find which.',
      from: {},
      to: { path: '^src/(app|cli)/(rules|store)(/|\\.ts$)' },
    },
    {
      name: 'cli-never-sees-the-web',
      severity: 'error',
      comment: 'The command line calls actions; it needs no HTTP to do so.',
      from: { path: '^src/cli/', pathNot: test },
      to: { path: ['^src/platform/web/', '^src/[^/]+/plugin\\.ts$'] },
    },
    {
      name: 'offline-runs-in-a-browser',
      severity: 'error',
      comment: "What an inspector's laptop runs on a train is rules/, platform/pure/ and itself.",
      from: { path: '^src/assessment/offline/', pathNot: test },
      to: { path: '^src/', pathNot: ['^src/assessment/offline/', ...pure] },
    },
    {
      name: 'offline-has-no-node',
      severity: 'error',
      comment: 'A browser has no node: modules.',
      from: { path: '^src/assessment/offline/', pathNot: test },
      to: { dependencyTypes: ['core'] },
    },
    {
      name: 'sql-only-in-stores',
      severity: 'error',
      comment: 'All SQL of a slice is in its store, where a reader can find it.',
      from: { path: '^src/', pathNot: ['^src/[^/]+/store(/|\\.ts$)', '^src/platform/(db|jobs)/', test] },
      to: { path: '(^|node_modules/)(@types/)?(kysely|pg)(/|$)' },
    },
    {
      name: 'http-only-at-the-door',
      severity: 'error',
      comment: 'Fastify is known to platform/web/, to each plugin.ts and api.ts, and to app/.',
      from: { path: '^src/', pathNot: ['^src/platform/web/', '^src/[^/]+/(plugin|api)\\.ts$', '^src/app/', test] },
      to: { path: '(^|node_modules/)(fastify|@fastify/[^/]+|fastify-type-provider-zod)(/|$)' },
    },
    {
      name: 'no-tests-in-the-product',
      severity: 'error',
      comment: 'Helpers that tests share live in test/, outside src/.',
      from: { path: '^src/', pathNot: test },
      to: { path: [test, '^test/'] },
    },
    {
      name: 'no-barrels',
      severity: 'error',
      comment: 'An index.ts makes one import drag a whole slice along and every arrow thick.',
      from: {},
      to: { path: '^src/.+/index\\.ts$' },
    },
  ],
  options: {
    // If no parser for TypeScript is found, the tool reads no .ts file and reports success:
    // a test counts the modules it saw.
    parser: 'tsc',
    tsPreCompilationDeps: true,
    doNotFollow: { path: 'node_modules' },
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['import', 'node', 'default', 'require', 'types'],
    },
  },
}
