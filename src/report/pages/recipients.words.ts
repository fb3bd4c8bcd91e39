/** The words of the settings of publication. */

export const en = {
  title: 'Publication settings',
  recipients: 'Who is sent a copy',
  recipientsLead:
    'The frameworks say who gets a copy of each published report: a letter with the link, in the moment of publication. Keep their addresses here. Recipients who sign in, such as the head of a service, are not listed: theirs are known.',
  addressHint: 'One or more email addresses, each on a line. Leave it empty to send none.',
  nobody: 'No framework names a recipient whose address is kept here.',
  unconfirmed: 'Unconfirmed: that they get a copy is not published.',
  contactTitle: 'What public pages say',
  contactEn: 'How to reach you, in English',
  contactCy: 'The same in Welsh',
  complaintEn: 'How to complain about an inspection or a report, in English',
  complaintCy: 'The same in Welsh',
  contactHint: 'Names of teams, addresses and hours; not of persons.',
  notAddress: (typed: string) => `“${typed}” is no email address. Write it as name@example.gov.uk`,
  noWelsh: 'Write the same in Welsh: public pages are in both languages',
  noEnglish: 'Write the same in English: public pages are in both languages',
  keep: 'Save',
  kept: 'The settings are saved. They count from the next publication on.',
}

export const cy: typeof en = {
  title: 'Gosodiadau cyhoeddi',
  recipients: 'Pwy sy’n cael copi',
  recipientsLead:
    'Mae’r fframweithiau’n dweud pwy sy’n cael copi o bob adroddiad a gyhoeddir: llythyr gyda’r ddolen, ar yr eiliad gyhoeddi. Cadwch eu cyfeiriadau yma. Nid yw derbynwyr sy’n mewngofnodi, megis pennaeth gwasanaeth, ar y rhestr: mae eu rhai nhw’n hysbys.',
  addressHint: 'Un neu ragor o gyfeiriadau e-bost, pob un ar linell. Gadewch yn wag i beidio ag anfon.',
  nobody: 'Nid oes fframwaith yn enwi derbynnydd y cedwir ei gyfeiriad yma.',
  unconfirmed: 'Heb ei gadarnhau: nid yw’n hysbys eu bod yn cael copi.',
  contactTitle: 'Beth mae’r tudalennau cyhoeddus yn ei ddweud',
  contactEn: 'Sut i gysylltu â chi, yn Saesneg',
  contactCy: 'Yr un peth yn Gymraeg',
  complaintEn: 'Sut i gwyno am arolygiad neu adroddiad, yn Saesneg',
  complaintCy: 'Yr un peth yn Gymraeg',
  contactHint: 'Enwau timau, cyfeiriadau ac oriau; nid enwau pobl.',
  notAddress: typed => `Nid cyfeiriad e-bost yw “${typed}”. Ysgrifennwch ef fel enw@example.gov.uk`,
  noWelsh: 'Ysgrifennwch yr un peth yn Gymraeg: mae’r tudalennau cyhoeddus yn y ddwy iaith',
  noEnglish: 'Ysgrifennwch yr un peth yn Saesneg: mae’r tudalennau cyhoeddus yn y ddwy iaith',
  keep: 'Cadw',
  kept: 'Mae’r gosodiadau wedi’u cadw. Maent yn cyfrif o’r cyhoeddiad nesaf ymlaen.',
}
