/** Writes `src/platform/web/govuk/`: the types of GOV.UK macros, from the options that govuk-frontend publishes. */
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { format, resolveConfig } from 'prettier'

interface Option {
  readonly name: string
  readonly type: string
  readonly required: boolean
  readonly params?: readonly Option[]
  readonly isComponent?: boolean
  readonly deprecated?: boolean
}

const root = fileURLToPath(new URL('../', import.meta.url))
const published = `${root}node_modules/govuk-frontend/`
const folder = `${root}src/platform/web/govuk/`
const { version } = JSON.parse(readFileSync(`${published}package.json`, 'utf8')) as { version: string }

/** The text of every file by its name; `text.ts` is the one that the others share. */
export const generate = async (): Promise<ReadonlyMap<string, string>> => {
  const components = `${published}dist/govuk/components/`
  const names = readdirSync(components).filter(name => existsSync(`${components}${name}/macro-options.json`))
  const style = { ...(await resolveConfig(`${folder}any.ts`)), parser: 'typescript' }
  const files = new Map<string, string>([['text.ts', await format(shared, style)]])
  for (const name of names) {
    const options = JSON.parse(readFileSync(`${components}${name}/macro-options.json`, 'utf8')) as readonly Option[]
    files.set(`${name}.ts`, await format(fileOf(name, options), style))
  }
  return files
}

const shared = `/** What most GOV.UK macros take: a text or, in its place, HTML. */

/** Plain text, which is escaped, or HTML of our own making. */
export type TextOrHtml =
  | { readonly text: string | number; readonly html?: string }
  | { readonly html: string; readonly text?: string | number }

/** HTML attributes by name. */
export type Attributes = Readonly<Record<string, string | number | boolean>>
`

const fileOf = (component: string, options: readonly Option[]): string => {
  const body = `export type ${typeName(component)} = ${shapeOf(component, options)}`
  const others = [...new Set(componentsIn(options))].filter(name => name !== component).sort()
  const common = ['Attributes', 'TextOrHtml'].filter(name => body.includes(name))
  return [
    `/** Options of the GOV.UK ${component} macro. Generated from govuk-frontend ${version} by scripts/govuk-types.ts. */`,
    ...others.map(name => `import type { ${typeName(name)} } from './${name}.ts'`),
    ...(common.length > 0 ? [`import type { ${common.join(', ')} } from './text.ts'`] : []),
    '',
    `/** What each one does: https://design-system.service.gov.uk/components/${component}/ */`,
    body,
  ].join('\n')
}

/** An object type. A required text beside a required HTML are alternatives, whatever the published flags say. */
const shapeOf = (where: string, options: readonly Option[]): string => {
  const distinct = [...new Map(options.map(option => [option.name, option])).values()]
  const required = (name: string) => distinct.some(option => option.name === name && option.required)
  const pairs = distinct
    .map(({ name }) => name)
    .filter(name => /text$/i.test(name) && required(name) && required(htmlOf(name)))
  const paired = new Set([...pairs, ...pairs.map(htmlOf)])
  const divided = distinct.some(option => option.name === 'divider')
  const rest = distinct.filter(({ name, type }) => type !== 'nunjucks-block' && name !== 'divider' && !paired.has(name))
  const fields = rest.length > 0 ? [`{ ${rest.map(option => field(where, option)).join('\n')} }`] : []
  const whole = [...fields, ...pairs.map(eitherOf)].join(' & ')
  return divided ? `(${whole}) | { readonly divider: string }` : whole
}

const htmlOf = (name: string): string => name.replace(/text$/, 'html').replace(/Text$/, 'Html')

const eitherOf = (name: string): string => {
  const html = htmlOf(name)
  if (name === 'text') return 'TextOrHtml'
  return `({ readonly ${name}: string; readonly ${html}?: string } | { readonly ${html}: string; readonly ${name}?: string })`
}

const field = (where: string, option: Option): string => {
  const { name, required } = option
  return `readonly ${name}${required ? '' : '?'}: ${typeOf(where, option)}`
}

const typeOf = (where: string, { name, type, params, isComponent }: Option): string => {
  const here = `${where}.${name}`
  const inner = isComponent ? `Partial<${typeName(kebab(name))}>` : params && shapeOf(here, params)
  switch (type) {
    case 'string':
      return ['value', 'text', 'html'].includes(name) ? 'string | number' : 'string'
    case 'integer':
      return 'number'
    case 'boolean':
      return 'boolean'
    case 'array':
      if (inner === undefined) return 'readonly (string | number)[]'
      // The only list of lists: a table's rows, published as if they were cells.
      return here === 'table.rows' ? `readonly (readonly (${inner})[])[]` : `readonly (${inner})[]`
    case 'object':
      // A field that is right has no message, and macros take false for that.
      if (inner !== undefined) return name === 'errorMessage' ? `${inner} | false` : inner
      return 'Attributes'
    default:
      throw new Error(`${here} has the type ${type}, which this generator does not know`)
  }
}

const componentsIn = (options: readonly Option[]): readonly string[] =>
  options.flatMap(({ name, isComponent, params }) => (isComponent ? [kebab(name)] : componentsIn(params ?? [])))

const kebab = (name: string): string => name.replace(/[A-Z]/g, letter => `-${letter.toLowerCase()}`)

const typeName = (component: string): string =>
  `${component.replace(/(^|-)(\w)/g, (_match, _dash, letter: string) => letter.toUpperCase())}Options`

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  rmSync(folder, { recursive: true, force: true })
  mkdirSync(folder, { recursive: true })
  for (const [name, text] of await generate()) writeFileSync(folder + name, text)
}
