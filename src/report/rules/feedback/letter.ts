/** The letter that tells a service that provisional findings were given: where they are read, and no word of them. */
import type { Words } from '../../../platform/pure/words.ts'

/** What a letter says. */
export interface FeedbackLetter {
  readonly subject: string
  readonly body: string
}

/** One letter in both languages; `link` is where the findings are read. */
export function feedbackLetter({
  name,
  service,
  link,
}: {
  readonly name: string
  readonly service: Words
  readonly link: string
}): FeedbackLetter {
  return {
    subject: `Provisional findings of the inspection of ${service.en} / Canfyddiadau dros dro arolygiad ${service.cy}`,
    body: `${name},

The lead inspector has given the provisional findings of the inspection of ${service.en}. Sign in to read them, and to download the document and the slides:
${link}

They are provisional and given in confidence, so this letter does not repeat them.

---

${name},

Mae’r arolygydd arweiniol wedi rhoi canfyddiadau dros dro arolygiad ${service.cy}. Mewngofnodwch i’w darllen, ac i lawrlwytho’r ddogfen a’r sleidiau:
${link}

Maent yn rhai dros dro ac fe’u rhoddir yn gyfrinachol, felly nid yw’r llythyr hwn yn eu hailadrodd.
`,
  }
}
