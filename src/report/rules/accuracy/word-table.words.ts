/** The words of the Word table into which comments are written, and of what could not be read from it. */

export const en = {
  title: 'Comments on the facts of the draft report',
  how: [
    'Write each comment into the row of the paragraph that it speaks of: what it is about in the third column, and what is wrong in the fourth. Copy a row to make more than one comment on a paragraph. Leave the first two columns as they are; changes that you track or remarks that you put beside the text are read too.',
    'Then upload the file on the page of the factual accuracy check. You see what was read before anything is kept, and nothing is sent until the person named at your service sends all comments. Evidence is attached there.',
  ],
  fingerprint: (hash: string) => `Fingerprint of the draft: ${hash}`,
  kinds: 'What a comment is about',
  head: ['Paragraph', 'Text as drafted', 'About', 'Comment'],
  kindHead: ['Write', 'Where'],
  suggested: (text: string) => `Suggested wording: ${text}`,
  faults: {
    'no-cells': 'This row has lost some of its four columns. Copy the comment into the row of its paragraph.',
    'no-reference': 'The first column does not say which paragraph this is about. Write the number of the paragraph.',
    'unknown-paragraph': 'The draft has no paragraph of this number. Write the number that stands beside the text.',
    'too-long': 'This comment has more than 4,000 characters. Shorten it, or attach it as a file.',
    outside: 'This stands outside the table. Copy it into the row of the paragraph that it speaks of.',
    withdrawn: 'This comment was withdrawn on the page, so it was not brought back.',
    emptied:
      'The words of this comment are gone from the file; it is kept as it was. Withdraw it on the page if you mean to.',
    'no-comment': 'The third column says what it is about, and the fourth says nothing.',
    gone: 'The row of this comment is gone from the file; it is kept as it was. Withdraw it on the page if you mean to.',
    picture:
      'A picture can’t be taken from the table. Write what it shows, and attach it to the comment on the page as a file.',
  },
  notes: {
    'kind-unknown': 'What it is about was not understood: choose it on the page before the comments are sent.',
    'kind-missing': 'It does not say what it is about: choose it on the page before the comments are sent.',
    'text-changed': 'The text of the draft was changed in the file, so your wording is kept as a suggestion.',
    'picture-left': 'The picture in this row was not taken: attach it to the comment on the page as a file.',
  },
}

export const cy: typeof en = {
  title: 'Sylwadau ar ffeithiau’r adroddiad drafft',
  how: [
    'Ysgrifennwch bob sylw yn rhes y paragraff y mae’n sôn amdano: ei bwnc yn y drydedd golofn, a’r hyn sydd o’i le yn y bedwaredd. Copïwch res i wneud mwy nag un sylw ar baragraff. Gadewch y ddwy golofn gyntaf fel y maent; darllenir hefyd newidiadau a olrheiniwyd a nodiadau a roddwyd wrth ymyl y testun.',
    'Yna lanlwythwch y ffeil ar dudalen y gwiriad cywirdeb ffeithiol. Gwelwch yr hyn a ddarllenwyd cyn i ddim gael ei gadw, ac ni anfonir dim nes i’r sawl a enwyd yn eich gwasanaeth anfon pob sylw. Atodir tystiolaeth yno.',
  ],
  fingerprint: hash => `Ôl bys y drafft: ${hash}`,
  kinds: 'Pwnc sylw',
  head: ['Paragraff', 'Testun fel y’i drafftiwyd', 'Ynghylch', 'Sylw'],
  kindHead: ['Ysgrifennwch', 'Lle'],
  suggested: text => `Geiriad a awgrymir: ${text}`,
  faults: {
    'no-cells': 'Mae’r rhes hon wedi colli rhai o’i phedair colofn. Copïwch y sylw i res ei baragraff.',
    'no-reference': 'Nid yw’r golofn gyntaf yn dweud pa baragraff yw hwn. Ysgrifennwch rif y paragraff.',
    'unknown-paragraph': 'Nid oes paragraff â’r rhif hwn yn y drafft. Ysgrifennwch y rhif sydd wrth ymyl y testun.',
    'too-long': 'Mae gan y sylw hwn fwy na 4,000 nod. Byrhewch ef, neu atodwch ef fel ffeil.',
    outside: 'Mae hwn y tu allan i’r tabl. Copïwch ef i res y paragraff y mae’n sôn amdano.',
    withdrawn: 'Tynnwyd y sylw hwn yn ôl ar y dudalen, felly ni ddaethpwyd ag ef yn ôl.',
    emptied:
      'Mae geiriau’r sylw hwn wedi mynd o’r ffeil; fe’i cedwir fel yr oedd. Tynnwch ef yn ôl ar y dudalen os dyna’ch bwriad.',
    'no-comment': 'Mae’r drydedd golofn yn dweud ei bwnc, ac nid yw’r bedwaredd yn dweud dim.',
    gone: 'Mae rhes y sylw hwn wedi mynd o’r ffeil; fe’i cedwir fel yr oedd. Tynnwch ef yn ôl ar y dudalen os dyna’ch bwriad.',
    picture:
      'Ni ellir cymryd llun o’r tabl. Ysgrifennwch yr hyn y mae’n ei ddangos, ac atodwch ef i’r sylw ar y dudalen fel ffeil.',
  },
  notes: {
    'kind-unknown': 'Ni ddeallwyd ei bwnc: dewiswch ef ar y dudalen cyn anfon y sylwadau.',
    'kind-missing': 'Nid yw’n dweud ei bwnc: dewiswch ef ar y dudalen cyn anfon y sylwadau.',
    'text-changed': 'Newidiwyd testun y drafft yn y ffeil, felly cedwir eich geiriad fel awgrym.',
    'picture-left': 'Ni chymerwyd y llun yn y rhes hon: atodwch ef i’r sylw ar y dudalen fel ffeil.',
  },
}

export const tableWords = { en, cy } as const
