/** What is said of the level that the service recorded and the assessor's own, by the server's page and in the browser. */
import type { Language } from '../../../platform/pure/words.ts'

const en = {
  recorded: (title: string, level: string | null) =>
    level === null
      ? `The service recorded no level for “${title}”. Form your own.`
      : `The service recorded “${title}” as ${level}. Form your own view before you compare.`,
  differs: (title: string, theirs: string, yours: string) =>
    `“${title}”: the service recorded ${theirs}, and you say ${yours}.`,
  levelsContested: (title: string, levels: string) =>
    `“${title}”: two levels were given apart from each other (${levels}). Choose the one that holds.`,
  ownLevel: 'Your own level',
  levelReason: 'Why your level is not the recorded one',
}

const cy: typeof en = {
  recorded: (title, level) =>
    level === null
      ? `Ni chofnododd y gwasanaeth lefel ar gyfer “${title}”. Lluniwch eich barn eich hun.`
      : `Cofnododd y gwasanaeth “${title}” fel ${level}. Lluniwch eich barn eich hun cyn cymharu.`,
  differs: (title, theirs, yours) => `“${title}”: cofnododd y gwasanaeth ${theirs}, ac rydych chi’n dweud ${yours}.`,
  levelsContested: (title, levels) =>
    `“${title}”: rhoddwyd dwy lefel ar wahân i’w gilydd (${levels}). Dewiswch yr un sy’n dal.`,
  ownLevel: 'Eich lefel eich hun',
  levelReason: 'Pam nad eich lefel chi yw’r un a gofnodwyd',
}

/** The words in both languages. */
export const levelWords: Readonly<Record<Language, typeof en>> = { en, cy }
