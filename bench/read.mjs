// The whole way of one story: 30 reports of 800 words, and of each half, so that the ratio shows how time grows.
import { analyse } from '../dist/index.js'
import { random, report } from './texts.mjs'

export async function benchRead({ reports = 30, words = 800 } = {}) {
  const next = random(7)
  const inputs = Array.from({ length: reports }, (_, i) => ({
    name: `report-${i}.txt`,
    text: report(words, next),
  }))
  await analyse(inputs.slice(0, 2)) // the model and the gazetteer are loaded once
  const [half, all] = [await seconds(inputs.slice(0, reports / 2)), await seconds(inputs)]
  return {
    reports,
    words,
    cpuSeconds: all,
    reportsPerCpuSecond: round(reports / all),
    ratioToHalf: round(all / half),
    megabytes: Math.round(process.memoryUsage().rss / 1e6),
  }
}

async function seconds(inputs) {
  const before = process.cpuUsage()
  await analyse(inputs)
  const { user, system } = process.cpuUsage(before)
  return round((user + system) / 1e6)
}

const round = (n) => Math.round(n * 100) / 100
