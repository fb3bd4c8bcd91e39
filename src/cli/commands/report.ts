/** `plumbline report`: writes the report of an inspection as a PDF, a Word file, a web page or data. */
import type { Command } from 'commander'
import { writeFile } from 'node:fs/promises'
import { extname } from 'node:path'
import type { Config } from '../../platform/config.ts'
import type { Db } from '../../platform/db/database.ts'
import type { Actor } from '../../platform/pure/actor.ts'
import type { Language } from '../../platform/pure/words.ts'
import type { Form } from '../../report/actions/export.ts'
import { BadInput } from '../bad-input.ts'

/** Whoever has the machine may read every report on it. */
const keeper: Actor = { person: null, name: '', organisation: null, roles: ['lead-inspector'] }

const formOf: Readonly<Record<string, Form>> = { '.pdf': 'pdf', '.docx': 'docx', '.html': 'html', '.json': 'json' }
const languageOf: Readonly<Record<string, Language>> = { en: 'en', cy: 'cy' }

/** Adds the verb to the program. */
export function register(program: Command): void {
  program
    .command('report')
    .description('write the report of an inspection')
    .argument('<inspection>', 'the inspection, as its address names it, such as cambridgeshire-2012')
    .requiredOption('--out <file>', 'where to write it; the ending decides the form: .pdf, .docx, .html or .json')
    .option('--language <language>', 'en (English) or cy (Welsh)', 'en')
    .action(write)
}

async function write(slug: string, { out, language }: { readonly out: string; readonly language: string }) {
  const form = formOf[extname(out).toLowerCase()]
  const written = languageOf[language]
  const faults = [
    ...(form ? [] : [`--out ${out}: give the file a name that ends in .pdf, .docx, .html or .json.`]),
    ...(written ? [] : [`--language ${language}: use en or cy.`]),
  ]
  if (!form || !written) throw new BadInput(faults)
  const content = await make(slug, form, written)
  await writeFile(out, content).catch((error: unknown) => {
    const why = error instanceof Error ? error.message : String(error)
    throw new BadInput([`--out ${out}: this file can't be written (${why}). Choose another.`])
  })
  process.stdout.write(`${out}\n`)
}

async function make(slug: string, form: Form, language: Language): Promise<Uint8Array | string> {
  const [{ readConfig }, { clock }, { visitDatabase }, { use }, { exportReport, listReports }] = await Promise.all([
    import('../../platform/config.ts'),
    import('../../platform/clock.ts'),
    import('../../platform/db/visit.ts'),
    import('../../platform/use.ts'),
    import('../../report/actions/export.ts'),
  ])
  const config = readConfig(process.env)
  if (!config.ok) throw new BadInput(config.problems)
  return visitDatabase(config.value, async db => {
    const using = use({ db, now: clock() })
    const known = await inspections(() => listReports(using, { actor: keeper }), db, config.value)
    if (!known.includes(slug)) throw new BadInput(unknown(slug, known))
    return exportReport(using, { actor: keeper, slug, language }, form)
  })
}

/** The inspections there are; a new database gets its demonstration first, as it would from `npm start`. */
async function inspections(list: () => Promise<readonly string[]>, db: Db, config: Config): Promise<readonly string[]> {
  const known = await list()
  if (known.length > 0 || !config.demonstration) return known
  const { loadOnce } = await import('../demonstration/load-once.ts')
  if (await loadOnce(db, config)) process.stderr.write('The demonstration is loaded.\n')
  return list()
}

const unknown = (slug: string, known: readonly string[]): readonly string[] => [
  `There is no inspection "${slug}".`,
  ...(known.length > 0 ? [`There are: ${known.join(', ')}.`] : ['There is none yet.']),
]
