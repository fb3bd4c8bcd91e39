/** The words of the page on which somebody chooses the organisation that they act for. */

export const en = {
  title: 'For which organisation are you acting?',
  lead: 'What you may see and do follows from your roles in the organisation that you choose, and from no other. Where you also work elsewhere, Plumbline keeps you away from inspections of that service and of its region.',
  as: (roles: string) => `As ${roles}`,
  noRole: 'You hold no role there',
  go: 'Continue',
  choose: 'Choose one of your organisations',
  chosen: 'You now act for the organisation that you chose.',
}

export const cy: typeof en = {
  title: 'Dros ba sefydliad ydych chi’n gweithredu?',
  lead: 'Mae’r hyn y cewch ei weld a’i wneud yn dilyn o’ch rolau yn y sefydliad a ddewiswch, ac o’r un arall. Os ydych yn gweithio yn rhywle arall hefyd, mae Plumbline yn eich cadw draw o arolygiadau o’r gwasanaeth hwnnw a’i ranbarth.',
  as: roles => `Fel ${roles}`,
  noRole: 'Nid oes gennych rôl yno',
  go: 'Parhau',
  choose: 'Dewiswch un o’ch sefydliadau',
  chosen: 'Rydych nawr yn gweithredu dros y sefydliad a ddewisoch.',
}
