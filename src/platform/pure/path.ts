/** Addresses of pages: one value declares the route and builds its links, so that the two never differ. */

/** The names of the parameters in a pattern such as `/inspections/:inspection`; what follows a dot is the file's ending. */
export type ParamNames<Pattern extends string> = Pattern extends `${string}:${infer Name}/${infer Rest}`
  ? Plain<Name> | ParamNames<`/${Rest}`>
  : Pattern extends `${string}:${infer Name}`
    ? Plain<Name>
    : never

type Plain<Name extends string> = Name extends `${infer Stem}.${string}` ? Stem : Name

/** The parameters of a pattern, each as it stands in the address. */
export type Params<Pattern extends string> = { readonly [Name in ParamNames<Pattern>]: string }

/** Builds the address of a page; `pattern` is the route. */
export interface Path<Pattern extends string> {
  (
    ...params: ParamNames<Pattern> extends never
      ? []
      : [params: { readonly [N in ParamNames<Pattern>]: string | number }]
  ): string
  readonly pattern: Pattern
}

/** `path('/inspections/:inspection')({ inspection: 'cambridgeshire-2012' })` is `/inspections/cambridgeshire-2012`. */
export const path = <const Pattern extends string>(pattern: Pattern): Path<Pattern> => {
  const link = (params: Readonly<Record<string, string | number>> = {}) =>
    pattern.replace(/:(\w+)/g, (_, name: string) => {
      const value = params[name]
      if (value === undefined) throw new Error(`The address ${pattern} needs a value for ${name}`)
      return encodeURIComponent(String(value))
    })
  return Object.assign(link as unknown as Path<Pattern>, { pattern })
}
