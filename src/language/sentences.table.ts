/** Abbreviations that something always follows; "Inc.", "Co.", "a.m.", "U.S." may end a sentence and are not here. */
export const OPEN_ABBREVIATIONS: ReadonlySet<string> = new Set(
  (
    'maj. cpl. adm. rev. brig. cmdr. cdr. lieut. pvt. pfc. insp. supt. amb. hon. fr. msgr. messrs. mme. mlle. gen. col. lt. capt. sgt. ' +
    'sen. rep. gov. prof. dr. mr. mrs. ms. vol. approx. est. nos. vs. cf.'
  ).split(' '),
)
