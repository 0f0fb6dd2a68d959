import { defineConfig } from 'vitest/config'

const site = ['src/{db,access,web,sign-in}/**/*.test.{ts,tsx}', 'src/**/{actions,store}.test.{ts,tsx}', 'test/**/*.test.{ts,tsx}']

/** Rules need nothing but themselves; the site's tests share one database server, each with a fresh database. */
export default defineConfig({
  oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
  test: {
    maxWorkers: 2,
    projects: [
      { extends: true, test: { name: 'rules', include: ['src/**/*.test.{ts,tsx}'], exclude: site, testTimeout: 60_000 } },
      { extends: true, test: { name: 'site', include: site, globalSetup: ['test/database.ts'], testTimeout: 60_000, hookTimeout: 120_000 } },
    ],
  },
})
