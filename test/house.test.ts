/** The laws of the house that the graph of imports can't see. */
import { execFile } from 'node:child_process'
import { existsSync, globSync, readFileSync } from 'node:fs'
import { promisify } from 'node:util'
import ts from 'typescript'
import { expect, test } from 'vitest'
import { findFramework, listFrameworks } from '../src/framework/load/find.ts'
import type { Framework } from '../src/framework/rules/framework.ts'

const isTest = (file: string): boolean => file.endsWith('.test.ts')
const sources = globSync('src/**/*.ts').sort()
const product = sources.filter(file => !isTest(file))
const textOf = (file: string): string => readFileSync(file, 'utf8')
const linesOf = (file: string): number => textOf(file).split('\n').length - 1

test('every file under src/ was seen by the guard of imports, and breaks no law', async () => {
  const { stdout } = await promisify(execFile)('node_modules/.bin/depcruise', ['src', '--output-type', 'json'], {
    // The graph of the whole house is a few megabytes.
    maxBuffer: 2 ** 28,
  })
  const { modules, summary } = JSON.parse(stdout) as {
    modules: readonly { readonly source: string }[]
    summary: { readonly error: number }
  }
  const seen = new Set(modules.map(each => each.source))
  expect(sources.filter(file => !seen.has(file))).toEqual([])
  expect(summary.error).toBe(0)
})

test('no file is longer than 400 lines, nine in ten are under 250, and half are under 80', () => {
  const sizes = product.map(linesOf).sort((a, b) => a - b)
  const all = [
    ...sources,
    ...globSync('test/**/*.ts'),
    ...globSync('demo/**/*.ts'),
    ...globSync(['assets/js/**/*.ts', 'e2e/**/*.ts', 'bench/**/*.ts', 'bin/*', 'scripts/*']),
  ]
  expect(all.filter(file => linesOf(file) > 400)).toEqual([])
  expect(sizes[Math.floor(sizes.length * 0.9)]).toBeLessThan(250)
  expect(sizes[Math.floor(sizes.length / 2)]).toBeLessThan(80)
})

