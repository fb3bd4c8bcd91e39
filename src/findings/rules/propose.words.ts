/** How the parts of a proposed sentence are joined, in two languages. */

/** `clauses` joins what one sentence says of several questions; `settings` what it says of one in several settings. */
export const en = {
  clauses: (said: readonly string[]): string => {
    const last = said.at(-1) ?? ''
    if (said.length < 2) return last
    // "nor" joins by itself.
    return `${said.slice(0, -1).join(', ')}${last.startsWith('nor ') ? ', ' : ' and '}${last}`
  },
  settings: (said: readonly string[]): string => said.join(' and '),
  only: (share: string): string => `only ${share}`,
  mostOften: (reasons: readonly { readonly text: string; readonly times: string }[]): string =>
    `most often because ${reasons.map(({ text, times }) => `${lower(text)} (${times})`).join(', or because ')}`,
}

export const cy: typeof en = {
  clauses: said => said.join('; '),
  settings: said => said.join(' ac '),
  only: share => `dim ond ${share}`,
  mostOften: reasons =>
    `gan amlaf am y rheswm hwn: ${reasons.map(({ text, times }) => `${lower(text)} (${times})`).join(', neu ')}`,
}

const lower = (text: string): string => text.charAt(0).toLowerCase() + text.slice(1)
