/** Sends what a page replied: a drawn template, a file, data, or a way elsewhere. */
import type { FastifyReply, FastifyRequest } from 'fastify'
import { Readable } from 'node:stream'
import type { Actor } from '../pure/actor.ts'
import type { Language, Words } from '../pure/words.ts'
import type { Later } from './data.ts'
import { isKept } from './kept.ts'
import { frameWords, layout } from './layout.ts'
import type { Page } from './page.ts'
import type { FrameParts } from './parts.ts'
import { originOf } from './parts.ts'
import { render, templateOf } from './render.ts'
import type { FieldProblem, PageView, Reply, Visit } from './reply.ts'
import { safeReturn } from './return.ts'
import { nonceOf } from './security.ts'

/** For whom a reply is sent, and on which page. */
export interface Drawn {
  readonly actor: Actor
  readonly language: Language
  readonly page: Page
  readonly visit: Visit
  /** What the page must say about what it shows. */
  readonly remarks: readonly Words[]
}

/** Sends what a page replied, once its work is committed. */
export const send = async (
  parts: FrameParts,
  request: FastifyRequest,
  answer: FastifyReply,
  reply: Reply,
  drawn: Drawn,
): Promise<FastifyReply> => {
  if (reply.keep !== undefined && reply.kind !== 'signIn' && reply.kind !== 'signOut') request.session.kept = reply.keep
  switch (reply.kind) {
    case 'page':
      return sendView(parts, request, answer, templateOf(reply.template), {
        view: reply.view,
        problems: reply.problems,
        actor: drawn.actor,
        language: drawn.language,
        bilingual: drawn.page.words.cy !== undefined,
        isShared: drawn.page.shared === true && drawn.actor.person === null,
        words: drawn.language === 'cy' ? drawn.page.words.cy : drawn.page.words.en,
        remarks: drawn.remarks,
      })
    case 'redirect':
      if (reply.said !== null) request.session.said = reply.said
      return answer.redirect(reply.to, 303)
    case 'file': {
      if (drawn.page.shared === true && drawn.actor.person === null && isKept(request, answer, [reply.bytes]))
        return answer.status(304).send()
      return asAttachment(answer, reply.filename, reply.inline)
        .type(reply.type)
        .send(typeof reply.bytes === 'string' ? reply.bytes : Buffer.from(reply.bytes))
    }
    case 'stream':
      return asAttachment(answer, reply.filename, false)
        .type(reply.type)
        .send(Readable.from(reply.content(drawn.visit)))
    case 'json':
      return answer.send(typeof reply.data === 'function' ? await (reply.data as Later)() : reply.data)
    case 'signIn':
      // A new identifier, so that one planted before signing in is worth nothing after it.
      await request.session.regenerate(['language'])
      request.session.person = reply.person
      return answer.redirect(safeReturn(reply.to), 303)
    case 'actFor':
      request.session.organisation = reply.organisation
      if (reply.said !== null) request.session.said = reply.said
      return answer.redirect(safeReturn(reply.to), 303)
    case 'signOut':
      await request.session.regenerate(['language'])
      if (reply.said !== null) request.session.said = reply.said
      return answer.redirect(safeReturn(reply.to), 303)
  }
}

/** What a template is drawn with, besides what the frame adds. */
export interface ToDraw {
  readonly view: PageView
  readonly problems: readonly FieldProblem[]
  readonly actor: Actor
  readonly language: Language
  readonly bilingual: boolean
  /** Whether it is the same for all who have not signed in. */
  readonly isShared?: boolean
  readonly words: unknown
  readonly remarks?: readonly Words[]
}

/** Draws a template inside the layout and sends it. Problems of a form make the status 422. */
export const sendView = (
  parts: FrameParts,
  request: FastifyRequest,
  answer: FastifyReply,
  template: string,
  draw: ToDraw,
): FastifyReply => {
  const session = request.session as FastifyRequest['session'] | undefined
  const said = session?.said ?? null
  if (said !== null) delete session?.said
  const { view, isShared = false } = draw
  if (isShared && said === null && draw.problems.length === 0) {
    if (isKept(request, answer, [JSON.stringify(view), draw.language, parts.assets.css]))
      return answer.status(304).send()
  }
  const page = layout({
    ...draw,
    said,
    origin: originOf(parts, request),
    isListed: isShared && !parts.demonstration && view.synthetic !== true,
    url: request.url,
    nonce: nonceOf(answer),
    requestId: request.id,
    demonstration: parts.demonstration,
    assets: parts.assets,
    navigation: parts.navigation,
  })
  const html = render(template, {
    view: draw.view,
    words: draw.words,
    frame: frameWords(draw.language),
    page,
    // Called by forms alone, so that reading a page makes no session.
    csrf: () => answer.generateCsrf(),
  })
  if (draw.problems.length > 0) answer.status(422)
  return answer.type('text/html; charset=utf-8').send(html)
}

// What somebody sent must not run as a page of ours, whatever a browser takes it for.
const asAttachment = (answer: FastifyReply, filename: string, inline: boolean): FastifyReply =>
  (inline ? answer : answer.header('content-security-policy', "default-src 'none'; sandbox")).header(
    'content-disposition',
    disposition(filename, inline),
  )

const disposition = (filename: string, inline: boolean): string =>
  `${inline ? 'inline' : 'attachment'}; filename="${filename.replace(/[^\w.-]/g, '_')}"; filename*=UTF-8''${encodeURIComponent(filename)}`
