import { AS_GIVEN, type Profile } from './profile.ts'

/**
 * ACLED's fatalities, one whole number an event (codebook, and its page on the fatality methodology): where figures differ
 * or are vague the lowest is taken and the dispute noted, a later correction either way replaces it, "tens" are 10, "dozens"
 * 12, "hundreds" 100, and where none are mentioned, or only "casualties", there are none. "Several", "many", "few" and a bare
 * plural are 3 or 10 by the scale of the event; how the scale is told was not found, so the lower one is taken.
 */
export const ACLED: Profile = {
  ...AS_GIVEN,
  id: 'acled',
  source:
    'acleddata.com/knowledge-base/codebook; acleddata.com/knowledge-base/faqs-acled-fatality-methodology',
  effects: ['killed', 'casualties'],
  undivided: 'zero',
  vague: new Map([
    ['several', 3],
    ['many', 3],
    ['few', 3],
    ['', 3],
    ['tens', 10],
    ['dozens', 12],
    ['hundreds', 100],
  ]),
  differing: 'lowest',
  best: 'lowest',
  replaced: 'left-out',
  notFound: [
    'by what scale “several” is 3 or 10',
    'what “thousands” and “up to” are',
    'a total over several days or places is divided in its tables, which no single claim can show',
  ],
}
