/** The words of searching the guidance. */

export const en = {
  title: 'Search the guidance',
  label: 'Words to look for',
  hint: 'In questions, guidance, where to look, examples and reasons. Also a question’s number.',
  search: 'Search',
  found: (count: number) => (count === 1 ? '1 question found' : `${count} questions found`),
  nothing: 'No question holds all of these words. Try fewer, or one that means the same.',
  part: 'Asked under',
  toCase: 'The case',
  toQuestion: 'Go to this question in the case',
  prompts: 'Where to look, what to ask',
  examples: 'What each answer can look like (invented)',
  unconfirmed: 'Wording, guidance and examples are ours unless the framework says where they are printed.',
}

export const cy: typeof en = {
  title: 'Chwilio’r canllawiau',
  label: 'Geiriau i chwilio amdanynt',
  hint: 'Mewn cwestiynau, canllawiau, ble i edrych, enghreifftiau a rhesymau. Hefyd rhif cwestiwn.',
  search: 'Chwilio',
  found: count => `Cafwyd ${count} cwestiwn`,
  nothing: 'Nid oes cwestiwn sy’n cynnwys pob un o’r geiriau hyn. Rhowch gynnig ar lai, neu air arall â’r un ystyr.',
  part: 'Gofynnir o dan',
  toCase: 'Yr achos',
  toQuestion: 'Mynd at y cwestiwn hwn yn yr achos',
  prompts: 'Ble i edrych, beth i’w ofyn',
  examples: 'Sut y gall pob ateb edrych (dychmygol)',
  unconfirmed:
    'Ein geiriad, ein canllawiau a’n henghreifftiau ni ydynt oni bai bod y fframwaith yn dweud ble y’u hargraffwyd.',
}
