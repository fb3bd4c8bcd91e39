/** Addresses that are open to every program: the same answer for whoever asks, typed, cached by its tag, from any site. */
import type { ZodObject, ZodType, output } from 'zod'
import type { Params, Path } from '../pure/path.ts'
import type { Use } from '../use.ts'
import type { Visit } from './reply.ts'

/** What was asked for. Nobody is known: cookies are not looked at. */
export interface OpenAsk<Pattern extends string = string, Query = unknown> {
  readonly params: Params<Pattern>
  readonly query: Query
  /** How people reach this server, such as https://inspections.example.gov.uk. */
  readonly origin: string
  readonly now: Date
}

/** What an open address answers. */
export type Opened =
  | {
      readonly kind: 'json'
      readonly data: unknown
      /** Other addresses by their relation, such as `next`, for the header `Link`. */
      readonly links?: Readonly<Record<string, string>>
    }
  | { readonly kind: 'text'; readonly text: string; readonly filename: string }
  | {
      readonly kind: 'stream'
      readonly filename: string
      /** Changes whenever the content does, so that nothing is made for whoever has it. */
      readonly version: string
      readonly content: (visit: Visit) => AsyncIterable<Uint8Array>
    }

/** How an address is described in the OpenAPI document, which is generated from this and from nothing else. */
export interface OpenDescription {
  /** Unique among all addresses. */
  readonly id: string
  readonly tag: string
  readonly summary: string
  readonly description: string
  /** What it answers with 200. */
  readonly answer: { readonly description: string; readonly type: string; readonly schema: ZodType }
}

/** An address as the frame runs it. */
export interface Open extends OpenDescription {
  readonly pattern: string
  readonly params?: ZodObject
  readonly query?: ZodObject
  readonly eachMinute: number
  readonly read: (use: Use, ask: OpenAsk) => Promise<Opened>
}

/** What an address is made of; parameters and query are refused with 400 where they are not what is described. */
export interface OpenParts<Pattern extends string, Query extends ZodObject> extends OpenDescription {
  readonly params?: ZodObject
  readonly query?: Query
  /** How often it may be asked for in a minute from one network address. */
  readonly eachMinute?: number
  readonly read: (use: Use, ask: OpenAsk<Pattern, output<Query>>) => Promise<Opened>
}

// A program that follows every link of a long list needs no more than ten a second.
const asked = 600

/** Declares an open address at `path`. */
export const open = <const Pattern extends string, Query extends ZodObject>(
  path: Path<Pattern>,
  { eachMinute = asked, ...parts }: OpenParts<Pattern, Query>,
): Open => ({ ...(parts as unknown as Omit<Open, 'pattern' | 'eachMinute'>), eachMinute, pattern: path.pattern })

export const opened = {
  /** Sends JSON, which must be what the address says that it answers. */
  json: (data: unknown, links: Readonly<Record<string, string>> = {}): Opened => ({ kind: 'json', data, links }),

  /** Sends a text as it is, to the letter. */
  text: (text: string, filename: string): Opened => ({ kind: 'text', text, filename }),

  /** Sends a file that is made while it is sent. */
  stream: (filename: string, version: string, content: (visit: Visit) => AsyncIterable<Uint8Array>): Opened => ({
    kind: 'stream',
    filename,
    version,
    content,
  }),
}
