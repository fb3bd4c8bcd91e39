/** What verifies is exactly what was signed: ten thousand random bundles, and one change to each. */
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { judgement, makeFramework } from '../../../test/make/framework.ts'
import { canonicalJson } from '../../framework/rules/canonical.ts'
import type { Framework } from '../../framework/rules/framework.ts'
import { signerOf } from '../../platform/secrets/signer.ts'
import { scoreAnswers } from '../../scoring/rules/score.ts'
import type { AnswerGiven } from '../../scoring/rules/tally.ts'
import { scoringRule } from '../../scoring/rules/version.ts'
import { checkBundle, checkEditions, fileOf, sha256 } from '../actions/check-bundle.ts'
import type { Bundle } from './bundle.ts'
import { contentOf, fingerprintsOf, hashOfFingerprints, sealOf, signedText } from './bundle.ts'
import { comparisonOf } from './comparison.ts'
import type { Document } from './document.ts'

const signer = signerOf({ id: 'of-a-test', bytes: Buffer.alloc(32, 8) })
const impostor = signerOf({ id: 'of-somebody', bytes: Buffer.alloc(32, 9) })
const trusted = [{ id: signer.id, publicKey: signer.publicKey }]

const same = (text: string) => ({ en: text, cy: text })

/** Holds only what scores follow from, because it is hashed twenty thousand times: two criteria and a theme. */
const framework = ((): Framework => {
  const whole = makeFramework()
  const question = (id: string, themes: readonly string[]) => ({
    id,
    kind: 'judgement',
    scores: true,
    themes,
    answers: judgement.map(answer => ({ id: answer.id, line: answer.line })),
  })
  const content = {
    id: whole.id,
    themes: [{ id: 'harm' }],
    bands: { bands: whole.bands.bands.map(({ id, from }) => ({ id, from })) },
    sections: [
      {
        id: '1',
        criteria: [
          { id: '1.1', questions: [question('1.1.1', ['harm'])] },
          { id: '1.2', questions: [question('1.2.1', [])] },
        ],
      },
    ],
  }
  return { ...content, hash: sha256(canonicalJson(content)) } as unknown as Framework
})()
const questions = framework.sections.flatMap(section => section.criteria.flatMap(criterion => criterion.questions))

const documentOf = (language: 'en' | 'cy', texts: readonly string[]): Document => ({
  language,
  title: 'Report',
  subject: 'Northshire',
  inspectorate: 'Nobody',
  date: 'May 2012',
  notice: null,
  draftLanguage: null,
  words: { contents: 'Contents', page: 'Page', of: 'of' },
  parts: [
    {
      id: 'foreword',
      title: 'Foreword',
      newSheet: true,
      blocks: texts.map(text => ({ kind: 'paragraph', text: { pieces: [text] } })),
    },
  ],
})

const comparison = comparisonOf(
  {
    all: [3, 9].map(sufficient => ({
      inspection: `of-${String(sufficient)}`,
      service: `s-${String(sufficient)}`,
      edition: 1,
      hash: sha256(String(sufficient)),
      frameworkId: framework.id,
      synthetic: true,
      publishedOn: '2026-01-01',
      publishedAt: '2026-01-01T10:00:00.000Z',
      themes: [{ id: 'harm', sufficient, scoreable: 10, percent: 10 * sufficient, interval: null }],
    })),
    recorded: [
      { frameworkId: framework.id, theme: 'harm', asAt: '2026-01-01', lowest: 9, highest: 9, average: 9, source: 'A' },
    ],
  },
  {
    inspection: 'northshire-2012',
    frameworkId: framework.id,
    synthetic: true,
    asAt: '2026-11-21',
    at: '2026-11-21T10:00:00.000Z',
  },
)

interface Made {
  readonly counts: readonly (readonly number[])[]
  readonly texts: readonly string[]
  readonly unseen: number | null
}

const bundleOf = ({ counts, texts, unseen }: Made, own: Partial<Bundle['content']> = {}, by = signer): Bundle => {
  const given: AnswerGiven[] = questions.flatMap(({ id, answers }, at) =>
    answers.flatMap((answer, index) =>
      Array.from({ length: counts[at]?.[index] ?? 0 }, () => ({ question: id, answer: answer.id })),
    ),
  )
  const sample = { sampled: 60, caseload: unseen === null ? null : 60 + unseen }
  const content = contentOf({
    inspection: 'northshire-2012',
    service: { en: 'Northshire', cy: 'Northshire' },
    edition: 1,
    before: null,
    correction: null,
    register: { service: 'northshire', nation: 'england', region: { en: 'North East', cy: 'Gogledd-ddwyrain Lloegr' } },
    publishedAt: '2026-11-21T10:00:00.000Z',
    publishedOn: '2026-11-21',
    synthetic: true,
    rule: scoringRule,
    framework,
    sample,
    scores: scoreAnswers(framework, given, sample),
    comparison,
    texts: { en: documentOf('en', texts), cy: documentOf('cy', []) },
    ...own,
  })
  const sealed = sealOf(content, sha256)
  const { id: key, publicKey, sign } = by
  return { ...sealed, signature: { algorithm: 'Ed25519', key, publicKey, value: sign(signedText(sealed)) } }
}

