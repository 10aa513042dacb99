/**
 * Abbreviations of first-level regions that English news sets after a town ("Dover, Del."): written forms, ISO country
 * and the region's name in the gazetteer. AP style before postal codes. Source: general knowledge.
 */
const ROWS = `
Ala. AL|Alabama
Alaska AK|Alaska
Ariz. AZ|Arizona
Ark. AR|Arkansas
Calif. CA Cal.|California
Colo. CO|Colorado
Conn. CT|Connecticut
Del. DE|Delaware
D.C. DC|District of Columbia
Fla. FL|Florida
Ga. GA|Georgia
Hawaii HI|Hawaii
Idaho ID|Idaho
Ill. IL|Illinois
Ind. IN|Indiana
Iowa IA|Iowa
Kan. Kans. KS|Kansas
Ky. KY|Kentucky
La. LA|Louisiana
Maine ME|Maine
Md. MD|Maryland
Mass. MA|Massachusetts
Mich. MI|Michigan
Minn. MN|Minnesota
Miss. MS|Mississippi
Mo. MO|Missouri
Mont. MT|Montana
Neb. Nebr. NE|Nebraska
Nev. NV|Nevada
N.H. NH|New Hampshire
N.J. NJ|New Jersey
N.M. NM|New Mexico
N.Y. NY|New York
N.C. NC|North Carolina
N.D. ND|North Dakota
Ohio OH|Ohio
Okla. OK|Oklahoma
Ore. OR|Oregon
Pa. Penn. PA|Pennsylvania
R.I. RI|Rhode Island
S.C. SC|South Carolina
S.D. SD|South Dakota
Tenn. TN|Tennessee
Texas Tex. TX|Texas
Utah UT|Utah
Vt. VT|Vermont
Va. VA|Virginia
Wash. WA|Washington
W.Va. WV|West Virginia
Wis. WI|Wisconsin
Wyo. WY|Wyoming
`

/** Written abbreviation without its last stop → name of the US state. */
export const US_STATES: ReadonlyMap<string, string> = new Map(
  ROWS.trim()
    .split('\n')
    .flatMap((row) => {
      const [forms = '', name = ''] = row.split('|')
      return forms.split(' ').map((form) => [form.replace(/\.$/, ''), name] as const)
    }),
)
