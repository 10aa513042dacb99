/** A move of a reader: where it is made, and what is done in the page the n-th time. Each runs in the page alone. */
export type Move = { readonly name: string; readonly at: string; readonly act: (n: number) => void }

/** What readers do most, on a story of 30 reports and 3,000 spans. */
export const MOVES: readonly Move[] = [
  {
    name: 'filter by status',
    at: '#/claims',
    act: (n) => document.querySelectorAll<HTMLElement>('.count')[n % 4]?.click(),
  },
  {
    name: 'filter by a facet',
    at: '#/claims',
    act: (n) => {
      const facet = document.querySelectorAll<HTMLDetailsElement>('.facet')[n % 2]
      if (n < 2 && facet) facet.open = true
      else facet?.querySelectorAll<HTMLElement>('.choices input')[n % 3]?.click()
    },
  },
  {
    name: 'order by',
    at: '#/claims',
    act: (n) => document.querySelectorAll<HTMLElement>('.sorts a')[(n + 1) % 3]?.click(),
  },
  {
    name: 'select a cell',
    at: '#/claims',
    act: (n) => document.querySelectorAll<HTMLElement>('td.cell a[data-sel^=entry]')[n]?.click(),
  },
  {
    name: 'open a row in place',
    at: '#/claims',
    act: (n) => document.querySelectorAll<HTMLElement>('.turn')[n % 4]?.click(),
  },
  {
    name: 'scroll the matrix',
    at: '#/claims',
    act: () => document.querySelector('.claims-view')?.scrollBy(0, 300),
  },
  { name: 'theme', at: '#/claims', act: () => document.querySelector<HTMLElement>('.theme')?.click() },
  {
    name: 'a sentence in its report',
    at: '#/claims',
    act: (n) => {
      const on = document.querySelector<HTMLElement>('td.cell a[aria-current]')
      if (on) on.click()
      else if (document.querySelector('.report-view')) history.back()
      else document.querySelectorAll<HTMLElement>('td.cell a[data-sel^=entry]')[n]?.click()
    },
  },
  {
    name: 'another report',
    at: '#/report',
    act: () => document.body.dispatchEvent(new KeyboardEvent('keydown', { key: ']', bubbles: true })),
  },
  {
    name: 'next statement',
    at: '#/report',
    act: () => document.body.dispatchEvent(new KeyboardEvent('keydown', { key: 'j', bubbles: true })),
  },
  {
    name: 'scroll a report',
    at: '#/report',
    act: () => document.querySelector('.report-view')?.scrollBy(0, 400),
  },
  {
    name: 'another view',
    at: '#/log',
    act: (n) => document.querySelectorAll<HTMLElement>('.tabs a')[n % 7]?.click(),
  },
  {
    name: 'select a mark in time',
    at: '#/when',
    act: (n) => document.querySelectorAll<HTMLElement>('.lane-mark')[n * 3]?.click(),
  },
  {
    name: 'select a number',
    at: '#/figures',
    act: (n) => document.querySelectorAll<HTMLElement>('.interval')[n]?.click(),
  },
  {
    name: 'scroll the figures',
    at: '#/figures',
    act: () => document.querySelector('.figures-view')?.scrollBy(0, 400),
  },
  {
    name: 'next claim',
    at: '#/claim',
    act: () => document.querySelector<HTMLElement>('.neighbours a:last-child')?.click(),
  },
  {
    name: 'type a search',
    at: '#/search?q=m',
    act: (n) => {
      const field = document.querySelector<HTMLInputElement>('#search')
      if (field) field.value = 'mill burned'.slice(0, n + 1)
      field?.dispatchEvent(new InputEvent('input', { bubbles: true }))
    },
  },
]
