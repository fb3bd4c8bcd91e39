/** The answer to "may I?": yes, or why not in words that the page can show. */
import type { Words } from './words.ts'

export type Permission = { readonly may: true } | { readonly may: false; readonly why: Words }

export const allowed: Permission = { may: true }

/** A refusal with its reason. */
export const denied = (why: Words): Permission => ({ may: false, why })
