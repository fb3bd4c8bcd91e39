/** For whom a transaction works: PostgreSQL shows it the material of no other inspection. */

/**
 * `everything` is for the inspectorate's own people and for the system at its own work; `everything-apart` for those of
 * them who also work elsewhere, and leaves out what lies near there; `own` reaches what is published, what belongs to
 * the organisation, and what the person has a part in, unless it lies near where they work.
 */
export type Reach =
  | { readonly kind: 'everything' }
  | {
      readonly kind: 'everything-apart' | 'own'
      readonly organisation: number | null
      readonly person: number | null
    }
