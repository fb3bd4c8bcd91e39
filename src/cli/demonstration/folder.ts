/** Where the demonstration that is shipped lies. */
import { fileURLToPath } from 'node:url'

export const demonstrationFolder = fileURLToPath(new URL('../../../demo/cambridgeshire-2012/', import.meta.url))
