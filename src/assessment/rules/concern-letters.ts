/** Letters about an urgent concern. They say that there is one and where it is read, and not a word of it. */
import type { Words } from '../../platform/pure/words.ts'

/** What a letter says. */
export interface ConcernLetter {
  readonly subject: string
  readonly body: string
}

interface About {
  /** Who is written to. */
  readonly name: string
  readonly service: Words
  /** Where it is read. */
  readonly link: string
  /** Minutes that it has waited; null for the first letter. */
  readonly waited: number | null
}

/** One letter in both languages. */
export function concernLetter({ name, service, link, waited }: About): ConcernLetter {
  const subject =
    waited === null
      ? `Urgent: a concern was raised in the inspection of ${service.en} / Brys: codwyd pryder yn arolygiad ${service.cy}`
      : `Urgent, still unanswered: a concern in the inspection of ${service.en} / Brys, heb ei ateb o hyd: pryder yn arolygiad ${service.cy}`
  const body = `${name},

An assessor has raised an urgent concern about the safety of a child, or a serious risk to somebody else, in the inspection of ${service.en}.${waited === null ? '' : ` It has waited ${waited} minutes for an answer.`}

Sign in now, read it and say what is being done:
${link}

This letter does not say what it is about, because it concerns a child. If anybody is in immediate danger, call 999.

---

${name},

Mae asesydd wedi codi pryder brys am ddiogelwch plentyn, neu am risg ddifrifol i rywun arall, yn arolygiad ${service.cy}.${waited === null ? '' : ` Mae wedi aros ${waited} munud am ateb.`}

Mewngofnodwch nawr, darllenwch ef a dywedwch beth sy’n cael ei wneud:
${link}

Nid yw’r llythyr hwn yn dweud beth yw’r pryder, oherwydd ei fod yn ymwneud â phlentyn. Os oes rhywun mewn perygl uniongyrchol, ffoniwch 999.
`
  return { subject, body }
}
