/** The lint of the house: strict types everywhere, and nothing impure inside rules/. */
import js from '@eslint/js'
import prettier from 'eslint-config-prettier'
import tseslint from 'typescript-eslint'

const impure = [
  'Date',
  'performance',
  'crypto',
  'fetch',
  'process',
  'console',
  'globalThis',
  'setTimeout',
  'setInterval',
  'setImmediate',
]

const unwanted = [
  { selector: 'TSEnumDeclaration', message: 'Types are erased when the code runs: use a union of strings.' },
  {
    selector: 'ClassDeclaration[superClass.name!="Error"][superClass]',
    message: 'No inheritance: compose functions.',
  },
]

const dayAtGreenwich = {
  selector: 'CallExpression[callee.property.name="slice"][callee.object.callee.property.name="toISOString"]',
  message: 'In summer the day begins an hour earlier here than at Greenwich: use londonDay.',
}

export default tseslint.config(
  { ignores: ['node_modules/', 'data/', 'dist/', 'coverage/'] },
  js.configs.recommended,
  {
    files: ['**/*.ts'],
    extends: [...tseslint.configs.strictTypeChecked],
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } },
    rules: {
      // `${5}` reads better than `${String(5)}`, and a number prints in one way only.
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_', varsIgnorePattern: '^_' }],
      '@typescript-eslint/no-confusing-void-expression': ['error', { ignoreArrowShorthand: true }],
      'no-restricted-syntax': ['error', ...unwanted],
    },
  },
  {
    files: ['src/*/rules/**/*.ts', 'src/platform/pure/**/*.ts'],
    ignores: ['**/*.test.ts'],
    rules: {
      'no-restricted-globals': [
        'error',
        ...impure.map(name => ({
          name,
          message: 'rules/ have no clock, no dice and no input or output: pass the value in.',
        })),
      ],
      'no-restricted-properties': [
        'error',
        {
          object: 'Math',
          property: 'random',
          message: 'Dice are thrown outside rules/ and their result is passed in.',
        },
      ],
    },
  },
  {
    files: ['src/**/*.ts'],
    ignores: ['src/cli/**', 'src/platform/log.ts', '**/*.test.ts'],
    rules: { 'no-console': 'error' },
  },
  {
    files: ['src/**/*.ts'],
    ignores: ['**/*.test.ts'],
    rules: { 'no-restricted-syntax': ['error', ...unwanted, dayAtGreenwich] },
  },
  {
    // In a test a missing value throws on the spot, and that is the test failing as it should.
    files: ['**/*.test.ts', 'test/**/*.ts', 'bench/**/*.ts'],
    rules: { '@typescript-eslint/no-non-null-assertion': 'off' },
  },
  {
    files: ['**/*.js', '**/*.cjs'],
    extends: [tseslint.configs.disableTypeChecked],
    languageOptions: {
      globals: {
        process: 'readonly',
        console: 'readonly',
        module: 'readonly',
        URL: 'readonly',
        performance: 'readonly',
        setTimeout: 'readonly',
      },
    },
  },
  prettier,
)
