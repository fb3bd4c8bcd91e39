/** What error pages say: what happened, and what to do next. */

export const en = {
  notFound: 'Page not found',
  notFoundNext: 'If you typed the address, check it is correct. If you followed a link, it may be out of date.',
  fault: 'Sorry, there is a problem with the service',
  faultNext: 'Anything you had saved before is kept. Try again in a few minutes.',
  formExpired: 'This form has been open too long',
  formExpiredNext:
    'The page that you sent came from an earlier visit, so nothing was changed. Go back, reload the page and send it again. You are still signed in if you were.',
  tooLarge: 'What you sent is too large',
  tooLargeNext: 'Nothing was changed. Send a smaller file or a shorter text.',
  tooMany: 'Too many requests',
  tooManyNext: 'Wait a minute, then try again. Nothing that you had saved is lost.',
  notUnderstood: 'We could not read what was sent',
  notUnderstoodNext: 'Nothing was changed. Go back and try again.',
  parameters: (faults: readonly string[]) => `Correct these parameters of the address. ${faults.join('. ')}.`,
  whereInstead: 'Start again from the home page',
  reference: 'If you report this, quote the reference',
  stillSignedIn: 'You are still signed in.',
}

export const cy: typeof en = {
  notFound: 'Heb ddod o hyd i’r dudalen',
  notFoundNext:
    'Os gwnaethoch deipio’r cyfeiriad, gwiriwch ei fod yn gywir. Os gwnaethoch ddilyn dolen, efallai ei bod wedi dyddio.',
  fault: 'Mae’n ddrwg gennym, mae problem gyda’r gwasanaeth',
  faultNext: 'Mae popeth yr oeddech wedi’i gadw o’r blaen yn ddiogel. Rhowch gynnig arall arni ymhen ychydig funudau.',
  formExpired: 'Mae’r ffurflen hon wedi bod ar agor yn rhy hir',
  formExpiredNext:
    'Daeth y dudalen a anfonwyd gennych o ymweliad cynharach, felly ni newidiwyd dim. Ewch yn ôl, ail-lwythwch y dudalen a’i hanfon eto. Os oeddech wedi mewngofnodi, rydych yn dal i fod.',
  tooLarge: 'Mae’r hyn a anfonwyd gennych yn rhy fawr',
  tooLargeNext: 'Ni newidiwyd dim. Anfonwch ffeil lai neu destun byrrach.',
  tooMany: 'Gormod o geisiadau',
  tooManyNext: 'Arhoswch funud, yna rhowch gynnig arall arni. Nid oes dim a gadwyd gennych wedi’i golli.',
  notUnderstood: 'Nid oeddem yn gallu darllen yr hyn a anfonwyd',
  notUnderstoodNext: 'Ni newidiwyd dim. Ewch yn ôl a rhowch gynnig arall arni.',
  parameters: faults => `Cywirwch y paramedrau hyn yn y cyfeiriad. ${faults.join('. ')}.`,
  whereInstead: 'Dechreuwch eto o’r dudalen hafan',
  reference: 'Os byddwch yn rhoi gwybod am hyn, dyfynnwch y cyfeirnod',
  stillSignedIn: 'Rydych wedi mewngofnodi o hyd.',
}
