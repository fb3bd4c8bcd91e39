/** What was written into drafts before each text had versions of its own stands in passages, each text in its place. */
import { cp, mkdtemp, readdir, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { expect, test } from 'vitest'
import { asOwner, emptyDatabase } from '../../test/database.ts'
import { migrate, migrationsFolder } from '../platform/db/migrate.ts'

const texts = {
  notice: { short: { en: 'Made up', cy: null }, long: { en: 'All made up.', cy: 'Ffug.' } },
  team: [{ role: { en: 'Lead', cy: null }, people: 2 }],
  recommendations: [{ text: { en: 'Mend hulls', cy: null }, responsible: { en: 'Shipwright', cy: null } }],
  examples: [{ criterion: '1.1', text: { en: 'A boat.', cy: null } }],
  introductions: { '2': [{ en: 'Early days.', cy: null }] },
  commentaries: {},
  parts: {
    foreword: [
      { kind: 'paragraph', text: { en: 'Before.', cy: null } },
      { kind: 'figures' },
      {
        kind: 'signature',
        items: [
          { en: 'The Chief', cy: 'Y Prif' },
          { en: 'May 2012', cy: null },
        ],
      },
    ],
    context: [{ kind: 'figures' }, { kind: 'quotation', text: { en: 'The sea.', cy: null } }],
  },
}

test('the latest draft of an inspection is moved whole', async () => {
  const url = await emptyDatabase()
  const earlier = await mkdtemp(join(tmpdir(), 'plumbline-'))
  const names = (await readdir(migrationsFolder)).filter(name => name < '2026-11-21-45')
  for (const name of names) await cp(fileURLToPath(new URL(name, migrationsFolder)), join(earlier, name))
  await migrate(url, earlier)
  await rm(earlier, { recursive: true })
  // The inspection itself is of no interest here: its row is not asked for.
  await asOwner(url, `alter database ${new URL(url).pathname.slice(1)} set session_replication_role = 'replica'`)
  const add = 'insert into report.draft (inspection_id, texts, saved_at, saved_by) values (1, $1, now(), 5)'
  await asOwner(url, add, [{ ...texts, parts: { context: [{ kind: 'note', text: { en: 'Old.', cy: null } }] } }])
  await asOwner(url, add, [texts])
  await migrate(url)
  const rows = await asOwner(
    url,
    `select kind || ' ' || place as at, text_en as en, text_cy as cy, details from findings.passage
     join findings.version on passage_id = id where made_by = 5 and number = 1 order by kind, place, position`,
  )
  expect(rows).toEqual([
    { at: 'example 1.1', en: 'A boat.', cy: null, details: {} },
    { at: 'foreword after', en: 'The Chief\nMay 2012', cy: 'Y Prif\n[May 2012]', details: { form: 'signature' } },
    { at: 'foreword before', en: 'Before.', cy: null, details: {} },
    { at: 'introduction 2', en: 'Early days.', cy: null, details: {} },
    { at: 'notice long', en: 'All made up.', cy: 'Ffug.', details: {} },
    { at: 'notice short', en: 'Made up', cy: null, details: {} },
    { at: 'part context', en: '', cy: null, details: { form: 'figures' } },
    { at: 'part context', en: 'The sea.', cy: null, details: { form: 'quotation' } },
    {
      at: 'recommendation ',
      en: 'Mend hulls',
      cy: null,
      details: { responsible: { en: 'Shipwright', cy: null } },
    },
    { at: 'team ', en: 'Lead', cy: null, details: { people: 2 } },
  ])
})
