/** How much may be sent at once, for every page that takes files to keep. */

// A scanned board pack of two hundred pages is some 15 MB.
const MEGABYTES = 20

/** Limits of one file, and of all that one form carries. */
export const fileLimits = {
  megabytes: MEGABYTES,
  bytes: MEGABYTES * 1_000_000,
  files: 20,
  // All files of one form stand in memory until they are stored.
  totalBytes: 3 * MEGABYTES * 1_000_000,
} as const
