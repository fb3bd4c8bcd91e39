/** A stream of news to a browser that keeps a page open: it says that the page has changed, and never what. */
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import { PassThrough } from 'node:stream'
import { transaction } from '../db/database.ts'
import { lastChange } from '../db/journal.ts'
import type { News } from '../db/live.ts'
import { silence } from '../db/live.ts'
import { setReach } from '../db/reach.ts'
import type { Actor } from '../pure/actor.ts'
import type { Params, Path } from '../pure/path.ts'
import { forbidden } from '../pure/refusal.ts'
import type { Use } from '../use.ts'
import { use as build } from '../use.ts'
import { whoAsks } from './frame.ts'
import type { FrameParts } from './parts.ts'
import { signedIn } from './page.ts'

/** Who follows what. */
export interface Following<Pattern extends string = string> {
  readonly params: Params<Pattern>
  readonly actor: Actor
}

/** A stream as the frame runs it. */
export interface Stream {
  readonly pattern: string
  /** The inspection followed; throws where the actor may not follow it, now or any longer. */
  readonly follow: (use: Use, ask: Following) => Promise<number>
}

/** Declares the stream at `path`, for people who have signed in. */
export const stream = <const Pattern extends string>(
  path: Path<Pattern>,
  follow: (use: Use, ask: Following<Pattern>) => Promise<number>,
): Stream => ({ pattern: path.pattern, follow: follow })

// Proxies end a connection on which nothing was said for a minute, often half of one.
const beatMs = 15_000
// A browser that takes nothing is gone, or will read the page anew.
const mostWaiting = 64 * 1024

/** Mounts a stream. It ends when its reader signs out, may follow no longer, goes away, or the server stops. */
export const mountStream = (scope: FastifyInstance, parts: FrameParts, { pattern, follow }: Stream): void => {
  const endings = new Set<() => void>()
  scope.addHook('preClose', done => {
    for (const end of endings) end()
    done()
  })
  scope.get(pattern, async (request, answer) => {
    const following = await permitted(parts, follow, request)
    const body = new PassThrough()
    const say = (text: string): void => {
      if (body.writableLength > mostWaiting) body.destroy()
      else body.write(text)
    }
    const change = (id: number): void => say(`id: ${id}\nevent: changed\ndata: ${id}\n\n`)
    const end = (): void => void body.end()
    const check = (): void => {
      request.session
        .reload()
        .then(() => permitted(parts, follow, request))
        .catch(end)
    }
    const stop = (parts.live ?? silence).hear(heard => {
      // What was missed nobody can number; a page takes 0 for newer than itself.
      if (heard === 'missed') change(0)
      else if (leaves(heard, following.person)) end()
      else if (heard.inspection === following.inspection) {
        // Somebody may have left the team, or the inspection a stage.
        if (heard.event.startsWith('inspection.')) check()
        change(heard.id)
      }
    })
    const beat = setInterval(() => {
      say(': still here\n\n')
      check()
    }, beatMs)
    endings.add(end)
    body.once('close', () => {
      clearInterval(beat)
      stop()
      endings.delete(end)
    })
    request.raw.once('close', () => body.destroy())
    say('retry: 2000\n\n')
    // What happened between the page and this is told first, by its number.
    change((await permitted(parts, follow, request)).last)
    return begin(answer).send(body)
  })
}

/** Whether news ends a stream: its reader signed out somewhere. A reader who did so elsewhere is let in again. */
const leaves = (heard: News, person: number): boolean =>
  heard.person === person && /^access\.(signed-out|left)/.test(heard.event)

interface Permitted {
  readonly person: number
  readonly inspection: number
  /** The number of the inspection's last change. */
  readonly last: number
}

const permitted = (parts: FrameParts, follow: Stream['follow'], request: FastifyRequest): Promise<Permitted> =>
  (parts.transact ?? transaction)(parts.db, async db => {
    const now = parts.clock()
    const actor = await whoAsks(parts, db, now, request)
    const permission = signedIn(actor)
    if (!permission.may) throw forbidden(permission.why)
    await setReach(db, parts.reachOf(actor))
    const params = request.params as Record<string, string>
    const inspection = await follow(build({ db, now, actor, request: request.id }), { params, actor })
    return { person: actor.person ?? 0, inspection, last: await lastChange(db, inspection) }
  })

// A proxy that gathers an answer before it passes it on would keep the news to itself.
const begin = (answer: FastifyReply): FastifyReply =>
  answer.type('text/event-stream; charset=utf-8').header('x-accel-buffering', 'no')
