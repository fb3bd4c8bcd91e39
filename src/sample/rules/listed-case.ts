/** A case on a service's list, reduced to what the draw may know of it. */

/** A case as the draw sees it: a reference and the group that it falls in for each attribute. */
export interface ListedCase {
  readonly reference: string
  /** Attribute id to value id; a number has been put in its band before. */
  readonly groups: Readonly<Record<string, string>>
}
