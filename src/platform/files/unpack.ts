/**
 * Taking single parts out of an archive that somebody sent: what is unpacked is counted as it comes, so that a small
 * file which would unpack to gigabytes is given up after some megabytes.
 */
import { Unzip, UnzipInflate } from 'fflate'

/** Why an archive was given up. */
export class Unpackable extends Error {
  readonly fault: 'not-an-archive' | 'too-large'
  constructor(fault: 'not-an-archive' | 'too-large') {
    super(fault)
    this.fault = fault
  }
}

/**
 * The parts whose names are wanted, each in the chunks in which it came.
 * @param most the bytes that they may come to together
 * @throws Unpackable
 */
export const unpack = (
  bytes: Uint8Array,
  wanted: (name: string) => boolean,
  most: number,
): ReadonlyMap<string, readonly Uint8Array[]> => {
  const parts = new Map<string, Uint8Array[]>()
  let unpacked = 0
  const archive = new Unzip(file => {
    if (!wanted(file.name) || parts.has(file.name)) return
    const chunks: Uint8Array[] = []
    parts.set(file.name, chunks)
    file.ondata = (error: Error | null, chunk) => {
      // The archive's reader hands our own refusal back to us once more.
      if (error) throw error instanceof Unpackable ? error : new Unpackable('not-an-archive')
      unpacked += chunk.length
      if (unpacked > most) throw new Unpackable('too-large')
      chunks.push(chunk)
    }
    file.start()
  })
  archive.register(UnzipInflate)
  // In slices, so that the limit is met long before a bomb has filled the memory.
  const slice = 1 << 14
  for (let at = 0; at < bytes.length; at += slice)
    archive.push(bytes.subarray(at, at + slice), at + slice >= bytes.length)
  return parts
}

/** The text of a part; '' where the archive has none such. */
export const textOf = (chunks: readonly Uint8Array[] | undefined): string => {
  const decoder = new TextDecoder()
  return (chunks ?? []).map(chunk => decoder.decode(chunk, { stream: true })).join('') + decoder.decode()
}
