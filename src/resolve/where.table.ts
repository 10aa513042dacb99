const words = (text: string): ReadonlySet<string> => new Set(text.trim().split(/\s+/))

/** Words before a name that make it the place of what is told, whoever else goes by that name. */
export const LOCATIVES: ReadonlySet<string> = words(`
  in inside within at near around outside on onto into across throughout over above along against toward towards to from of
  off by between beside beyond behind reach capture hit strike shell bomb attack target leave enter seize take retake`)

/** Nouns that take up the town named last: "the city was hit". */
export const TOWN_NOUNS: ReadonlySet<string> = words('city town village settlement')

/** Words that tell from a town where something else lies: "north of", "12 miles from". */
export const BEARINGS: ReadonlySet<string> = words(`
  north south east west northeast northwest southeast southwest north-east north-west south-east south-west kilometres
  kilometers km miles mile outside near`)
