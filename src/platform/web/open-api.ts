/** The description of every open address, in the form of OpenAPI 3.1, generated from the schemas that the routes obey. */
import fastifySwagger from '@fastify/swagger'
import type { FastifyInstance } from 'fastify'
import { jsonSchemaTransform, jsonSchemaTransformObject } from 'fastify-type-provider-zod'
import { sharedWithEverybody, tagged } from './mount-open.ts'

/** What an API is called and what its reader must know; said by whoever puts the server together. */
export interface ApiDescription {
  readonly title: string
  readonly version: string
  readonly description: string
  readonly licence: { readonly name: string; readonly url: string }
  readonly tags: readonly { readonly name: string; readonly description: string }[]
}

/** Where the description is served. */
const address = '/openapi.json'

/** Watches which open addresses are mounted from now on; the description is made of them when it is asked for. */
export const withOpenApi = async (scope: FastifyInstance, api: ApiDescription): Promise<void> => {
  const { title, version, description, licence, tags } = api
  await scope.register(fastifySwagger, {
    hideUntagged: true,
    convertConstToEnum: false,
    openapi: {
      openapi: '3.1.0',
      info: { title, version, description, license: { ...licence } },
      servers: [{ url: '/' }],
      tags: tags.map(tag => ({ ...tag })),
    },
    transform: jsonSchemaTransform,
    transformObject: found => withoutNoise(withoutUnused(jsonSchemaTransformObject(found))),
  })
}

/** Serves the description to every program. */
export const serveOpenApi = (scope: FastifyInstance): void => {
  const config = { answersData: true }
  scope.get(address, { config, onRequest: sharedWithEverybody, onSend: tagged }, (_, answer) =>
    answer.type('application/json; charset=utf-8').send(`${JSON.stringify(scope.swagger(), null, 2)}\n`),
  )
}

type Described = ReturnType<typeof jsonSchemaTransformObject>

/** Without the components that nothing refers to: the tool lists each once more for what is sent to us, which is nothing. */
const withoutUnused = (document: Described): Described => {
  if (!('components' in document) || !document.components.schemas) return document
  const { schemas, ...others } = document.components
  const used = new Set<string>()
  const visit = (value: unknown): void => {
    for (const [, name = ''] of JSON.stringify(value).matchAll(/"#\/components\/schemas\/([^"]+)"/g))
      if (!used.has(name)) {
        used.add(name)
        visit(schemas[name] ?? null)
      }
  }
  visit(document.paths)
  const kept = Object.entries(schemas).filter(([name]) => used.has(name))
  return { ...document, components: { ...others, schemas: Object.fromEntries(kept) } } as Described
}

/** Without what the tool adds to what we said: the bounds of a safe whole number, and the pattern behind a known format. */
const withoutNoise = <Value>(value: Value): Value =>
  JSON.parse(JSON.stringify(value), (_, each: unknown) => {
    if (typeof each !== 'object' || each === null || Array.isArray(each)) return each
    const entries = Object.entries(each).filter(
      ([key, its]) => !(key === 'pattern' && 'format' in each) && Math.abs(Number(its)) !== Number.MAX_SAFE_INTEGER,
    )
    return Object.fromEntries(entries)
  }) as Value