const made: fc.Arbitrary<Made> = fc.record({
  counts: fc.array(fc.array(fc.nat(20), { minLength: 3, maxLength: 3 }), {
    minLength: questions.length,
    maxLength: questions.length,
  }),
  texts: fc.array(fc.string({ unit: 'grapheme', maxLength: 8 }), { minLength: 1, maxLength: 2 }),
  unseen: fc.option(fc.nat(100)),
})

type Json = null | boolean | number | string | Json[] | { [key: string]: Json }

/** Every place of a value where something can be changed, as the keys that lead to it. */
const placesOf = (value: Json, above: readonly string[] = []): readonly (readonly string[])[] =>
  typeof value === 'object' && value !== null
    ? [above, ...Object.entries(value).flatMap(([key, each]) => placesOf(each, [...above, key]))]
    : [above]

/** Changes what stands at a place: another number, another text, something more in an object or a list, or none of it. */
const changed = (value: Json, remove: boolean): Json | undefined => {
  if (remove) return undefined
  if (typeof value === 'number') return value + 1
  if (typeof value === 'string') return value === '' ? 'x' : value.slice(0, -1)
  if (typeof value === 'boolean') return !value
  if (value === null) return 0
  return Array.isArray(value) ? [...value, null] : { ...value, 'something more': 0 }
}

const changeAt = (value: Json, [key, ...rest]: readonly string[], remove: boolean): Json | undefined => {
  if (key === undefined) return changed(value, remove)
  if (Array.isArray(value))
    return value.flatMap((each, at) => (String(at) === key ? (changeAt(each, rest, remove) ?? []) : [each]))
  const entries = Object.entries(value as Record<string, Json>).flatMap(([name, each]) => {
    if (name !== key) return [[name, each] as const]
    const now = changeAt(each, rest, remove)
    return now === undefined ? [] : [[name, now] as const]
  })
  return Object.fromEntries(entries)
}

/** What a person would call the place, found from the path alone and not by the rules under test. */
const nameOf = (bundle: Bundle, path: readonly string[]): string => {
  const [top, first = '', second = '', ...more] = path
  if (top !== 'content') return ''
  const kinds: Record<string, string> = {
    questions: 'question',
    criteria: 'criterion',
    sections: 'section',
    themes: 'theme',
  }
  const kind = kinds[first]
  if (kind !== undefined && second !== '') {
    const list = bundle.content[first as 'questions'] as readonly { readonly id: string }[]
    return `${kind} ${list[Number(second)]?.id ?? ''}`
  }
  if (first === 'texts' && second !== '') {
    const text = second === 'en' ? 'the English text' : 'the Welsh text'
    return more[0] === 'parts' && more[2] === 'blocks' && more[3] !== undefined
      ? `${text}, part foreword, block ${Number(more[3]) + 1}`
      : text
  }
  return first
}

const foundIn = (file: string): string =>
  checkBundle(file, trusted)
    .claims.flatMap(({ found }) => found)
    .join('\n')

test('of ten thousand random bundles each verifies as it was signed, and none after a single change, which is named', () => {
  fc.assert(
    fc.property(made, fc.nat(), fc.boolean(), (parts, at, remove) => {
      const bundle = bundleOf(parts)
      const file = fileOf(bundle)
      const value = JSON.parse(file) as Json
      // Half of the changes fall on what people would tamper with: counts, scores and texts, not the long framework.
      const all = placesOf(value).filter(path => path.length > 0)
      const figures = all.filter(path => path[0] === 'content' && path[1] !== 'framework')
      const places = at % 2 === 0 ? all : figures
      const path = places[at % places.length] ?? []
      const other = changeAt(value, path, remove)
      expect(foundIn(file)).toBe('')
      const found = foundIn(`${canonicalJson(other)}\n`)
      expect(found).not.toBe('')
      // Without one of several equal blocks nobody can tell which it was: the part is named.
      const inPart = remove && path[5] === 'blocks' ? path.slice(0, 3) : path
      expect(found).toContain(nameOf(bundle, inPart))
    }),
    { numRuns: 10_000 },
  )
})

const plain: Made = {
  counts: [
    [3, 1, 0],
    [2, 2, 0],
    [4, 0, 0],
  ],
  texts: ['All was well.'],
  unseen: 40,
}