test('rules wait for nothing and throw no dice', () => {
  const rules = product.filter(file => /^src\/[^/]+\/rules\//.test(file))
  expect(rules).not.toEqual([])
  const words = new Set(['async', 'await', 'random'])
  expect(
    rules.flatMap(file =>
      wordsOf(file)
        .filter(word => words.has(word))
        .map(word => `${file}: ${word}`),
    ),
  ).toEqual([])
})

test('a page has its template, its words and its test beside it', () => {
  const pages = product.filter(file => /^src\/[^/]+\/pages\/[^/]+\.ts$/.test(file) && !file.endsWith('.words.ts'))
  const companions = pages.flatMap(file =>
    ['.njk', '.words.ts', '.test.ts'].map(ending => file.replace(/\.ts$/, ending)),
  )
  expect(companions.filter(file => !existsSync(file))).toEqual([])
})

test('the last test of a page is a stranger’s 403, or says that the page is for anybody', () => {
  const last = globSync('src/*/pages/*.test.ts')
    .sort()
    .map(file => [file, textOf(file).slice(textOf(file).lastIndexOf('\ntest'))] as const)
  const open = last.filter(([, text]) => !text.includes('403') && !/^\s*test\([^\n]*\n?[^\n]*for anybody/.test(text))
  expect(open.map(([file]) => file)).toEqual([])
})

test('a store writes only the schema of its own slice', () => {
  const stores = product.filter(file => /^src\/[^/]+\/store(\/|\.ts$)/.test(file))
  const deeds =
    /(?:insertInto|updateTable|deleteFrom|mergeInto)\(\s*['"`]([a-z_]+)\.|(?:insert into|update|delete from|merge into)\s+([a-z_]+)\./g
  const foreign = stores.flatMap(file => {
    const [, slice] = file.split('/')
    const schemas = [...textOf(file).matchAll(deeds)].map(match => match[1] ?? match[2] ?? '')
    return schemas.filter(schema => schema !== slice).map(schema => `${file} writes ${schema}`)
  })
  expect(stores).not.toEqual([])
  expect(foreign).toEqual([])
})

test('leave to read case material is made in one place, which journals it', () => {
  expect(product.filter(file => /\bas (?:unknown as )?Sight\b/.test(textOf(file)))).toEqual(['src/platform/use.ts'])
})

test('times of day are told by the clocks of London, in one place', () => {
  const clocks =
    /\.slice\(11, 1[69]\)|\.slice\(0, 16\)\.replace|toLocaleTimeString|timeStyle|hour: '|get(?:UTC)?Hours\(/
  const told = product.filter(file => clocks.test(textOf(file)))
  // A device tells what it keeps by its own clock.
  expect(told).toEqual(['src/assessment/offline/page/words.ts', 'src/platform/pure/london.ts'])
})

test('no text keeps the marks of a merge that somebody left half done', () => {
  const texts = [
    ...['src', 'test', 'docs', 'frameworks', 'migrations', 'bench', 'e2e', 'scripts', 'assets/js', 'demo'].flatMap(
      folder => globSync(`${folder}/**/*.{ts,js,md,yaml,sql,njk,typ,txt}`),
    ),
    ...globSync('*.{md,json,ts,js}'),
  ]
  // A formatter may have taken the last mark for a quotation, and the middle one for the row of a table.
  const marks = /^(?:<{7} |>{7} |> > > > > > > |\|? ?={7}\s*\|?$)/m
  expect(texts.filter(file => marks.test(textOf(file)))).toEqual([])
})

test('no test is skipped, and none runs alone', () => {
  const skipped = /\b(?:test|it|describe)(?:\.\w+)*\.(?:skip|skipIf|todo|only|fails)\b|\bx(?:it|test)\(/
  const tests = [...sources.filter(isTest), ...globSync(['test/**/*.test.ts', 'e2e/**/*.test.ts', 'demo/**/*.test.ts'])]
  expect(tests.filter(file => file !== 'test/house.test.ts' && skipped.test(textOf(file)))).toEqual([])
})

test('the code knows no framework by its names: no criterion, question, theme, section or band', async () => {
  const names = new Set<string>()
  const ids = await listFrameworks()
  for (const id of ids) {
    const found = await findFramework(id)
    if (found.ok) for (const name of namesIn(found.value)) names.add(name)
  }
  expect(names.size).toBeGreaterThan(100)
  const known = product.flatMap(file =>
    literalsOf(file).flatMap(literal =>
      // An example in a command's help may name a framework that is shipped, for a reader to copy.
      [...names]
        .filter(name => says(literal, name) && !(file.startsWith('src/cli/') && ids.includes(name)))
        .map(name => `${file}: "${name}" in "${literal.slice(0, 60)}"`),
    ),
  )
  expect(known).toEqual([])
})

/** What only a framework may say. Ids of one or two letters, such as a section's "1", could mean anything. */
function namesIn({ id, themes, sections, bands }: Framework): readonly string[] {
  const criteria = sections.flatMap(section => section.criteria)
  const ids = [...themes, ...criteria, ...criteria.flatMap(criterion => criterion.questions)].map(each => each.id)
  const titles = [...themes, ...sections, ...criteria].flatMap(({ title }) => [title.en, title.cy])
  const labels = bands.bands.flatMap(({ label, phrase }) => [label.en, label.cy, phrase.en, phrase.cy])
  return [id, ...ids, ...titles, ...labels].filter(name => name.length > 2)
}

/**
 * Whether a text is a name or holds it as a word of its own. What could mean something else must be the whole text:
 * an id in small letters, and one such as "2.2", which a version may bear.
 */
function says(text: string, name: string): boolean {
  if (text === name) return true
  if (/^([a-z-]+|\d+\.\d+)$/.test(name) || !text.includes(name)) return false
  const escaped = name.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')
  return new RegExp(`(?<![\\p{L}\\d.])${escaped}(?![\\p{L}\\d]|\\.\\d)`, 'u').test(text)
}

const treeOf = (file: string): ts.SourceFile =>
  ts.createSourceFile(file, textOf(file), ts.ScriptTarget.ESNext, /* setParentNodes */ false)

function literalsOf(file: string): readonly string[] {
  const literals: string[] = []
  const visit = (node: ts.Node): void => {
    if (ts.isStringLiteralLike(node) || ts.isTemplateHead(node) || ts.isTemplateMiddleOrTemplateTail(node)) {
      literals.push(node.text)
    }
    if (!ts.isImportDeclaration(node)) ts.forEachChild(node, visit)
  }
  visit(treeOf(file))
  return literals
}

/** Keywords and names of a file, without its comments and texts. */
function wordsOf(file: string): readonly string[] {
  const words: string[] = []
  const visit = (node: ts.Node): void => {
    if (ts.isIdentifier(node)) words.push(node.text)
    else if (node.kind === ts.SyntaxKind.AsyncKeyword) words.push('async')
    else if (ts.isAwaitExpression(node)) words.push('await')
    ts.forEachChild(node, visit)
  }
  visit(treeOf(file))
  return words
}
