/**
 * Kaplan-Meier of 1,000,000 people against R's survfit on the same rows: `node bench/survival.ts [rows]`.
 * Only the function is timed, on both sides, in this one run; R is left out, and that is said, where Rscript or its survival package is absent.
 */
import { spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { kaplanMeier, kaplanMeierColumns } from '#src/statistics/survival/kaplan-meier.ts'

const rows = Number(process.argv[2] ?? 1_000_000)
const runs = 5

/** Uniform numbers from a fixed seed (mulberry32), so that every run and both sides see the same people. */
function seeded(seed: number): () => number {
  let state = seed
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296
  }
}

function people(whole: boolean) {
  const next = seeded(20240229)
  const time = new Float64Array(rows)
  const status = new Float64Array(rows)
  for (let i = 0; i < rows; i++) {
    const [event, censoring] = [-400 * Math.log(1 - next()), -700 * Math.log(1 - next())]
    const followed = Math.min(event, censoring, 913)
    time[i] = whole ? Math.ceil(followed) : followed
    status[i] = Number(event === followed)
  }
  return { time, status }
}

const median = (times: number[]) => [...times].sort((a, b) => a - b)[Math.floor(times.length / 2)]!
const plain = (column: Float64Array) => Array.from(column)

interface People {
  time: Float64Array
  status: Float64Array
}

function timed(answer: () => unknown): number {
  const start = performance.now()
  answer()
  return performance.now() - start
}

/** Both sides give the same: counts, survival, standard errors and 95 % log limits, in columns; `rows` adds one object per time. */
function ours({ time, status }: People) {
  const input = { time: plain(time), status: plain(status) }
  const columns = Array.from({ length: runs }, () => timed(() => kaplanMeierColumns(input)))
  const rowed = Array.from({ length: runs }, () => timed(() => kaplanMeier(input)))
  const curve = kaplanMeierColumns(input)[0]!
  return { columns: median(columns), rows: median(rowed), survival: curve.survival[curve.nEvent.findLastIndex((count) => count > 0)]!, distinct: curve.time.length }
}

const script = `
if (!requireNamespace("survival", quietly = TRUE)) quit(status = 3)
library(survival)
a <- commandArgs(TRUE); n <- as.integer(a[2]); f <- file(a[1], "rb")
time <- readBin(f, "double", n); status <- readBin(f, "double", n); close(f)
took <- numeric(${runs})
for (i in seq_along(took)) took[i] <- system.time(fit <- survfit(Surv(time, status) ~ 1))[["elapsed"]] * 1000
k <- max(which(fit$n.event > 0))
cat(sprintf("%.17g", c(median(took), fit$surv[k], length(fit$time))))
`

function theirs(folder: string, input: People) {
  const file = join(folder, 'people.bin')
  writeFileSync(file, Buffer.concat([Buffer.from(input.time.buffer), Buffer.from(input.status.buffer)]))
  writeFileSync(join(folder, 'bench.R'), script)
  const answer = spawnSync('Rscript', [join(folder, 'bench.R'), file, String(rows)], { encoding: 'utf8', timeout: 240_000 })
  if (answer.error || answer.status !== 0) return undefined
  const [milliseconds, survival, distinct] = answer.stdout.split(' ').map(Number) as [number, number, number]
  return { milliseconds, survival, distinct }
}

const folder = mkdtempSync(join(tmpdir(), 'survival-bench-'))
try {
  for (const whole of [true, false]) {
    const input = people(whole)
    const mine = ours(input)
    const kind = `${whole ? 'whole days' : 'fractions of days'} (${mine.distinct.toLocaleString('en')} distinct times)`
    console.log(`${rows.toLocaleString('en')} people, ${kind}, median of ${runs} runs`)
    console.log(`  in columns ${mine.columns.toFixed(0)} ms, in rows ${mine.rows.toFixed(0)} ms; survival after the last event ${mine.survival}`)
    const r = theirs(folder, input)
    if (!r) {
      console.log('  R or its package survival is not here (or took over four minutes): nothing to compare with')
      continue
    }
    console.log(`  R survfit   ${r.milliseconds.toFixed(0)} ms; survival after the last event ${r.survival}; ${r.distinct.toLocaleString('en')} distinct times`)
    console.log(`  R takes ${(r.milliseconds / mine.columns).toFixed(1)} times as long as columns, ${(r.milliseconds / mine.rows).toFixed(1)} times as long as rows`)
  }
} finally {
  rmSync(folder, { recursive: true })
}
