/** What is said where an urgent concern is raised. */

export const en = {
  concern: 'A child or somebody else is in danger: tell the lead now',
  concernHelp:
    'This goes to the lead inspector and the service’s head at once, before anything else that waits here. Without a network also telephone them.',
  concernAbout: 'What it is about',
  concernText: 'What you saw, and who is in danger. Use the case’s reference, and no name.',
  concernRaise: 'Tell them now',
  concernHeld: 'Kept on this device. Nobody is told until you press “Tell them now”.',
  concernPage: 'Concerns raised about this case',
  concernGoesTo: (names: string) => `By name, it goes to: ${names}.`,
  concernsRaised: 'Raised in this case:',
  concernWaiting: 'waits on this device, first in line',
  concernTold: 'safe on the server, which tells them',
  concernEmpty: 'Write what you saw, so that they know what to do.',
  concernSent: 'The concern is safe on the server, and they are told now.',
  concernWaits: 'The concern is kept on this device and is sent first when there is a network. Telephone them now.',
}

export const cy: typeof en = {
  concern: 'Mae plentyn neu rywun arall mewn perygl: dywedwch wrth yr arolygydd arweiniol nawr',
  concernHelp:
    'Mae hyn yn mynd at yr arolygydd arweiniol a phennaeth y gwasanaeth ar unwaith, cyn popeth arall sy’n aros yma. Heb rwydwaith, ffoniwch nhw hefyd.',
  concernAbout: 'Beth yw’r pryder',
  concernText: 'Beth a welsoch, a phwy sydd mewn perygl. Defnyddiwch gyfeirnod yr achos, a dim enw.',
  concernRaise: 'Dywedwch wrthynt nawr',
  concernHeld: 'Wedi’i gadw ar y ddyfais hon. Ni ddywedir wrth neb nes i chi bwyso “Dywedwch wrthynt nawr”.',
  concernPage: 'Pryderon a godwyd am yr achos hwn',
  concernGoesTo: names => `Wrth enw, mae’n mynd at: ${names}.`,
  concernsRaised: 'Codwyd yn yr achos hwn:',
  concernWaiting: 'yn aros ar y ddyfais hon, yn gyntaf yn y rhes',
  concernTold: 'yn ddiogel ar y gweinydd, sy’n dweud wrthynt',
  concernEmpty: 'Ysgrifennwch beth a welsoch, fel eu bod yn gwybod beth i’w wneud.',
  concernSent: 'Mae’r pryder yn ddiogel ar y gweinydd, a dywedir wrthynt nawr.',
  concernWaits: 'Cedwir y pryder ar y ddyfais hon a chaiff ei anfon gyntaf pan fydd rhwydwaith. Ffoniwch nhw nawr.',
}
