/** The whole table of permissions is pinned: a change to it is seen in review, in the file beside this one. */
import { globSync, readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { plumbline } from '../../test/plumbline.ts'
import { everyDeed, matrixAsText } from './access-matrix.ts'

test('who may do what, to what, at which stage, is as it was agreed', async () => {
  await expect(`${matrixAsText('en')}\n`).toMatchFileSnapshot('access-matrix.en.txt')
  await expect(`${matrixAsText('cy')}\n`).toMatchFileSnapshot('access-matrix.cy.txt')
})

test('every stage that gives permissions gives them from rows of the table', () => {
  const gathered = readFileSync('src/cli/access-matrix.ts', 'utf8')
  const stages = globSync('src/*/rules/may.ts').map(file => file.split('/')[1] ?? '')
  expect(stages.length).toBeGreaterThan(4)
  expect(stages.filter(stage => !gathered.includes(`'../${stage}/rules/may.ts'`))).toEqual([])
})

test('each row is there once, says what it is in both languages, and why not', () => {
  const ids = everyDeed.map(({ id }) => id)
  expect(new Set(ids).size).toBe(ids.length)
  for (const { title, never, notYet = never, closed = never } of everyDeed)
    for (const words of [title, never, notYet, closed]) expect([words.en, words.cy]).not.toContain('')
})

test('the command prints it', async () => {
  const { code, out } = await plumbline('access', 'matrix')
  expect(code).toBe(0)
  expect(out).toBe(`${matrixAsText('en')}\n`)
  expect(JSON.parse((await plumbline('access', 'matrix', '--json')).out)).toHaveLength(everyDeed.length)
})
