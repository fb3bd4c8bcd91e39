/** Why a file is not kept, in words that say what to do; each begins with the name that its sender knows it by. */
import { acceptedKinds as accepted } from '../pure/file-kinds.ts'
import type { Words } from '../pure/words.ts'
import type { Danger } from './sniff.ts'

export type FileFault = Danger | 'empty' | 'too-large' | 'other-ending' | 'infected' | 'not-scanned'

/** What may be said beside the reason. */
interface Said {
  readonly name: string
  readonly mostMegabytes: number
  /** The endings that the content may have, such as `.pdf`. */
  readonly endings: string
}

const reasons: Record<FileFault, (said: Said) => Words> = {
  empty: ({ name }) => ({
    en: `${name} is empty. Check the file and send it again.`,
    cy: `Mae ${name} yn wag. Gwiriwch y ffeil a’i hanfon eto.`,
  }),
  'too-large': ({ name, mostMegabytes }) => ({
    en: `${name} is larger than ${mostMegabytes} MB, or too much was sent at once. Send it alone, or in smaller parts.`,
    cy: `Mae ${name} yn fwy na ${mostMegabytes} MB, neu anfonwyd gormod ar unwaith. Anfonwch hi ar ei phen ei hun, neu mewn rhannau llai.`,
  }),
  'unknown-kind': ({ name }) => ({
    en: `${name} is not a kind of file that can be kept. Send it as ${accepted.en}.`,
    cy: `Nid yw ${name} yn fath o ffeil y gellir ei chadw. Anfonwch hi fel ${accepted.cy}.`,
  }),
  program: ({ name }) => ({
    en: `${name} is a program and is refused. Send documents only.`,
    cy: `Rhaglen yw ${name}, ac fe’i gwrthodir. Anfonwch ddogfennau yn unig.`,
  }),
  archive: ({ name }) => ({
    en: `${name} is an archive of other files. Unpack it and send the documents in it; you can choose several at once.`,
    cy: `Archif o ffeiliau eraill yw ${name}. Dadbaciwch hi ac anfonwch y dogfennau sydd ynddi; gallwch ddewis sawl un ar unwaith.`,
  }),
  'web-page': ({ name }) => ({
    en: `${name} is a web page or other code that a browser would run. Save it as a PDF and send that.`,
    cy: `Tudalen we neu god arall y byddai porwr yn ei redeg yw ${name}. Cadwch hi fel PDF ac anfonwch hwnnw.`,
  }),
  email: ({ name }) => ({
    en: `${name} is an email. Save it as a PDF, and send what was attached to it by itself.`,
    cy: `E-bost yw ${name}. Cadwch ef fel PDF, ac anfonwch yr hyn a atodwyd iddo ar wahân.`,
  }),
  macros: ({ name }) => ({
    en: `${name} has macros in it, which are programs. Save a copy without macros (as .docx, .xlsx or .pptx, or as a PDF) and send that.`,
    cy: `Mae macros yn ${name}, sef rhaglenni. Cadwch gopi heb facros (fel .docx, .xlsx neu .pptx, neu fel PDF) ac anfonwch hwnnw.`,
  }),
  'active-content': ({ name }) => ({
    en: `${name} has controls in it that run code. Save it as a PDF and send that.`,
    cy: `Mae rheolyddion sy’n rhedeg cod yn ${name}. Cadwch hi fel PDF ac anfonwch hwnnw.`,
  }),
  'files-inside': ({ name }) => ({
    en: `${name} has other files embedded in it. Send those by themselves, and the document without them or as a PDF.`,
    cy: `Mae ffeiliau eraill wedi’u mewnosod yn ${name}. Anfonwch y rheini ar wahân, a’r ddogfen hebddynt neu fel PDF.`,
  }),
  password: ({ name }) => ({
    en: `${name} needs a password to open. Send it without one: what you send here is kept in confidence.`,
    cy: `Mae angen cyfrinair i agor ${name}. Anfonwch hi heb un: cedwir yr hyn a anfonwch yma’n gyfrinachol.`,
  }),
  broken: ({ name }) => ({
    en: `${name} can’t be read to its end. Open it, save it again and send the new copy.`,
    cy: `Ni ellir darllen ${name} hyd ei diwedd. Agorwch hi, cadwch hi eto ac anfonwch y copi newydd.`,
  }),
  'other-ending': ({ name, endings }) => ({
    en: `${name} is not what its name says: by its content its name should end in ${endings}. Check that it is the right file, and rename it.`,
    cy: `Nid yw ${name} yr hyn y mae ei henw’n ei ddweud: yn ôl ei chynnwys dylai ei henw orffen â ${endings}. Gwiriwch mai dyma’r ffeil gywir, a’i hailenwi.`,
  }),
  infected: ({ name }) => ({
    en: `The virus scanner refuses ${name}. Ask your IT support to look at it, and don’t open it.`,
    cy: `Mae’r sganiwr firysau’n gwrthod ${name}. Gofynnwch i’ch cymorth TG edrych arni, a pheidiwch â’i hagor.`,
  }),
  'not-scanned': ({ name }) => ({
    en: `${name} could not be scanned for viruses just now. Send it again in a few minutes.`,
    cy: `Ni ellid sganio ${name} am firysau ar hyn o bryd. Anfonwch hi eto ymhen ychydig funudau.`,
  }),
}

/** The words for one file. */
export const fileReason = (fault: FileFault, said: Said): Words => reasons[fault](said)
