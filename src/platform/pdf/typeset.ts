/** Typesets data through a Typst template into a tagged PDF/UA-1, with the fonts that come with Plumbline. */
import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import { NodeCompiler } from '@myriaddreamin/typst-ts-node-compiler'

/** What is typeset. In the template the data are `json("/data.json")`, a file `/<its name>`. */
export interface Typesetting {
  /** The source of the Typst template. */
  readonly template: string
  readonly data: unknown
  /** Pictures and other files by name, such as `chart-1.svg`. */
  readonly files?: ReadonlyMap<string, string | Uint8Array>
}

/** Nothing is read from here: every file is handed over in memory, so no template can reach the disk. */
const workspace = '/nowhere'
const fonts = [
  '400Regular/SourceSans3_400Regular',
  '400Regular_Italic/SourceSans3_400Regular_Italic',
  '600SemiBold/SourceSans3_600SemiBold',
  '700Bold/SourceSans3_700Bold',
]

let compiler: NodeCompiler | undefined

/**
 * The PDF's bytes. Same input, same bytes, unless the template asks for the time.
 * Throws an Error with the compiler's words where the template or its data are at fault: that is never a user's fault.
 */
export const typeset = ({ template, data, files = new Map<string, string | Uint8Array>() }: Typesetting): Buffer => {
  compiler ??= NodeCompiler.create({ workspace, fontArgs: [{ fontBlobs: readFonts() }] })
  compiler.resetShadow()
  compiler.mapShadow(join(workspace, 'data.json'), Buffer.from(JSON.stringify(data)))
  for (const [name, content] of files) compiler.mapShadow(join(workspace, name), Buffer.from(content))
  try {
    return compiler.pdf({ mainFileContent: template }, { pdfStandard: 'ua-1' })
  } catch (error) {
    const said = error instanceof Error && 'code' in error ? String(error.code) : String(error)
    throw new Error(`The document could not be typeset: ${said}`, { cause: error })
  } finally {
    // Keeps what the last ten documents had in common, so that memory stays bounded in a server.
    compiler.evictCache(10)
  }
}

const readFonts = (): Buffer[] => {
  const folder = dirname(createRequire(import.meta.url).resolve('@expo-google-fonts/source-sans-3/package.json'))
  return fonts.map(font => readFileSync(join(folder, `${font}.ttf`)))
}
