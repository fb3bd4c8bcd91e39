/** What a PDF file says of its own structure, read from its objects: for tests of what readers with other senses get. */
import { PDFArray, PDFDict, PDFDocument, PDFHexString, PDFName, PDFRawStream, PDFString } from '@cantoo/pdf-lib'
import type { PDFObject } from '@cantoo/pdf-lib'
import { getDocumentProxy } from 'unpdf'

/** An element of the structure tree; `role` is a standard one, whatever the file calls it. */
export interface Element {
  readonly role: string
  /** `Row` or `Column` of a heading of a table. */
  readonly scope: string | null
  /** Of a heading of a table its name, and of a cell the names of the headings that speak of it. */
  readonly id: string | null
  readonly headers: readonly string[]
  readonly alternative: string | null
  readonly language: string | null
  readonly children: readonly Element[]
}

/** A file's structure. */
export interface Structure {
  readonly marked: boolean
  readonly language: string | null
  readonly showsTitle: boolean
  readonly metadata: string
  readonly root: Element
  /** Every element, in reading order. */
  readonly elements: readonly Element[]
  /** Of each page: what is read aloud, and what is not because it only adorns. */
  readonly pages: readonly { readonly content: string; readonly artifacts: string; readonly neither: string }[]
  /** What each link says to those who can't see it; null where it says nothing. */
  readonly links: readonly (string | null)[]
  /** Whether the tab key goes through every page that has something to stop at in the order of the structure. */
  readonly tabsFollow: boolean
  /** Names of fonts whose letters are not in the file. */
  readonly fontsNotEmbedded: readonly string[]
}

/** Reads a file. */
export async function structureOf(pdf: Uint8Array): Promise<Structure> {
  const document = await PDFDocument.load(pdf, { updateMetadata: false })
  const { catalog, context } = document
  const root = catalog.lookup(PDFName.of('StructTreeRoot'), PDFDict)
  const roles = new Map<string, string>()
  for (const [name, role] of root.lookupMaybe(PDFName.of('RoleMap'), PDFDict)?.entries() ?? [])
    roles.set(nameOf(name), nameOf(role))
  const [top] = childrenOf(root, roles)
  if (!top) throw new Error('the structure tree is empty')
  const pages = document.getPages()
  const annotations = pages.flatMap(({ node }) => dictsIn(node.lookupMaybe(PDFName.of('Annots'), PDFArray)))
  const links = annotations.filter(each => nameOf(each.get(PDFName.of('Subtype'))) === 'Link')
  const metadata = catalog.lookup(PDFName.of('Metadata'))
  const fonts = context.enumerateIndirectObjects().flatMap(([, each]) => (each instanceof PDFDict ? [each] : []))
  return {
    marked: catalog.lookup(PDFName.of('MarkInfo'), PDFDict).get(PDFName.of('Marked'))?.toString() === 'true',
    language: textOf(catalog.lookup(PDFName.of('Lang'))),
    showsTitle:
      catalog.lookup(PDFName.of('ViewerPreferences'), PDFDict).get(PDFName.of('DisplayDocTitle'))?.toString() ===
      'true',
    metadata: metadata instanceof PDFRawStream ? Buffer.from(metadata.getContents()).toString() : '',
    root: top,
    elements: flat(top),
    pages: await pagesOf(pdf),
    links: links.map(each => textOf(each.lookup(PDFName.of('Contents')))),
    tabsFollow: pages
      .filter(({ node }) => node.has(PDFName.of('Annots')))
      .every(({ node }) => nameOf(node.get(PDFName.of('Tabs'))) === 'S'),
    fontsNotEmbedded: fonts
      .filter(each => nameOf(each.get(PDFName.of('Type'))) === 'FontDescriptor')
      .filter(each => !['FontFile', 'FontFile2', 'FontFile3'].some(key => each.has(PDFName.of(key))))
      .map(each => nameOf(each.get(PDFName.of('FontName')))),
  }
}

/** Every element below one, itself first. */
export const flat = (element: Element): readonly Element[] => [element, ...element.children.flatMap(flat)]

const childrenOf = (parent: PDFDict, roles: ReadonlyMap<string, string>): readonly Element[] =>
  dictsIn(parent.lookup(PDFName.of('K'))).flatMap(each => {
    const name = nameOf(each.get(PDFName.of('S')))
    // What has no role is a reference to content or to an annotation.
    if (name === '') return []
    return [
      {
        role: roles.get(name) ?? name,
        scope: scopeOf(each),
        id: textOf(each.lookup(PDFName.of('ID'))),
        headers: headersOf(each),
        alternative: textOf(each.lookup(PDFName.of('Alt'))),
        language: textOf(each.lookup(PDFName.of('Lang'))),
        children: childrenOf(each, roles),
      },
    ]
  })

const scopeOf = (element: PDFDict): string | null => {
  const scopes = dictsIn(element.lookup(PDFName.of('A'))).map(each => nameOf(each.get(PDFName.of('Scope'))))
  return scopes.find(scope => scope !== '') ?? null
}

const headersOf = (element: PDFDict): readonly string[] =>
  dictsIn(element.lookup(PDFName.of('A')))
    .flatMap(each => each.lookupMaybe(PDFName.of('Headers'), PDFArray)?.asArray() ?? [])
    .flatMap(each => textOf(each) ?? [])

const dictsIn = (value: PDFObject | undefined): readonly PDFDict[] => {
  if (value instanceof PDFDict) return [value]
  if (!(value instanceof PDFArray)) return []
  return Array.from({ length: value.size() }, (_, at) => value.lookup(at)).filter(each => each instanceof PDFDict)
}

const nameOf = (value: PDFObject | undefined): string => (value instanceof PDFName ? value.decodeText() : '')

const textOf = (value: PDFObject | undefined): string | null =>
  value instanceof PDFString || value instanceof PDFHexString ? value.decodeText() : null

interface Marked {
  readonly type?: string
  readonly tag?: string
  readonly str?: string
}

/** Text in the order of the page, told apart by the marks around it. */
const pagesOf = async (pdf: Uint8Array): Promise<Structure['pages']> => {
  const read = await getDocumentProxy(new Uint8Array(pdf))
  const pages: { content: string; artifacts: string; neither: string }[] = []
  for (let number = 1; number <= read.numPages; number++) {
    const { items } = await (await read.getPage(number)).getTextContent({ includeMarkedContent: true })
    const page = { content: '', artifacts: '', neither: '' }
    const around: string[] = []
    for (const { type, tag = '', str = '' } of items as Marked[]) {
      if (type === 'beginMarkedContent' || type === 'beginMarkedContentProps') around.push(tag)
      else if (type === 'endMarkedContent') around.pop()
      else page[around.includes('Artifact') ? 'artifacts' : around.length > 0 ? 'content' : 'neither'] += str
    }
    pages.push(page)
  }
  return pages
}
