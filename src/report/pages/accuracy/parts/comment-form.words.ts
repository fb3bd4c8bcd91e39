/** The words of the form of a comment. */

const en = {
  kindMissing: 'Choose what your comment is about',
  textMissing: 'Write your comment',
  textLong: (length: number) =>
    `Keep your comment to 4,000 characters: it has ${length.toLocaleString('en-GB')}. Attach what is longer as a file.`,
  filesHint: (kinds: string, megabytes: number, most: number) =>
    `${kinds}. Up to ${most} files at once, each of at most ${megabytes} MB. Take out whatever shows who a child is.`,
  scanned: 'Each file is scanned for viruses before it is kept.',
  notScanned: 'This site has no virus scanner of its own: send only files that your own organisation has checked.',
}

const cy: typeof en = {
  kindMissing: 'Dewiswch beth yw pwnc eich sylw',
  textMissing: 'Ysgrifennwch eich sylw',
  textLong: length =>
    `Cadwch eich sylw o fewn 4,000 nod: mae ganddo ${length.toLocaleString('en-GB')}. Atodwch yr hyn sy’n hirach fel ffeil.`,
  filesHint: (kinds, megabytes, most) =>
    `${kinds}. Hyd at ${most} ffeil ar unwaith, pob un o ${megabytes} MB ar y mwyaf. Tynnwch allan beth bynnag sy’n dangos pwy yw plentyn.`,
  scanned: 'Caiff pob ffeil ei sganio am firysau cyn ei chadw.',
  notScanned:
    'Nid oes gan y wefan hon sganiwr firysau ei hun: anfonwch ffeiliau y mae eich sefydliad eich hun wedi’u gwirio yn unig.',
}

export const formWords = { en, cy } as const
