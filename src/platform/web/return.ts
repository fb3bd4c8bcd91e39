/** The address to go back to after signing in: only ever one of our own. */

/** The address if it is a path of this service, and the home page otherwise. */
export const safeReturn = (address: string): string => {
  // Two slashes, or a slash and a backslash, lead a browser to another site; so do control characters before them.
  if (!/^\/(?![/\\])[\x21-\x7e]*$/.test(address)) return '/'
  return address
}
