/** What is safe on the server, what waits on the device, and why. */

export const en = {
  ledger: (safe: number, of: number) =>
    of === 0
      ? 'No answers yet.'
      : of === 1
        ? `${safe} of 1 answer is safe on the server.`
        : `${safe} of ${of} answers are safe on the server.`,
  waiting: (count: number) => (count === 1 ? '1 waits on this device.' : `${count} wait on this device.`),
  onScreenOnly: (count: number) =>
    count === 1
      ? '1 is only on this screen: this device could not keep it.'
      : `${count} are only on this screen: this device could not keep them.`,
  allSafe: 'Everything that you wrote here is safe on the server.',
  refusedCount: (count: number) =>
    count === 1 ? '1 was not taken by the server.' : `${count} were not taken by the server.`,
  showAll: 'What is on this device',
  copyOf: (when: string) =>
    `There is no network. You see this page as it was on ${when}, with all that you wrote since.`,
  meetings: {
    met: '',
    'no-network': 'There is no network. They are sent when it is back.',
    'sign-in': 'Sign in again to send them: your session has ended.',
    'another-person': 'Somebody else has signed in here. Sign in yourself to send them.',
    withdrawn: 'The server says that your account is withdrawn. Save them as a file and give it to the lead inspector.',
    busy: 'The server does not answer now. They are sent again in a moment.',
    stumbled: 'The server can’t take some of them. Save them as a file and give it to the lead inspector.',
  },
  missed: 'There is no network, and that page is not on this device. Below are the cases that are.',
  ended: (cases: string) =>
    `No longer yours to judge: ${cases}. What you wrote there is on the server, or waits for the lead inspector.`,
  myCases: (inspection: string) => (inspection === '' ? 'My cases and diary' : `My cases and diary: ${inspection}`),
}

export const cy: typeof en = {
  ledger: (safe, of) => (of === 0 ? 'Dim atebion eto.' : `Mae ${safe} o ${of} ateb yn ddiogel ar y gweinydd.`),
  waiting: count => `Mae ${count} yn aros ar y ddyfais hon.`,
  onScreenOnly: count => `Mae ${count} ar y sgrin hon yn unig: ni allai’r ddyfais hon gadw.`,
  allSafe: 'Mae popeth a ysgrifennoch yma yn ddiogel ar y gweinydd.',
  refusedCount: count => `Ni dderbyniodd y gweinydd ${count}.`,
  showAll: 'Beth sydd ar y ddyfais hon',
  copyOf: when =>
    `Nid oes rhwydwaith. Rydych yn gweld y dudalen hon fel yr oedd ar ${when}, gyda phopeth a ysgrifennoch ers hynny.`,
  meetings: {
    met: '',
    'no-network': 'Nid oes rhwydwaith. Cânt eu hanfon pan ddaw yn ôl.',
    'sign-in': 'Mewngofnodwch eto i’w hanfon: mae eich sesiwn wedi dod i ben.',
    'another-person': 'Mae rhywun arall wedi mewngofnodi yma. Mewngofnodwch eich hun i’w hanfon.',
    withdrawn:
      'Dywed y gweinydd fod eich cyfrif wedi’i dynnu’n ôl. Cadwch nhw fel ffeil a’i rhoi i’r arolygydd arweiniol.',
    busy: 'Nid yw’r gweinydd yn ateb nawr. Cânt eu hanfon eto mewn eiliad.',
    stumbled: 'Ni all y gweinydd dderbyn rhai ohonynt. Cadwch nhw fel ffeil a’i rhoi i’r arolygydd arweiniol.',
  },
  missed: 'Nid oes rhwydwaith, ac nid yw’r dudalen honno ar y ddyfais hon. Isod mae’r achosion sydd yma.',
  ended: cases =>
    `Nid chi sy’n barnu mwyach: ${cases}. Mae’r hyn a ysgrifennoch yno ar y gweinydd, neu’n aros am yr arolygydd arweiniol.`,
  myCases: inspection => (inspection === '' ? 'Fy achosion a’m dyddiadur' : `Fy achosion a’m dyddiadur: ${inspection}`),
}
