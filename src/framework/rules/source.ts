/** Where a value of a framework comes from. */

/** Where a value comes from. An unconfirmed one is shown as such wherever it is used. */
export type Provenance =
  | { readonly kind: 'seed' | 'published'; readonly source: string; readonly note?: string }
  | { readonly kind: 'unconfirmed'; readonly note: string }
