import type { ClaimEntry } from '../../src/model/claim.ts'
import { Dossier } from '../../src/model/dossier.ts'
import type { Figure } from '../../src/model/figure.ts'
import type { Report } from '../../src/model/report.ts'
import type { Statement } from '../../src/model/statement.ts'
import { dice } from './dice.ts'
import { Draft } from './draft.ts'

/** How large a made-up story is. Spans are statements and figures together. */
export type Size = { readonly reports: number; readonly spans: number; readonly claims: number }

const PARTIES = ['Tarvia', 'Osmera', 'Belluno Front', 'Quarry Relief']
const TOWNS = [
  'Lumen Ford',
  'Harrow Gate',
  'Pellworth',
  'Saint Odran',
  'Kestrel Bay',
  'Upper Marl',
  'Dunmere',
]
const OUTLETS = [
  'Courier',
  'Gazette',
  'Herald',
  'Post',
  'Dispatch',
  'Mail',
  'Standard',
  'Tribune',
  'Observer',
  'Register',
]
const DEEDS = [
  'shells hit the depot',
  'the bridge was closed',
  'a convoy was stopped',
  'the mill burned',
  'a clinic was searched',
]
const SAYS = { asserts: 'said', denies: 'denied', admits: 'admitted', doubts: 'doubted' } as const
type Role = keyof typeof SAYS

type Sentence = { readonly claim: number; readonly entry: ClaimEntry }
type Made = {
  readonly report: Report
  readonly statements: Statement[]
  readonly figures: Figure[]
  readonly sentences: Sentence[]
}

/** A story of any size, the same each time. All names are invented; the towns lie where nobody lives. */
export function largeDossier({ reports: count, spans, claims: claimCount }: Size): Dossier {
  const made = Array.from({ length: count }, (_, i) => reportOf(i, spans / count, claimCount))
  const sentences = made.flatMap((m) => m.sentences)
  const claims = Array.from({ length: claimCount }, (_, c) => claimOf(c, sentences, made))
  const shared = made
    .slice(0, 4)
    .map(({ report }) => ({ report: report.id, start: 0, end: report.blocks[0]?.end ?? 0 }))
  const [first, ...others] = shared
  return Dossier.parse({
    schema: 'counterclaim/dossier@1',
    story: {
      id: 'tlarge',
      title: 'Weeks of fire along the Marl',
      when: { from: '2031-05-01', to: '2031-05-20' },
      places: [],
    },
    reports: made.map((m) => m.report),
    lineages: [
      {
        id: 'l0',
        root: null,
        evidence: ['passages'],
        reports: shared.map((s) => ({ report: s.report, shared: 0.1 })),
        passages: others.map((b) => ({ a: first, b, kind: 'verbatim', identity: 1 })),
      },
      ...made.slice(4).map(({ report }, i) => ({
        id: `l${i + 1}`,
        root: null,
        evidence: [],
        reports: [{ report: report.id, shared: 0 }],
        passages: [],
      })),
    ],
    parties: PARTIES.map((name, i) => ({
      id: `party${i}`,
      name,
      kind: i < 3 ? 'state' : 'organisation',
      bloc: null,
      aliases: [],
    })),
    speakers: [],
    places: TOWNS.map((name, i) => ({
      id: `place${i}`,
      name,
      aliases: [],
      lat: -48 + i * 0.4,
      lon: 70 + (i % 3) * 0.5,
      precision: (['exact', 'near', 'district', 'province'] as const)[i % 4],
      gazetteer: null,
    })),
    statements: made.flatMap((m) => m.statements),
    figures: made.flatMap((m) => m.figures),
    events: [],
    claims: claims.filter((c) => c.entries.length > 0),
    discrepancies: [],
    wording: [],
    timeline: claims.filter((c) => c.entries.length > 0).map((c, i) => ({ when: dayOf(i), claim: c.id })),
    notes: [],
  })
}

const dayOf = (i: number): { from: string; to: string } => {
  const day = `2031-05-${String(1 + (i % 20)).padStart(2, '0')}`
  return { from: day, to: day }
}

function reportOf(index: number, spans: number, claimCount: number): Made {
  const roll = dice(index + 1)
  const id = `r${String(index).padStart(3, '0')}`
  const draft = new Draft(id)
  draft.say('Smoke stood over the valley for a third day, and the roads were full of carts. ')
  draft.endParagraph()
  const sentences: Sentence[] = []
  while (draft.statements.length + draft.figures.length < spans) {
    const claim = roll(claimCount)
    const party = roll(3)
    const role: Role =
      party === claim % 3 ? 'asserts' : claim % 4 === 0 ? 'denies' : claim % 9 === 0 ? 'admits' : 'asserts'
    const isCount = claim % 5 === 0
    const town = claim % TOWNS.length
    const statement = draft.attribute(
      `${PARTIES[party]}`,
      `party${party}`,
      SAYS[role],
      role,
      `${DEEDS[claim % DEEDS.length]} at ${TOWNS[town]}`,
    )
    const figure = isCount ? draft.count(1 + ((claim + index) % 40), statement.id, `place${town}`) : null
    draft.say('. ')
    sentences.push({
      claim,
      entry: {
        statement: statement.id,
        figure: figure?.id ?? null,
        event: null,
        report: id,
        start: figure?.start ?? statement.start,
        end: figure?.end ?? statement.end,
        role,
        party: `party${party}`,
      },
    })
    if (draft.statements.length % 3 === 0) draft.endParagraph()
  }
  draft.endParagraph()
  const outlet = `${TOWNS[index % TOWNS.length]} ${OUTLETS[index % OUTLETS.length]}`
  const report: Report = {
    id,
    origin: { file: `${id}.txt` },
    outlet,
    headline: `Report ${index + 1} from the Marl`,
    bylines: [],
    credits: [],
    dateline: null,
    published: dayOf(index).from,
    language: 'en',
    text: draft.text,
    blocks: draft.blocks,
    lineage: index < 4 ? 'l0' : `l${index - 3}`,
  }
  return { report, statements: draft.statements, figures: draft.figures, sentences }
}

function claimOf(
  index: number,
  sentences: readonly Sentence[],
  made: readonly Made[],
): Dossier['claims'][number] {
  const entries = sentences.filter((s) => s.claim === index).map((s) => s.entry)
  const carriers = new Set(entries.map((e) => e.report))
  const others = made.map((m) => m.report.id).filter((id) => !carriers.has(id))
  const roles = new Set(entries.map((e) => e.role))
  return {
    id: `c${String(index).padStart(4, '0')}`,
    gist: `${DEEDS[index % DEEDS.length]} at ${TOWNS[index % TOWNS.length]} (${index})`,
    kind: index % 5 === 0 ? 'casualties' : 'attack',
    entries,
    status: roles.has('admits')
      ? 'acknowledged'
      : roles.has('denies')
        ? 'contested'
        : entries.length > 1
          ? 'corroborated'
          : 'one-sided',
    why: 'As the entries stand.',
    roots: Math.min(3, entries.length),
    origins: [],
    silent: others.filter((_, i) => i % 3 !== 0),
    cannotTell: others.filter((_, i) => i % 3 === 0),
    notYet: [],
    verification: [],
    toll: null,
  }
}
