/** Frameworks at the prompt: as a page, as JSON, and every fault of a folder. */
import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, onTestFinished, test } from 'vitest'
import { tinyFolder, tinyFramework } from '../../../test/make/framework-folder.ts'
import { plumbline } from '../../../test/plumbline.ts'
import { listFrameworks } from '../../framework/load/find.ts'

const tiny = './test/frameworks/tiny'

test('list names every framework that is shipped', async () => {
  const { code, out } = await plumbline('framework', 'list')
  expect(code).toBe(0)
  for (const id of await listFrameworks()) expect(out).toMatch(new RegExp(`^${id}  `, 'm'))
  const listed = JSON.parse((await plumbline('framework', 'list', '--json')).out) as { id: string }[]
  expect(listed.map(({ id }) => id)).toEqual(await listFrameworks())
})

test('show is a page to read', async () => {
  const { code, out } = await plumbline('framework', 'show', tiny)
  expect(code).toBe(0)
  expect(out).toContain('A tiny framework\n')
  expect(out).toContain('60 to 100  HIGH')
  expect(out).toContain('asked where “Where it sails” is “Sea”')
  expect((await plumbline('framework', 'show', tiny, '--welsh')).out).toContain('Fframwaith bychan\n')
})

test('show --json gives ids and words to other programs', async () => {
  const shown = JSON.parse((await plumbline('framework', 'show', tiny, '--json')).out) as Record<string, unknown>
  expect(shown).toMatchObject({
    id: 'tiny',
    title: 'A tiny framework',
    hash: (await tinyFramework()).hash,
    bands: [
      { label: 'HIGH', from: 60 },
      { label: 'LOW', from: 0 },
    ],
    themes: [{ id: 'afloat', title: 'Staying afloat' }],
    caseAttributes: [
      { id: 'place', title: 'Where it sails', kind: 'choice', values: ['sea', 'river'] },
      { id: 'length', title: 'Length in metres', kind: 'number', values: [] },
    ],
    sections: [
      {
        id: 'S1',
        title: 'Boats',
        criteria: [
          {
            id: 'C1',
            title: 'Hulls',
            questions: [
              {
                id: 'C1a',
                text: 'Is the hull sound?',
                kind: 'judgement',
                answers: ['good', 'poor', 'none'],
                themes: ['afloat'],
                applies: null,
                scores: true,
                lines: { good: 'above', poor: 'below', none: 'outside' },
              },
              { id: 'C1b', applies: { attribute: 'place', in: ['sea'] } },
            ],
          },
        ],
      },
      { id: 'S2' },
    ],
  })
})

test('check says of a sound folder what it holds', async () => {
  const { code, out, err } = await plumbline('framework', 'check', tiny)
  expect({ code, err }).toEqual({ code: 0, err: '' })
  expect(out).toContain('is sound: A tiny framework, 5 questions, of which 3 score')
})

test('check prints every fault with file and line on standard error, and ends with 2', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'framework-'))
  onTestFinished(() => rm(folder, { recursive: true }))
  await cp(tinyFolder, folder, { recursive: true })
  const spoil = async (name: string, from: string, to: string): Promise<void> => {
    const file = join(folder, name)
    await writeFile(file, (await readFile(file, 'utf8')).replace(from, to))
  }
  await spoil('bands.yaml', 'from: 0', 'from: 5')
  await spoil('themes.yaml', ', cy: Aros ar y dŵr', '')
  const { code, out, err } = await plumbline('framework', 'check', folder)
  expect({ code, out }).toEqual({ code: 2, out: '' })
  expect(err.trim().split('\n')).toEqual([
    `${folder}/bands.yaml:7: There is a gap: no band holds for 0 to 4. Let the last band begin at 0.`,
    `${folder}/themes.yaml:3: The Welsh is missing. Write it under \`cy\`; a draft will do while \`welshCheckedBy\` is null.`,
    '2 faults.',
  ])
})

test('a framework that is not there is refused with those that are', async () => {
  const { code, err } = await plumbline('framework', 'show', 'nobody-1066')
  expect(code).toBe(2)
  expect(err).toContain('There is no framework called "nobody-1066". Known are: ')
})
