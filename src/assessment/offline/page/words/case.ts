/** What a case's own pages say of what is written on them. */

export const en = {
  keeping: 'Keeping…',
  kept: 'Kept on this device',
  safe: 'Safe on the server',
  notKept:
    'NOT kept on this device: it is only on this screen. Press “Save everything as a file” on this page, and give the file to the lead inspector.',
  full: 'NOT kept: this device is full. It is only on this screen, so leave the page open. Make room by deleting files or closing other websites and programs; it is then kept by itself. If you can’t, press “Save everything as a file” on this page, and give the file to the lead inspector.',
  lost: 'This device could not keep this, so the page stays open. What to do is said with the question.',
  dateWrong: 'The date of what you saw must be a real date, such as 16 1 2012. It is kept here as you typed it.',
  problemTitle: 'There is a problem',
  error: 'Error:',
  doneTitle: 'Done',
  whyMissing: 'Say why it is not sufficient: tick a reason or write a note. The answer itself is kept.',
  finishWaits: 'The case is finished on this device. The server is told as soon as your answers have arrived.',
  finished: 'The case is finished, and the server has it.',
  keys: 'Answer with single keys',
  keysHelp: (keys: string) =>
    `${keys}. The key answers the question that you are on, or the first open one, and goes on to the next. Keys do nothing while you write.`,
  keyed: (question: string, answer: string) => `${question}: ${answer}`,
  found: (count: number) =>
    count === 0
      ? 'No question holds all of these words.'
      : count === 1
        ? '1 question found'
        : `${count} questions found`,
  toQuestion: 'Go to this question in the case',
  noStore: 'This browser can’t keep answers. They are saved when you press “Save”.',
}

export const cy: typeof en = {
  keeping: 'Yn cadw…',
  kept: 'Wedi’i gadw ar y ddyfais hon',
  safe: 'Yn ddiogel ar y gweinydd',
  notKept:
    'NID yw wedi’i gadw ar y ddyfais hon: dim ond ar y sgrin hon y mae. Pwyswch “Cadw popeth fel ffeil” ar y dudalen hon, a rhowch y ffeil i’r arolygydd arweiniol.',
  full: 'HEB ei gadw: mae’r ddyfais hon yn llawn. Dim ond ar y sgrin hon y mae, felly gadewch y dudalen ar agor. Gwnewch le drwy ddileu ffeiliau neu gau gwefannau a rhaglenni eraill; yna fe’i cedwir ohono’i hun. Os na allwch, pwyswch “Cadw popeth fel ffeil” ar y dudalen hon, a rhowch y ffeil i’r arolygydd arweiniol.',
  lost: 'Ni allai’r ddyfais hon gadw hyn, felly mae’r dudalen yn aros ar agor. Dywedir gyda’r cwestiwn beth i’w wneud.',
  dateWrong:
    'Rhaid i ddyddiad yr hyn a welsoch fod yn ddyddiad go iawn, megis 16 1 2012. Cedwir ef yma fel y’i teipioch.',
  problemTitle: 'Mae problem',
  error: 'Gwall:',
  doneTitle: 'Wedi’i wneud',
  whyMissing: 'Dywedwch pam nad yw’n ddigonol: ticiwch reswm neu ysgrifennwch nodyn. Mae’r ateb ei hun wedi’i gadw.',
  finishWaits:
    'Mae’r achos wedi’i orffen ar y ddyfais hon. Dywedir wrth y gweinydd cyn gynted ag y bydd eich atebion wedi cyrraedd.',
  finished: 'Mae’r achos wedi’i orffen, ac mae gan y gweinydd ef.',
  keys: 'Ateb ag un fysell',
  keysHelp: keys =>
    `${keys}. Mae’r fysell yn ateb y cwestiwn yr ydych arno, neu’r un agored cyntaf, ac yn mynd ymlaen i’r nesaf. Nid yw bysellau’n gwneud dim tra byddwch yn ysgrifennu.`,
  keyed: (question, answer) => `${question}: ${answer}`,
  found: count => (count === 0 ? 'Nid oes cwestiwn sy’n cynnwys pob un o’r geiriau hyn.' : `Cafwyd ${count} cwestiwn`),
  toQuestion: 'Mynd at y cwestiwn hwn yn yr achos',
  noStore: 'Ni all y porwr hwn gadw atebion. Cânt eu cadw pan bwyswch “Cadw”.',
}
