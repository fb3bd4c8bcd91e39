/** A file's name as its sender gave it, made safe to show, to store and to save on any machine. */

// Longer names are refused by some file systems, and nobody reads them.
const MOST_CHARACTERS = 120

// Control characters, and those that turn the direction of text, by which "exe.pdf" can be made to look like "fdp.exe".
const invisible = /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/gu
const forbiddenOnSomeMachine = /[<>:"|?*]/g
const reserved = /^(con|prn|aux|nul|com\d|lpt\d)(\.|$)/i

/** The name without folders, without what some machine can't save, and of a bounded length; '' where nothing is left. */
export const safeName = (given: string): string => {
  const bare = (given.normalize('NFC').split(/[/\\]/).at(-1) ?? '')
    .replace(invisible, '')
    .replace(forbiddenOnSomeMachine, '_')
    .replace(/\s+/g, ' ')
    .replace(/^[\s.]+|[\s.]+$/g, '')
  const cut = bare.lastIndexOf('.')
  const stem = cut > 0 ? bare.slice(0, cut) : bare
  const ending = cut > 0 ? bare.slice(cut) : ''
  const short = Array.from(stem)
    .slice(0, Math.max(1, MOST_CHARACTERS - ending.length))
    .join('')
  return reserved.test(bare) ? `_${short}${ending}` : `${short}${ending}`
}

/** What stands after the last dot, in lower case; '' where there is no dot. */
export const endingOf = (name: string): string => {
  const cut = name.lastIndexOf('.')
  return cut > 0 ? name.slice(cut + 1).toLowerCase() : ''
}
