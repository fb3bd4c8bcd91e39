/** The team of an inspection: who is in it with which part, and who joins or leaves it. */
import { roles } from '../../access/rules/roles.ts'
import { many, one } from '../../platform/web/form.ts'
import type { Ask } from '../../platform/web/page.ts'
import { page, signedIn } from '../../platform/web/page.ts'
import type { PageView } from '../../platform/web/reply.ts'
import { reply } from '../../platform/web/reply.ts'
import { findConflictsOfPeople } from '../actions/calendar.ts'
import type { NamedMember, Team } from '../actions/team.ts'
import { fillTeam, findTeam, leaveTeam } from '../actions/team.ts'
import { inspectionPaths } from '../rules/paths.ts'
import { trailTo } from '../rules/trail.ts'
import { mayLeave } from '../rules/team.ts'
import { cy, en } from './team.words.ts'

type Asked = Ask<'/inspections/:inspection/team', typeof en>

interface TeamView extends PageView {
  /** Where those who would join are needed at the same time, to be accepted or changed. */
  readonly conflicts: readonly string[]
  readonly caption: string
  readonly rows: readonly {
    readonly person: string
    readonly name: string
    readonly part: string
    /** What the button that takes them out says; '' where they stay. */
    readonly remove: string
  }[]
  readonly candidates: readonly {
    readonly value: string
    readonly text: string
    readonly hint: { readonly text: string }
    readonly checked: boolean
  }[]
}

/** The page. */
export const team = page(inspectionPaths.team, {
  who: signedIn,
  words: { en, cy },
  async show(use, ask) {
    return reply.page('inspection/team', view(ask, await findTeam(use, asked(ask))))
  },
  async submit(use, ask) {
    const here = inspectionPaths.team({ inspection: ask.params.inspection })
    const leaving = one(ask.form, 'leaving')
    const again = async (messages: readonly string[], conflicts: readonly string[] = []) => {
      const shown: TeamView = { ...view(ask, await findTeam(use, asked(ask))), conflicts }
      const field = conflicts.length > 0 ? 'accept' : 'people'
      return reply.again(
        'inspection/team',
        shown,
        messages.map(message => ({ field, message })),
      )
    }
    if (leaving !== '') {
      const left = await leaveTeam(use, { ...asked(ask), person: Number(leaving) })
      return left.ok
        ? reply.redirect(here, ask.words.left(left.value))
        : again(left.problems.map(each => each[ask.language]))
    }
    const chosen = many(ask.form, 'people').map(memberIn)
    const people = chosen.map(({ person }) => person)
    const standing = await findConflictsOfPeople(use, { ...asked(ask), people })
    if (standing.length > 0 && one(ask.form, 'accept') === '')
      return again(
        [ask.words.conflicts],
        standing.map(each => each[ask.language]),
      )
    const joined = await fillTeam(use, { ...asked(ask), chosen })
    return joined.ok
      ? reply.redirect(here, ask.words.joined(joined.value))
      : again(joined.problems.map(each => each[ask.language]))
  },
})

const asked = ({ actor, params }: Asked) => ({ actor, slug: params.inspection })

/** A choice of the form: the person's id and the part, with a space between. */
const memberIn = (value: string) => {
  const [person = '', role = ''] = value.split(' ')
  return { person: Number(person), role }
}

function view({ words, language, form }: Asked, { inspection, members, candidates }: Team): TeamView {
  const name = inspection.service.name[language]
  const partOf = ({ role }: NamedMember): string =>
    Object.entries(roles).find(([id]) => id === role)?.[1].title[language] ?? role
  return {
    title: words.title,
    caption: name,
    breadcrumbs: [...trailTo(inspection, language), { text: words.title }],
    synthetic: inspection.synthetic,
    conflicts: [],
    rows: members.map(member => ({
      person: String(member.person),
      name: member.name,
      part: partOf(member),
      remove: mayLeave(inspection, member) ? words.remove(member.name) : '',
    })),
    candidates: candidates.map(member => {
      const value = `${member.person} ${member.role}`
      return { value, text: member.name, hint: { text: partOf(member) }, checked: many(form, 'people').includes(value) }
    }),
  }
}
