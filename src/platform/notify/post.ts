/** Sending letters: by an organisation's mail server, or not at all, when they stay in the outbox to be read there. */
import { createTransport } from 'nodemailer'
import type { Letter } from '../db/outbox.ts'

/** Something that sends a letter, or throws. */
export type Post = (letter: Letter) => Promise<void>

/** A post by SMTP, with the address of the server as `smtp://name:password@host:587`. */
export const smtpPost = ({ url, from }: { readonly url: string; readonly from: string }): Post => {
  const transport = createTransport(url)
  return async ({ to, subject, body }) => {
    await transport.sendMail({ from, to, subject, text: body })
  }
}
