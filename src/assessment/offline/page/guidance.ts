/** Searching the guidance on the device: the server's own rule over the edition that was taken along. */
import type { Framework } from '../../../framework/rules/framework.ts'
import type { Found } from '../../rules/guidance-search.ts'
import { searchGuidance } from '../../rules/guidance-search.ts'
import { assessmentPaths } from '../../rules/paths.ts'
import { find, keysOf } from '../device/kept.ts'
import type { Device } from '../device/open.ts'
import { loadEdition } from './case/load.ts'
import { h, link, list, p } from './dom.ts'
import type { DeviceWords } from './words.ts'

/** Answers on a kept copy of the page what its address asks; a fresh page was answered by the server. */
export const searchHere = async (device: Device, language: 'en' | 'cy', words: DeviceWords): Promise<void> => {
  const form = document.querySelector<HTMLFormElement>('form[role="search"]')
  const [, inspection = ''] = /^\/inspections\/([^/]+)\/guidance$/.exec(location.pathname) ?? []
  const asked = new URLSearchParams(location.search)
  const sought = asked.get('q') ?? ''
  const field = form?.elements.namedItem('q')
  if (!form || inspection === '' || !(field instanceof HTMLInputElement)) return
  if (field.value === '') field.value = sought
  const from = /^\d+$/.exec(asked.get('case') ?? '')?.[0] ?? ''
  // The copy was kept for every case alike; the form has to remember from which one somebody came.
  if (from !== '' && !form.elements.namedItem('case')) {
    form.append(h('input', { type: 'hidden', name: 'case', value: from }))
  }
  form.dataset['ready'] = ''
  const framework = await editionOf(device, inspection)
  if (!framework || sought.trim() === '') return
  const found = searchGuidance(framework, sought, language)
  form.after(
    h('h2', { class: 'govuk-heading-m', role: 'status' }, words.found(found.length)),
    ...found.map(each => show(each, { language, words, href: hrefOf(each, inspection, from) })),
  )
}

const editionOf = async (device: Device, inspection: string): Promise<Framework | null> => {
  for (const key of await keysOf(device, 'cases')) {
    const kept = await find(device, 'cases', key)
    if (kept?.value.inspection === inspection) return loadEdition(kept.value.edition)
  }
  return null
}

const hrefOf = ({ question, part }: Found, inspection: string, assessment: string): string =>
  assessment === ''
    ? ''
    : `${assessmentPaths.assessmentSection({ inspection, assessment, section: part.id })}#q-${question.id}`

const show = (
  { question, part }: Found,
  { language, words, href }: { readonly language: 'en' | 'cy'; readonly words: DeviceWords; readonly href: string },
): HTMLElement => {
  const titleOf = (id: string): string => question.answers.find(answer => answer.id === id)?.title[language] ?? id
  return h(
    'div',
    { class: 'app-found' },
    h('h3', { class: 'govuk-heading-s' }, `${question.id} ${question.text[language]}`),
    p(part.title[language], ...(href === '' ? [] : [' – ', link(href, `${words.toQuestion} (${question.id})`)])),
    p(question.guidance[language]),
    ...question.evidence.map(each => p(each[language])),
    ...((question.examples ?? []).length === 0
      ? []
      : [list((question.examples ?? []).map(each => [`${titleOf(each.answer)}: ${each.text[language]}`]))]),
  )
}
