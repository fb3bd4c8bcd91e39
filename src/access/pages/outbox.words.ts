/** The words of the outbox. */

export const en = {
  title: 'Outbox',
  people: 'People',
  sending:
    'Letters go out by themselves within a minute or two. What they say is read by those to whom they are written alone.',
  notSending:
    'No mail server and no GOV.UK Notify is set up, so Plumbline sends nothing. Give each letter to the person it is for yourself, by a way that only they can read: a link in it opens their account.',
  to: 'To',
  asked: 'Written',
  state: 'State',
  read: 'Read the letter',
  sent: (when: string) => `Sent ${when}`,
  waiting: 'About to be sent',
  byHand: 'To be given by hand',
  putOff: (times: number) =>
    times === 1 ? 'Failed once, will be tried again' : `Failed ${times} times, will be tried again`,
  givenUp: (times: number) => `Given up after ${times} tries. Check the address.`,
  nothing: 'No letter has been written yet.',
}

export const cy: typeof en = {
  title: 'Blwch allan',
  people: 'Pobl',
  sending:
    'Mae llythyrau’n mynd allan ohonynt eu hunain o fewn munud neu ddwy. Dim ond y rhai y maent wedi’u hysgrifennu atynt sy’n darllen yr hyn a ddywedant.',
  notSending:
    'Nid oes gweinydd post na GOV.UK Notify wedi’i osod, felly nid yw Plumbline yn anfon dim. Rhowch bob llythyr i’r person y mae ar ei gyfer eich hun, mewn ffordd y gall dim ond ef ei darllen: mae dolen ynddo’n agor ei gyfrif.',
  to: 'At',
  asked: 'Ysgrifennwyd',
  state: 'Cyflwr',
  read: 'Darllen y llythyr',
  sent: when => `Anfonwyd ${when}`,
  waiting: 'Ar fin cael ei anfon',
  byHand: 'I’w roi â llaw',
  putOff: times => `Methodd ${times} gwaith, rhoddir cynnig arall arni`,
  givenUp: times => `Rhoddwyd y gorau iddi ar ôl ${times} cynnig. Gwiriwch y cyfeiriad.`,
  nothing: 'Nid oes llythyr wedi’i ysgrifennu eto.',
}
