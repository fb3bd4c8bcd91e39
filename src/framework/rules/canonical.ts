/** One text for equal content, whatever the order of its keys: what a framework's hash is taken of. */

/** Canonical JSON: keys sorted by code unit, no space, keys without a value left out (as in RFC 8785). */
export function canonicalJson(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(canonicalJson).join(',')}]`
  if (typeof value !== 'object' || value === null) return JSON.stringify(value)
  let text = ''
  // Sorted without a comparison of our own: that of JavaScript is by code unit.
  for (const key of Object.keys(value).sort()) {
    const each: unknown = (value as Readonly<Record<string, unknown>>)[key]
    if (each !== undefined) text += `${text === '' ? '' : ','}${JSON.stringify(key)}:${canonicalJson(each)}`
  }
  return `{${text}}`
}
