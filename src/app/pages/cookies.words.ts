/** The cookies page. */

export const en = {
  title: 'Cookies',
  intro:
    'Cookies are small files saved on your phone, tablet or computer when you visit a website. Plumbline uses one, and only when it is needed.',
  essentialTitle: 'The one essential cookie',
  essential:
    'It remembers that you have signed in, or which language you chose. It is set when you sign in, open a form or change the language. Because pages can’t work as you ask without it, we do not ask for your consent.',
  name: 'Name',
  purpose: 'Purpose',
  expires: 'Expires',
  purposeText: 'A random number that stands for your visit; it says nothing about you',
  hours: (hours: number) => `${hours} hours after the last page you opened, or when you sign out`,
  othersTitle: 'No other cookies',
  others: 'There are no cookies for analytics, advertising or social media, and none from other websites.',
}

export const cy: typeof en = {
  title: 'Cwcis',
  intro:
    'Ffeiliau bach sy’n cael eu cadw ar eich ffôn, llechen neu gyfrifiadur pan fyddwch yn ymweld â gwefan yw cwcis. Mae Plumbline yn defnyddio un, a dim ond pan fydd ei angen.',
  essentialTitle: 'Yr un cwci hanfodol',
  essential:
    'Mae’n cofio eich bod wedi mewngofnodi, neu pa iaith a ddewiswyd gennych. Caiff ei osod pan fyddwch yn mewngofnodi, yn agor ffurflen neu’n newid yr iaith. Gan na all y tudalennau weithio fel y gofynnwch hebddo, nid ydym yn gofyn am eich caniatâd.',
  name: 'Enw',
  purpose: 'Diben',
  expires: 'Yn dod i ben',
  purposeText: 'Rhif ar hap sy’n cynrychioli eich ymweliad; nid yw’n dweud dim amdanoch',
  hours: (hours: number) => `${hours} awr ar ôl y dudalen ddiwethaf a agorwyd gennych, neu pan fyddwch yn allgofnodi`,
  othersTitle: 'Dim cwcis eraill',
  others: 'Nid oes cwcis ar gyfer dadansoddeg, hysbysebu na chyfryngau cymdeithasol, na rhai o wefannau eraill.',
}
