/** The privacy page. */

export const en = {
  title: 'Privacy',
  intro: 'What this copy of Plumbline knows about you, and what it knows about children.',
  childrenTitle: 'Children and victims',
  children:
    'Plumbline keeps no name, address or date of birth of any child or victim. A case is known by a reference such as C001 that means nothing outside one inspection. Answers to questionnaires are not linked to anybody.',
  childrenDemonstration: 'In this demonstration every case is synthetic: no case describes a real child.',
  readersTitle: 'People who read pages',
  readers:
    'The server writes a log line for each page that it sends: the time, the kind of page, how long it took and a random reference. The line holds no name, no address of yours and nothing that you typed. There are no analytics and no trackers.',
  usersTitle: 'People who sign in',
  users:
    'Your name, your organisation and your roles are kept so that you see what is meant for you. What you do that changes an inspection is recorded with the time and your account’s number, so that inspectors can account for their judgements. That record is never changed.',
  usersDemonstration:
    'In this demonstration the people are invented. You sign in as one of them and give nothing of your own.',
  keptTitle: 'Who decides',
  kept: 'The organisation that runs this copy of Plumbline decides how long its data are kept, and answers for them. Ask it if you want to see, correct or remove what it holds about you.',
  complainBefore: 'If you are not happy with its answer, you can complain to the',
  complainLink: 'Information Commissioner’s Office',
}

export const cy: typeof en = {
  title: 'Preifatrwydd',
  intro: 'Yr hyn y mae’r copi hwn o Plumbline yn ei wybod amdanoch chi, ac am blant.',
  childrenTitle: 'Plant a dioddefwyr',
  children:
    'Nid yw Plumbline yn cadw enw, cyfeiriad na dyddiad geni unrhyw blentyn na dioddefwr. Mae achos yn cael ei adnabod trwy gyfeirnod fel C001 nad yw’n golygu dim y tu allan i un arolygiad. Nid yw atebion i holiaduron wedi’u cysylltu â neb.',
  childrenDemonstration:
    'Yn yr arddangosiad hwn mae pob achos yn synthetig: nid oes yr un achos yn disgrifio plentyn go iawn.',
  readersTitle: 'Pobl sy’n darllen tudalennau',
  readers:
    'Mae’r gweinydd yn ysgrifennu llinell log ar gyfer pob tudalen y mae’n ei hanfon: yr amser, y math o dudalen, faint o amser a gymerodd a chyfeirnod ar hap. Nid yw’r llinell yn dal enw, na chyfeiriad, na dim a deipiwyd gennych. Nid oes dadansoddeg na thracwyr.',
  usersTitle: 'Pobl sy’n mewngofnodi',
  users:
    'Cedwir eich enw, eich sefydliad a’ch rolau er mwyn i chi weld yr hyn sydd ar eich cyfer. Cofnodir yr hyn a wnewch sy’n newid arolygiad gyda’r amser a rhif eich cyfrif, fel y gall arolygwyr roi cyfrif am eu barn. Ni chaiff y cofnod hwnnw byth ei newid.',
  usersDemonstration:
    'Yn yr arddangosiad hwn mae’r bobl wedi’u dyfeisio. Rydych yn mewngofnodi fel un ohonynt heb roi dim amdanoch chi’ch hun.',
  keptTitle: 'Pwy sy’n penderfynu',
  kept: 'Y sefydliad sy’n rhedeg y copi hwn o Plumbline sy’n penderfynu am ba hyd y cedwir ei ddata, ac sy’n atebol amdanynt. Gofynnwch iddo os ydych am weld, cywiro neu ddileu’r hyn y mae’n ei ddal amdanoch.',
  complainBefore: 'Os nad ydych yn fodlon ar ei ateb, gallwch gwyno i',
  complainLink: 'Swyddfa’r Comisiynydd Gwybodaeth',
}