test('one count tampered with is named, and so is what no longer follows from it', () => {
  const bundle = bundleOf(plain)
  const tampered = fileOf(bundle).replace('"not_applicable":0,"sufficient":3}', '"not_applicable":0,"sufficient":4}')
  expect(tampered).not.toBe(fileOf(bundle))
  const found = foundIn(tampered)
  expect(found).toContain('question 1.1.1, how often "sufficient" was answered was changed')
  expect(found).toContain('question 1.1.1: the bundle says 3 of 4, 75%')
  expect(found).toContain('from its counts follows 4 of 5, 80%')
  expect(found).toContain('criterion 1.1: ')
  expect(found).toContain('theme harm: ')
  expect(found).not.toContain('1.2')
})

test('whoever changes a count, makes all fingerprints fit and signs anew is not believed', () => {
  const forged = bundleOf(
    {
      ...plain,
      counts: [
        [4, 0, 0],
        [2, 2, 0],
        [4, 0, 0],
      ],
    },
    {},
    impostor,
  )
  expect(foundIn(fileOf(forged))).toBe(`it is not one of the keys that you trust: ${signer.id}`)
  const borrowed = { ...forged, signature: bundleOf(plain).signature }
  expect(foundIn(fileOf(borrowed))).toBe('the signature is not one of this hash by this key')
})

test('a score that was signed although it does not follow from the counts is named', () => {
  const { themes } = bundleOf(plain).content
  const wrong = bundleOf(plain)
  const content = { ...wrong.content, themes: themes.map(theme => ({ ...theme, percent: 99 })) }
  const sealed = sealOf(content, sha256)
  const signature = { ...wrong.signature, value: signer.sign(signedText(sealed)) }
  expect(foundIn(fileOf({ ...sealed, signature }))).toMatch(
    /^theme harm: the bundle says .* 99%.* follows 3 of 4, 75%.*$/,
  )
})

const signedAnew = (content: Bundle['content']): string => {
  const sealed = sealOf(content, sha256)
  return fileOf({ ...sealed, signature: { ...bundleOf(plain).signature, value: signer.sign(signedText(sealed)) } })
}

test('a comparison that was signed although it does not follow from the reports that it names is named', () => {
  const { content } = bundleOf(plain)
  const [harm] = comparison.themes
  if (!harm) throw new Error('the comparison has a theme')
  const higher = { ...comparison, themes: [{ ...harm, highest: { percent: 91, interval: null } }] }
  expect(foundIn(signedAnew({ ...content, comparison: higher }))).toBe(
    'comparison, theme harm: lowest, highest or average does not follow from the reports that are named',
  )
  expect(foundIn(signedAnew({ ...content, comparison: { ...comparison, themes: [] } }))).toBe(
    'comparison, theme harm is missing',
  )
  const early = { ...comparison, asAt: '2025-12-31' }
  expect(foundIn(signedAnew({ ...content, comparison: early }))).toContain('of-3 was published after 2025-12-31')
})

test('a bundle of the first format, without register and comparison, verifies as it did', () => {
  const { content: now, signature } = bundleOf(plain)
  const { register: _, publishedOn: __, comparison: ___, ...content } = now
  const format = 'plumbline-report-1' as const
  const fingerprints = fingerprintsOf(content, sha256)
  const sealed = { format, content, fingerprints, hash: hashOfFingerprints(format, fingerprints, sha256) }
  const file = fileOf({ ...sealed, signature: { ...signature, value: signer.sign(signedText(sealed)) } })
  expect(foundIn(file)).toBe('')
  expect(foundIn(file.replace('plumbline-report-1', 'plumbline-report-2'))).toContain('register')
})

test('a name that stands twice in the file hides nothing, and white space does no harm', () => {
  const file = fileOf(bundleOf(plain))
  const twice = file.replace('"sampled":60', '"sampled":62,"sampled":60')
  expect(foundIn(twice)).toContain('canonical form')
  expect(foundIn(JSON.stringify(JSON.parse(file), null, 2))).toBe('')
})

test('editions are a chain: one that is missing or was exchanged breaks it', () => {
  const first = bundleOf(plain)
  const next = (edition: number, before: string) =>
    bundleOf(plain, { edition, before, correction: same(`Correction ${String(edition)}`) })
  const second = next(2, first.hash)
  const third = next(3, second.hash)
  expect(checkEditions([first])).toBeNull()
  expect(checkEditions([third, first, second])).toMatchObject({ holds: true })
  expect(checkEditions([first, third])?.found).toEqual([
    'edition 3 follows edition 1: one between them is missing, or one is given twice',
  ])
  expect(checkEditions([bundleOf({ ...plain, texts: ['Rewritten.'] }), second])?.holds).toBe(false)
  expect(foundIn(fileOf(next(1, first.hash)))).toContain('edition 1 names')
})
