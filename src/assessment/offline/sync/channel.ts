/** News among the tabs of one device: what one does, the others show. */

/** `changed`: operations or receipts; `case`: a case as the server tells it; `wiped`: everything of a person is gone. */
export interface News {
  readonly person: number
  readonly what: 'changed' | 'case' | 'wiped'
}

const NAME = 'plumbline-device'

/** Tells the other tabs, and the worker. */
export const tell = (news: News): void => {
  const channel = new BroadcastChannel(NAME)
  channel.postMessage(news)
  channel.close()
}

/** Calls back with the news of other tabs. */
export const hear = (listen: (news: News) => void): void => {
  new BroadcastChannel(NAME).onmessage = event => listen(event.data as News)
}
