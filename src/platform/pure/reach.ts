/** For whom a transaction works: PostgreSQL shows it the material of no other inspection. */

/**
 * `everything` is for the inspectorate's own people and for the system at its own work; `own` reaches what is
 * published, what belongs to the organisation, and what the person has a part in.
 */
export type Reach =
  | { readonly kind: 'everything' }
  | { readonly kind: 'own'; readonly organisation: number | null; readonly person: number | null }
