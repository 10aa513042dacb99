import { AS_GIVEN, type Profile } from './profile.ts'

/**
 * Every Casualty Counts' standards (its pages on corroboration, on disagreement between sources and on assigning a status):
 * two sources are independent where outlet, author and primary source all differ; a number that two such sources give is
 * confirmed, any other is published as undecided, with a flag; where sources disagree a range is published, which is one
 * of the four ways it names.
 */
export const EVERY_CASUALTY: Profile = {
  ...AS_GIVEN,
  id: 'every-casualty',
  source:
    'everycasualty.org/knowledge-base: corroboration-in-casualty-recording, how-do-casualty-recorders-deal-with-disagreement-between-sources, rules-that-casualty-recorders-apply-to-assigning-status',
  best: 'agreed',
  standing: 'two-independent',
  notFound: ['when a source is to be given priority over another: none is'],
}
