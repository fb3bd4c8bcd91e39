/** The JSON Schemas by which an editor completes and checks a framework's files while they are written. */
import { z } from 'zod'
import { files } from './schema.ts'

/** File names, such as `themes.schema.json`, with the text that belongs in each; kept in `frameworks/`. */
export const jsonSchemas = (): ReadonlyMap<string, string> =>
  new Map(
    Object.entries(files).map(([name, schema]) => {
      const content = { ...z.toJSONSchema(schema, { io: 'input' }), title: `Plumbline framework: ${name}.yaml` }
      return [`${name}.schema.json`, `${JSON.stringify(content, null, 2)}\n`]
    }),
  )
