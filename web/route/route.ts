/** The views of a dossier, in the order of their tabs. */
export const VIEWS = ['claims', 'claim', 'figures', 'report', 'copies', 'when', 'log'] as const
export type ViewName = (typeof VIEWS)[number] | 'search'

/** What claims can be filtered by. */
export const FACETS = ['status', 'side', 'kind', 'place', 'day'] as const
export type FacetName = (typeof FACETS)[number]
export type Filters = Readonly<Partial<Record<FacetName, readonly string[]>>>

export const SORTS = ['contradiction', 'date', 'origins'] as const
export type Sort = (typeof SORTS)[number]

/** All that the address holds: one address, one screen. */
export type Route = {
  /** The story's id where a server has many; `null` in a page with its data inside. */
  readonly story: string | null
  readonly view: ViewName
  /** The claim or the report that is shown, by view. */
  readonly id: string | null
  /** What is selected, as `formatSelection` writes it. */
  readonly sel: string | null
  readonly filters: Filters
  readonly sort: Sort
  /** The claim whose row is opened in place. */
  readonly open: string | null
  /** By whose rules tolls are read. */
  readonly profile: string
  /** The two reports side by side. */
  readonly pair: readonly [string, string] | null
  /** What is searched for. */
  readonly q: string
  /** The job that reads reports which were handed over: a page loaded again follows it on. */
  readonly job: string | null
}

export const START: Route = {
  story: null,
  view: 'claims',
  id: null,
  sel: null,
  filters: {},
  sort: 'contradiction',
  open: null,
  profile: 'plain',
  pair: null,
  q: '',
  job: null,
}

/** Reads `#/story/S/claim/ID?sel=…`; what is not understood is left at its start. */
export function parseRoute(hash: string): Route {
  const [path = '', query = ''] = hash.replace(/^#/, '').split('?', 2)
  const parts = path
    .split('/')
    .filter((p) => p !== '')
    .map(decoded)
  const story = parts[0] === 'story' ? (parts.splice(0, 2)[1] ?? null) : null
  const [view, id] = parts
  const params = new URLSearchParams(query)
  const pair = params.get('pair')?.split(',') ?? []
  return {
    story,
    view: isView(view) ? view : 'claims',
    id: id ?? null,
    sel: params.get('sel'),
    filters: Object.fromEntries(FACETS.flatMap((f) => (params.has(f) ? [[f, params.getAll(f)]] : []))),
    sort: SORTS.find((s) => s === params.get('sort')) ?? 'contradiction',
    open: params.get('open'),
    profile: params.get('profile') ?? START.profile,
    pair: pair[0] && pair[1] ? [pair[0], pair[1]] : null,
    q: params.get('q') ?? '',
    job: params.get('job'),
  }
}

const isView = (name: string | undefined): name is ViewName =>
  name === 'search' || (VIEWS as readonly (string | undefined)[]).includes(name)

function decoded(part: string): string {
  try {
    return decodeURIComponent(part)
  } catch {
    return part
  }
}

/** The address of a route; what stands at its start is left out. */
export function formatRoute(route: Route): string {
  const params = new URLSearchParams()
  for (const facet of FACETS) for (const value of route.filters[facet] ?? []) params.append(facet, value)
  if (route.sort !== START.sort) params.set('sort', route.sort)
  if (route.open !== null) params.set('open', route.open)
  if (route.profile !== START.profile) params.set('profile', route.profile)
  if (route.pair !== null) params.set('pair', route.pair.join(','))
  if (route.q !== '') params.set('q', route.q)
  if (route.job !== null) params.set('job', route.job)
  if (route.sel !== null) params.set('sel', route.sel)
  const story = route.story === null ? '' : `/story/${encodeURIComponent(route.story)}`
  const id = route.id === null ? '' : `/${encodeURIComponent(route.id)}`
  const query = params.size === 0 ? '' : `?${params.toString().replaceAll('%3A', ':').replaceAll('%2C', ',')}`
  return `#${story}/${route.view}${id}${query}`
}
