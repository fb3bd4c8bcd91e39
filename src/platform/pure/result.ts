/** An outcome that a user can put right is a value, never an exception. */

/** Either what was asked for, or every reason why it can't be had, all at once. */
export type Result<Value, Reason> =
  { readonly ok: true; readonly value: Value } | { readonly ok: false; readonly problems: readonly Reason[] }

/** Wraps what was asked for. */
export const ok = <Value>(value: Value): { readonly ok: true; readonly value: Value } => ({ ok: true, value })

/** Wraps the reasons for a refusal; at least one is expected. */
export const refused = <Reason>(
  problems: readonly Reason[],
): { readonly ok: false; readonly problems: readonly Reason[] } => ({
  ok: false,
  problems,
})
