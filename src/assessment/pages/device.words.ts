/** The words of the page that says what is on a device. */

export const en = {
  title: 'What is on this device',
  lead: 'Whatever you write about a case is kept on this device first, and sent to the server as soon as there is a network.',
  noScript: 'Without JavaScript nothing is kept on this device. Your answers are saved when you press “Save”.',
  howTitle: 'How it is kept',
  how: [
    'Everything is encrypted. Only the person who wrote it can read it, after signing in on this device.',
    'It is removed when you sign out, when a case is no longer yours, when your account is withdrawn, or after 14 days without contact with the server.',
    'Nothing is removed before the server has it or you have saved it as a file. Until then it is locked.',
  ],
}

export const cy: typeof en = {
  title: 'Beth sydd ar y ddyfais hon',
  lead: 'Cedwir beth bynnag a ysgrifennwch am achos ar y ddyfais hon yn gyntaf, a’i anfon i’r gweinydd cyn gynted ag y bydd rhwydwaith.',
  noScript: 'Heb JavaScript ni chedwir dim ar y ddyfais hon. Cedwir eich atebion pan bwyswch “Cadw”.',
  howTitle: 'Sut y’i cedwir',
  how: [
    'Mae popeth wedi’i amgryptio. Dim ond y sawl a’i hysgrifennodd all ei ddarllen, ar ôl mewngofnodi ar y ddyfais hon.',
    'Caiff ei ddileu pan fyddwch yn allgofnodi, pan nad chi sydd â’r achos mwyach, pan dynnir eich cyfrif yn ôl, neu ar ôl 14 diwrnod heb gysylltiad â’r gweinydd.',
    'Ni chaiff dim ei ddileu cyn i’r gweinydd ei gael neu cyn ichi ei gadw fel ffeil. Tan hynny mae dan glo.',
  ],
}
