/** A letter reaches GOV.UK Notify as its interface wants it, and what it refuses is put off like any other letter. */
import { once } from 'node:events'
import type { IncomingMessage } from 'node:http'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { expect, onTestFinished, test } from 'vitest'
import { inTransaction } from '../../../test/database.ts'
import { addLetter, readLetters, sendNextLetter } from '../db/outbox.ts'
import { notifyPost } from './govuk-notify.ts'

// A key has a name, the service's identifier and a secret.
const apiKey = 'test-26785a09-ab16-4eb0-8407-a37497a57506-3d844edf-8d35-48ac-975b-e847b4f122b0'
const letter = { to: 'sam@example.gov.uk', subject: 'Your account', body: 'Hello Sam' }

/** A stand-in for GOV.UK Notify that answers with this status, and what it was asked. */
async function openNotify(status: number) {
  const asked: { readonly url: string; readonly authorization: string; readonly body: unknown }[] = []
  const server = createServer((request: IncomingMessage, answer) => {
    let body = ''
    request.on('data', (part: Buffer) => (body += part.toString()))
    request.on('end', () => {
      const { url = '', headers } = request
      asked.push({ url, authorization: headers.authorization ?? '', body: JSON.parse(body) as unknown })
      answer.writeHead(status, { 'content-type': 'application/json' }).end('{"id":"1","errors":[]}')
    })
  })
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
  onTestFinished(() => void server.close())
  return { at: `http://127.0.0.1:${(server.address() as AddressInfo).port}`, asked }
}

test('a letter goes out by the template, signed with the key', () =>
  inTransaction(async ({ db, now }) => {
    const { at, asked } = await openNotify(201)
    const post = notifyPost({ apiKey, template: 'the-template', replyTo: 'an-address' }, at)
    await addLetter(db, letter, now)
    expect(await sendNextLetter(db, post, now)).toBe('sent')
    expect(asked).toEqual([
      {
        url: '/v2/notifications/email',
        authorization: expect.stringMatching(/^Bearer [\w-]+\.[\w-]+\.[\w-]+$/) as string,
        body: {
          template_id: 'the-template',
          email_address: letter.to,
          personalisation: { subject: letter.subject, message: letter.body },
          email_reply_to_id: 'an-address',
        },
      },
    ])
    expect(await readLetters(db)).toMatchObject([{ body: null, sentAt: now }])
  }))

test('what is refused is kept and tried again later', () =>
  inTransaction(async ({ db, now }) => {
    const { at } = await openNotify(400)
    await addLetter(db, letter, now)
    const post = notifyPost({ apiKey, template: 'the-template', replyTo: null }, at)
    expect(await sendNextLetter(db, post, now)).toBe('put off')
    expect(await readLetters(db)).toMatchObject([{ body: letter.body, sentAt: null, failures: 1 }])
  }))
