/** Turns a template and its view into HTML. The only file that knows Nunjucks, so that it can be replaced. */
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import nunjucks from 'nunjucks'

const packageFolder = (name: string): string => dirname(createRequire(import.meta.url).resolve(`${name}/package.json`))

const web = dirname(fileURLToPath(import.meta.url))
const source = join(web, '..', '..')

const loader = new nunjucks.FileSystemLoader(
  [source, web, join(packageFolder('govuk-frontend'), 'dist'), packageFolder('@ministryofjustice/frontend')],
  { noCache: false },
)

// A misspelt key of a view must fail in a test, never print an empty cell in a report.
const environment = new nunjucks.Environment(loader, {
  autoescape: true,
  throwOnUndefined: true,
  trimBlocks: true,
  lstripBlocks: true,
})

/** Renders a template found below `src/`, `src/platform/web/` or in the packages of GOV.UK and MoJ components. */
export const render = (template: string, context: object): string => {
  try {
    return environment.render(template, context)
  } catch (error) {
    throw shortened(template, error)
  }
}

/** Renders a template given as text, for tests of components. */
export const renderString = (template: string, context: object): string => environment.renderString(template, context)

/** The template of `<slice>/<name>`: it lies beside its page. */
export const templateOf = (name: string): string => {
  const [slice, ...rest] = name.split('/')
  if (slice === undefined || rest.length === 0) throw new Error(`Name the template as slice/page, not ${name}`)
  return `${slice}/pages/${rest.join('/')}.njk`
}

// Nunjucks adds a line for every template on the way out: the last two say where it was and what is wrong.
const shortened = (template: string, error: unknown): Error => {
  const lines = (error instanceof Error ? error.message : String(error)).split('\n').map(line => line.trim())
  return new Error(`${template}: ${lines.slice(-2).join(' ')}`)
}
