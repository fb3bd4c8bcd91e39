/** The browser's files: their hashed names, and how they are served. Building them is `build-assets.ts`. */
import fastifyStatic from '@fastify/static'
import type { FastifyInstance } from 'fastify'

/** Where each file is fetched from; the names carry a hash of their content. */
export type AssetNames = {
  readonly css: string
  readonly js: string
  readonly icon: string
  /** Other scripts of every page, in order. */
  readonly scripts: readonly string[]
  /** The service worker; '' where there is none. */
  readonly worker: string
}

/** Serves the folder of built files below `/assets/`, cached for a year since a changed file has another name. */
export const serveAssets = async (server: FastifyInstance, folder: string): Promise<void> => {
  await server.register(fastifyStatic, {
    root: folder,
    prefix: '/assets/',
    index: false,
    maxAge: '365d',
    immutable: true,
    cacheControl: true,
    wildcard: true,
    preCompressed: true,
    // It works for every address, although it lies below one of them.
    setHeaders: (answer, path) => {
      if (/[/\\]worker-\w+\.js(\.br)?$/.test(path)) void answer.header('service-worker-allowed', '/')
    },
  })
}
