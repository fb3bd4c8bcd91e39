/** Sending letters by GOV.UK Notify. */
import { NotifyClient } from 'notifications-node-client'
import type { Post } from './post.ts'

/** How an organisation's service at GOV.UK Notify is reached. */
export interface NotifyConfig {
  readonly apiKey: string
  /** A template of an email whose subject is ((subject)) and whose message is ((message)). */
  readonly template: string
  /** Which of the service's addresses answers go to; its first where null. */
  readonly replyTo: string | null
}

/** A post by GOV.UK Notify; `at` is its address, where it is not the public one. */
export const notifyPost = ({ apiKey, template, replyTo }: NotifyConfig, at: string | null = null): Post => {
  const client = at === null ? new NotifyClient(apiKey) : new NotifyClient(at, apiKey)
  return async ({ to, subject, body }) => {
    const personalisation = { subject, message: body }
    await client.sendEmail(template, to, {
      personalisation,
      ...(replyTo === null ? {} : { emailReplyToId: replyTo }),
    })
  }
}
