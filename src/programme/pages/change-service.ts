/** Changing a service of the register: who signs in for it, another name from a day on, and what it became part of. */
import { notFound } from '../../platform/pure/refusal.ts'
import { readDateField } from '../../platform/web/date-field.ts'
import type { TypedDate } from '../../platform/web/date-field.ts'
import { one } from '../../platform/web/form.ts'
import { page } from '../../platform/web/page.ts'
import type { Ask, Use } from '../../platform/web/page.ts'
import type { FieldProblem, PageView, Reply } from '../../platform/web/reply.ts'
import { reply } from '../../platform/web/reply.ts'
import type { SelectOptions } from '../../platform/web/govuk/select.ts'
import { linkService, listServiceOrganisations } from '../actions/link.ts'
import { findService, joinServices, listRegister, renameService } from '../actions/register.ts'
import { mayKeepProgramme } from '../rules/may.ts'
import { programmePaths } from '../rules/paths.ts'
import type { Service } from '../rules/programme.ts'
import { cy, en } from './change-service.words.ts'

type Asked = Ask<'/services/:service/change', typeof en>

interface ChangeView extends PageView {
  readonly organisations: SelectOptions['items']
  readonly services: SelectOptions['items']
  readonly given: Readonly<Record<'nameEn' | 'nameCy' | 'renameSource' | 'joinSource', string>>
  readonly since: TypedDate
  readonly on: TypedDate
}

/** The page; its buttons say which deed is meant. */
export const changeService = page(programmePaths.changeService, {
  who: mayKeepProgramme,
  words: { en, cy },
  async show(use, ask) {
    return reply.page('programme/change-service', await view(use, ask, await serviceOf(use, ask)))
  },
  async submit(use, ask) {
    const service = await serviceOf(use, ask)
    const { problems, done } = await deeds[deedOf(ask)](use, ask, service)
    if (problems.length === 0) return reply.redirect(programmePaths.service(ask.params), done)
    return again(use, ask, service, problems)
  },
})

interface Outcome {
  readonly problems: readonly FieldProblem[]
  readonly done: string
}

const deedOf = ({ form }: Asked): keyof typeof deeds => {
  const deed = one(form, 'deed')
  return deed === 'rename' || deed === 'join' ? deed : 'link'
}

const deeds = { link, rename, join } as const

async function link(use: Use, { actor, form, words, language }: Asked, service: Service): Promise<Outcome> {
  const chosen = one(form, 'organisation')
  const organisation = chosen === '' ? null : Number(chosen)
  const linked = await linkService(use, { actor, service: service.id, organisation })
  const problems = linked.ok ? [] : linked.problems
  return { problems: problems.map(each => ({ field: 'organisation', message: each[language] })), done: words.linked }
}

async function rename(use: Use, { actor, form, words, language }: Asked, service: Service): Promise<Outcome> {
  const [nameEn, source] = [one(form, 'nameEn').trim(), one(form, 'renameSource').trim()]
  const since = readDateField(form, 'since', { label: words.since, language, empty: words.sinceEmpty })
  const problems: FieldProblem[] = since.problem ? [since.problem] : []
  if (nameEn === '') problems.unshift({ field: 'nameEn', message: words.nameEmpty })
  if (source === '') problems.push({ field: 'renameSource', message: words.sourceEmpty })
  if (problems.length === 0 && since.day !== null) {
    const name = { en: nameEn, cy: one(form, 'nameCy').trim() || nameEn }
    await renameService(use, { actor, service: service.id, name, since: since.day, source })
  }
  return { problems, done: words.renamed }
}

async function join(use: Use, { actor, form, words, language }: Asked, service: Service): Promise<Outcome> {
  const source = one(form, 'joinSource').trim()
  const later = (await listRegister(use)).find(each => String(each.service.id) === one(form, 'later'))?.service
  const on = readDateField(form, 'on', { label: words.on, language, empty: words.onEmpty })
  const problems: FieldProblem[] = on.problem ? [on.problem] : []
  if (!later || later.id === service.id) problems.unshift({ field: 'later', message: words.laterEmpty })
  if (source === '') problems.push({ field: 'joinSource', message: words.sourceEmpty })
  if (problems.length === 0 && later && on.day !== null)
    await joinServices(use, { actor, earlier: [service.id], later: later.id, on: on.day, source })
  return { problems, done: words.joined }
}

async function again(use: Use, ask: Asked, service: Service, problems: readonly FieldProblem[]): Promise<Reply> {
  return reply.again('programme/change-service', await view(use, ask, service), problems)
}

async function serviceOf(use: Use, { params }: Asked): Promise<Service> {
  const found = await findService(use, params.service)
  if (!found) throw notFound({ en: en.unknown, cy: cy.unknown })
  return found.service
}

async function view(use: Use, { actor, words, language, params, form }: Asked, service: Service): Promise<ChangeView> {
  const name = service.name[language]
  const register = (await listRegister(use)).filter(each => !each.former && each.service.id !== service.id)
  const chosen = one(form, 'deed') === 'link' ? one(form, 'organisation') : String(service.organisation ?? '')
  const option = (value: string, text: string, of: string) => ({ value, text, selected: value === of })
  const typed = (field: string): TypedDate => ({
    day: one(form, `${field}-day`),
    month: one(form, `${field}-month`),
    year: one(form, `${field}-year`),
  })
  return {
    title: words.title(name),
    breadcrumbs: [
      { text: words.services, href: programmePaths.services() },
      { text: name, href: programmePaths.service(params) },
      { text: words.change },
    ],
    organisations: [
      option('', words.nobody, chosen),
      ...(await listServiceOrganisations(use, { actor })).map(each =>
        option(String(each.id), each.name[language], chosen),
      ),
    ],
    services: [
      option('', words.choose, one(form, 'later')),
      ...register
        .toSorted((a, b) => a.service.name[language].localeCompare(b.service.name[language], language))
        .map(each => option(String(each.service.id), each.service.name[language], one(form, 'later'))),
    ],
    given: {
      nameEn: one(form, 'nameEn'),
      nameCy: one(form, 'nameCy'),
      renameSource: one(form, 'renameSource'),
      joinSource: one(form, 'joinSource'),
    },
    since: typed('since'),
    on: typed('on'),
  }
}
