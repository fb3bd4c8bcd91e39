/** Where the demonstrations that are shipped lie. */
import { fileURLToPath } from 'node:url'

/** The one that is published, from end to end. */
export const demonstrationFolder = fileURLToPath(new URL('../../../demo/cambridgeshire-2012/', import.meta.url))

/** The one in fieldwork. */
export const fieldworkFolder = fileURLToPath(new URL('../../../demo/fenwick-vale/', import.meta.url))
