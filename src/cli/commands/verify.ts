/** `plumbline verify`: proves from files alone what a published report says of itself. */
import type { Command } from 'commander'
import { readFile } from 'node:fs/promises'
import { pemOf, publicKeysIn } from '../../platform/secrets/signer.ts'
import type { PublicKey } from '../../platform/secrets/signer.ts'
import type { Checked } from '../../report/actions/check-bundle.ts'
import { checkBundle, checkEditions } from '../../report/actions/check-bundle.ts'
import type { Claim } from '../../report/rules/check-bundle.ts'
import { BadInput } from '../bad-input.ts'
import { nameOf } from '../input.ts'

interface Options {
  readonly key?: string
  readonly json?: true
}

const EXAMPLES = `
A bundle is what "Figures as signed data (JSON)" downloads on the page of a published report. Every score is counted again
from its counts, by the framework inside; every text, the signature and the chain of editions are checked. No database and
no network is asked. It ends with 0 where everything holds and with 1 where anything does not.

Give the keys that you trust, as the inspectorate publishes them at /publication-keys.json: without them a bundle is only
proved to be signed with the key that it brings along.

Examples:
  plumbline verify cambridgeshire-2012-edition-1-signed.json --key publication-keys.json
  plumbline verify edition-1.json edition-2.json --key inspectorate.pem
  plumbline verify - --json < bundle.json
  plumbline verify key`

/** Adds the verb to the program. */
export function register(program: Command): void {
  const verb = program
    .command('verify')
    .description('prove that a published report is what was signed, and that its scores follow from its counts')
    .argument(
      '<bundles...>',
      'signed bundles, or - for standard input; several are checked to be one chain of editions',
    )
    .option('-k, --key <file>', 'the public keys that you trust: as served, in PEM, or 32 bytes in base64')
    .option('--json', 'print data')
    .addHelpText('after', EXAMPLES)
    .action(verify)
  verb
    .command('key')
    .description('print the public key with which this copy of the program signs reports')
    .option('--json', 'print data')
    .action((_, command: Command) => printKey(command.optsWithGlobals<Options>()))
}

async function verify(files: readonly string[], { key, json }: Options): Promise<void> {
  const keys = key === undefined ? null : await trusted(key)
  const checked: (Checked & { readonly file: string })[] = []
  for (const file of files) checked.push({ file, ...checkBundle(await contentOf(file), keys) })
  const chain = checkEditions(checked.flatMap(({ bundle }) => bundle ?? []))
  const sound = [...checked.flatMap(({ claims }) => claims), ...(chain ? [chain] : [])].every(({ holds }) => holds)
  if (json)
    print(JSON.stringify({ sound, files: checked.map(({ file, claims }) => ({ file, claims })), chain }, null, 2))
  else for (const line of told(checked, chain, sound, keys)) print(line)
  if (!sound) process.exitCode = 1
}

function* told(
  checked: readonly (Checked & { readonly file: string })[],
  chain: Claim | null,
  sound: boolean,
  keys: readonly PublicKey[] | null,
): Generator<string> {
  for (const { file, bundle, claims } of checked) {
    yield bundle ? `${nameOf(file)}: ${bundle.content.inspection}, edition ${bundle.content.edition}` : nameOf(file)
    for (const claim of claims) yield* lines(claim)
  }
  if (chain) yield* lines(chain)
  if (!sound) yield 'This is not what was signed, or its scores do not follow from its counts.'
  else if (keys) yield 'What was signed is what is here, and every score follows from its counts.'
  else {
    yield 'Every score follows from its counts, and nothing was changed since it was signed.'
    yield 'Who holds the key the bundle can not prove: compare it with the inspectorate’s, or give them with --key.'
  }
}

function* lines({ claim, holds, found }: Claim): Generator<string> {
  yield holds ? `yes  ${claim}` : `NO   ${claim}`
  for (const each of found) yield `       ${each}`
}

async function trusted(file: string): Promise<readonly PublicKey[]> {
  const keys = publicKeysIn(await contentOf(file))
  if (keys.length > 0) return keys
  throw new BadInput([`plumbline verify: ${nameOf(file)} holds no public key of Ed25519; see plumbline verify --help`])
}

async function contentOf(file: string): Promise<string> {
  if (file !== '-')
    return readFile(file, 'utf8').catch(() => {
      throw new BadInput([`plumbline verify: there is no file ${file} that can be read here`])
    })
  let text = ''
  for await (const chunk of process.stdin.setEncoding('utf8')) text += String(chunk)
  return text
}

async function printKey({ json }: Options): Promise<void> {
  const [{ readConfig }, { keyOfFolder, signingKeyFile }, { signerOf }] = await Promise.all([
    import('../../platform/config.ts'),
    import('../../platform/secrets/key-file.ts'),
    import('../../platform/secrets/signer.ts'),
  ])
  const config = readConfig(process.env)
  if (!config.ok) throw new BadInput(config.problems)
  const { signingKey, dataFolder } = config.value
  const { id, publicKey } = signerOf(signingKey ?? keyOfFolder(dataFolder, signingKeyFile))
  if (json) print(JSON.stringify({ algorithm: 'Ed25519', keys: [{ id, publicKey }] }, null, 2))
  else process.stdout.write(`Key ${id}\n${pemOf(publicKey)}`)
}

const print = (text: string): void => void process.stdout.write(`${text}\n`)
