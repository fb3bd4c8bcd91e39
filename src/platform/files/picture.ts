/** What a picture's file says of itself: how large it is, and what else it carries that no reader should be given. */

/** In dots. */
export interface PictureSize {
  readonly width: number
  readonly height: number
}

/** The size of a PNG or a JPEG; null for anything else, and for one that is broken. */
export const pictureSize = (bytes: Uint8Array): PictureSize | null => {
  const view = viewOf(bytes)
  const size = isPng(view) ? pngSize(view) : jpegSize(view)
  return size && size.width > 0 && size.height > 0 ? size : null
}

/**
 * The same picture without what cameras and programs add to it: where and when it was taken, by whom, with what. Answers
 * anything but a PNG or a JPEG as it is. A photograph that was to be turned by such a note is then shown unturned.
 */
export const withoutNotes = (bytes: Uint8Array): Uint8Array => {
  const view = viewOf(bytes)
  if (isPng(view)) return joined([bytes.subarray(0, 8), ...pngChunks(view).filter(isSeen).map(cut(bytes))])
  const segments = jpegSegments(view)
  const last = segments.at(-1)
  if (!last) return bytes
  const kept = segments.filter(({ kind }) => !isNote(kind))
  return joined([bytes.subarray(0, 2), ...kept.map(cut(bytes)), bytes.subarray(last.to)])
}

interface Piece {
  readonly kind: number
  readonly from: number
  readonly to: number
}

const viewOf = (bytes: Uint8Array): DataView => new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)

const cut =
  (bytes: Uint8Array) =>
  ({ from, to }: Piece): Uint8Array =>
    bytes.subarray(from, to)

const joined = (parts: readonly Uint8Array[]): Uint8Array => new Uint8Array(Buffer.concat(parts))

const isPng = (view: DataView): boolean => view.byteLength >= 24 && view.getUint32(0) === 0x89504e47

const pngSize = (view: DataView): PictureSize => ({ width: view.getUint32(16), height: view.getUint32(20) })

/** Each chunk has its length, its kind, its content and a sum. */
const pngChunks = (view: DataView): readonly Piece[] => {
  const chunks: Piece[] = []
  for (let from = 8; from + 12 <= view.byteLength;) {
    const to = from + 12 + view.getUint32(from)
    if (to > view.byteLength) break
    chunks.push({ kind: view.getUint32(from + 4), from, to })
    from = to
  }
  return chunks
}

// tEXt, zTXt, iTXt, eXIf and tIME; all others say how the picture looks.
const pngNotes = [0x74455874, 0x7a545874, 0x69545874, 0x65584966, 0x74494d45]

const isSeen = ({ kind }: Piece): boolean => !pngNotes.includes(kind)

/** The segments before the picture itself, each with its kind and its length. */
const jpegSegments = (view: DataView): readonly Piece[] => {
  const segments: Piece[] = []
  if (view.byteLength < 4 || view.getUint16(0) !== 0xffd8) return segments
  for (let from = 2; from + 4 <= view.byteLength && view.getUint8(from) === 0xff;) {
    const kind = view.getUint8(from + 1)
    const to = from + 2 + view.getUint16(from + 2)
    if (kind === 0xda || to > view.byteLength) break
    segments.push({ kind, from, to })
    from = to
  }
  return segments
}

const jpegSize = (view: DataView): PictureSize | null => {
  // Of these sixteen kinds, which begin a frame, three define tables.
  const isFrame = ({ kind, from, to }: Piece) =>
    kind >= 0xc0 && kind <= 0xcf && ![0xc4, 0xc8, 0xcc].includes(kind) && to - from >= 9
  const frame = jpegSegments(view).find(isFrame)
  return frame ? { height: view.getUint16(frame.from + 5), width: view.getUint16(frame.from + 7) } : null
}

// What programs add, but for the colours (2) and Adobe's way to keep them (14); and comments.
const isNote = (kind: number): boolean =>
  (kind >= 0xe1 && kind <= 0xef && kind !== 0xe2 && kind !== 0xee) || kind === 0xfe
