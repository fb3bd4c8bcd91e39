/** The API of what scores are read with: frameworks, comparisons as at a day, and the keys that sign. */
import { open, opened } from '../../platform/web/open.ts'
import { listKeys } from '../actions/make.ts'
import { compareOpen, findOpenFramework, listOpenFrameworks } from '../actions/open-list.ts'
import { openPaths } from '../rules/open-data/paths.ts'
import { comparisonAnswer, frameworkAnswer, linksOf } from './answers.ts'
import { comparison, comparisonQuery, frameworkList, frameworkParams, keyList, wholeFramework } from './schemas.ts'
import { londonDay } from '../../platform/pure/london.ts'

const tag = 'Method'
const json = 'application/json'

/** The frameworks by which reports were published. */
export const openFrameworks = open(openPaths.frameworks, {
  id: 'listFrameworks',
  tag,
  summary: 'List the frameworks of published inspections',
  description: 'Each edition of a framework by which something is published, with how many inspections.',
  answer: { description: 'The frameworks.', type: json, schema: frameworkList },
  read: async (use, { origin }) => {
    const lines = await listOpenFrameworks(use)
    return opened.json({
      frameworks: lines.map(({ framework, inspections }) => ({
        ...frameworkAnswer(framework),
        inspections,
        links: linksOf(
          {
            self: openPaths.framework({ framework: framework.hash }),
            comparison: openPaths.comparison({ framework: framework.id }),
          },
          origin,
        ),
      })),
    })
  },
})

/** One of them, whole. */
export const openFramework = open(openPaths.framework, {
  id: 'getFramework',
  tag,
  summary: 'Get a framework',
  description:
    'Everything that the framework says: themes, sections, criteria, questions and their answers, bands, and where each value is from.',
  params: frameworkParams,
  answer: { description: 'The framework.', type: json, schema: wholeFramework },
  read: async (use, { params }) => opened.json(await findOpenFramework(use, params.framework)),
})

/** How the headlines compare, as at a day. */
export const openComparison = open(openPaths.comparison, {
  id: 'getComparison',
  tag,
  summary: 'Get lowest, highest and average as at a day',
  description:
    'The headline scores of everything published under a framework by the end of a day, re-inspections left out, with the number of inspections and 95% intervals. Services differ in the size and make-up of their samples: close comparison between them is not valid.',
  params: frameworkParams,
  query: comparisonQuery,
  answer: { description: 'The comparison.', type: json, schema: comparison },
  read: async (use, { params, query, now }) => {
    const framework = await findOpenFramework(use, params.framework)
    const synthetic = query.synthetic === 'true'
    const on = query.on ?? londonDay(now)
    return opened.json(comparisonAnswer(framework, synthetic, await compareOpen(use, { framework, on, synthetic })))
  },
})

/** The keys. */
export const openKeys = open(openPaths.keys, {
  id: 'listKeys',
  tag,
  summary: 'List the public keys',
  description: 'The Ed25519 keys by which signed bundles are checked: the one that signs now first, then earlier ones.',
  answer: { description: 'The keys.', type: json, schema: keyList },
  read: async use => {
    const keys = await listKeys(use)
    return opened.json({ algorithm: 'Ed25519', keys: keys.map(({ id, publicKey }) => ({ id, public_key: publicKey })) })
  },
})
