/**
 * What the lines of a page that are no body text look like. Each pattern is tried on one line or paragraph, folded to at
 * most `LONGEST` characters; none has a quantifier within a quantifier. A wrong hit makes the product blind to a paragraph,
 * so a pattern must be sure of itself: what is in doubt is a paragraph.
 */
export const LONGEST = 1_200

/** A line that only leads elsewhere. */
export const PROMO: readonly RegExp[] = [
  /^(?:read (?:more|also|next|now)|also read|see also|more on this|more (?:stories|news|photos|coverage)|related(?: (?:articles?|stories|story|news|content|links?))?|don['’]t miss|watch(?: (?:live|now|also))?|listen|recommended|editor['’]s picks?|trending|you may also like|most read|continue reading)\s{0,2}[:»>|–—-]/i,
  /^(?:read more|related(?: stories| articles| news| content| links)?|more stories|recommended|trending|advertisement|most read|editor['’]s picks?|continue reading below|story continues below.{0,40}|article continues (?:below|after).{0,40}|scroll (?:down )?(?:to|for) .{0,60}|share this.{0,40}|loading\W{0,3})$/i,
  /^\W{0,2}(?:click|tap) (?:here|on the|below|to)\b/i,
  /^(?:sign up|subscribe|register|log ?in|follow us|join us|like us|download (?:our|the) app|get (?:the|our) .{0,40}newsletter|already a subscriber|support our journalism|become a member|to continue reading)\b/i,
  /^\W{0,2}(?:gallery|slideshow|photos?|graphic|map|podcast|audio)\b.{0,40}\b(?:not (?:loading|showing|playing)|click|here|above|below)\b/i,
  /^\(?(?:warning|note|caution)\s{0,2}:.{0,80}\b(?:video|graphic|images?|footage|language)\b.{0,60}$/i,
  /^(?:our|the) .{0,40}newsletter\b.{0,80}$/i,
  /^(?:this (?:story|article) (?:has been|was) (?:updated|corrected)|this is a (?:developing|breaking) story)\b.{0,160}$/i,
]

/** A video, tweet or bare link that stands where something was embedded. */
export const EMBED: readonly RegExp[] = [
  /^\W{0,2}(?:video|tweet|post|embed|player)\b.{0,40}\b(?:not (?:showing|loading|playing|supported)|click here|unavailable)\b/i,
  /^https?:\/\/\S{1,600}$/i,
  /\bpic\.(?:twitter|x)\.com\/\w/i,
  /^\W{0,4}[^—]{0,200}\(@\w{1,30}\)\s{0,2}[A-Z][a-z]{2,8} \d{1,2}, \d{4}\W{0,2}$/,
  /^view (?:this post|image|tweet) on \w/i,
]

/** Whose text it is. */
export const CREDIT: readonly RegExp[] = [
  /^(?:sources?|credits?)\s{0,2}:\s{0,2}.{1,120}$/i,
  /^(?:information for this (?:article|story|report) was (?:contributed|provided) by|contributed by|contributing\s{0,2}:)\b/i,
  /^\(?(?:additional )?(?:reporting|writing|editing|edited|compiled|translated|with (?:reporting|files|additional reporting|inputs?|agenc(?:y|ies))|with contributions?) (?:by|from)\b/i,
  /^\(?with (?:agency )?(?:inputs|reports?|files) from\b/i,
  /^\W{0,2}(?:(?:news )?agencies|wires?|staff and agencies)\W{0,2}$/i,
  /^[^.!?]{0,80}\bcontributed to this (?:report|story|article)\W{0,2}$/i,
  /^(?:©|\(c\)|copyright\b).{0,200}\b(?:reserved|press|agency|reuters|news|media|ltd|inc|llc)\b.{0,80}$/i,
  /^all rights reserved\b/i,
]

/** What a picture shows, in the forms that picture desks write. */
export const CAPTION: readonly RegExp[] = [
  /\((?:[^()]{0,60}[ /])?(?:photo|image|picture|handout|screengrab|screenshot|file|courtesy)\b[^()]{0,60}\)\W{0,2}$/i,
  /\([A-Z][^()]{0,40}\/[A-Z][^()]{0,40}\)\W{0,2}$/,
  /\([^()]{1,60} via [A-Z][^()]{1,40}\)\W{0,2}$/,
  /\b(?:photo|image|picture|photograph|video still|illustration)s?(?: (?:by|courtesy|credit)\b|\s{0,2}[:/©])/i,
  /^(?:in this|this)\b.{0,60}\b(?:photo|image|picture|photograph|handout|frame ?grab|video grab|screenshot|screengrab|still)\b.{0,80}\b(?:taken|made|released|provided|shows?|distributed|obtained|from)\b/i,
  /^(?:file|handout|archive|library|stock)\s{0,2}(?:photo|image|picture|footage)?\s{0,2}[:.]/i,
  /^(?:photo|image|picture|caption|video|illustration|graphic|map)\s{0,2}[:|]/i,
  /^©/,
  /\((?:l|r|left|right|c|centre|center)\)(?:.{0,80}\((?:l|r|left|right)\))/i,
]

/** An agency or medium in brackets at the end of a line whose rest has the form of a caption. */
export const BRACKET_CREDIT = /\(([A-Z][^()]{1,40})\)\W{0,2}$/

/** A full date at the end, as picture desks set it: "…, October 4, 2020." */
export const ENDS_WITH_DATE =
  /\b(?:jan|feb|mar|apr|may|june?|july?|aug|sept?|oct|nov|dec)[a-z]{0,6}\.? \d{1,2},? \d{4}\W{0,2}$/i

/** Words that make a line a sentence about what somebody did or said, which a caption without a credit is not. */
export const FINITE =
  /\b(?:said|says|told|was|were|is|are|has|have|had|will|would|did|does|do|be|been|reported|announced|according|killed|died|began|started|broke|came|took|made|went|called|added|accused|denied|declared|signed|won|lost|held|continued|erupted)\b/i

export const CORRESPONDENT =
  /^(?:[A-Z][\p{L}.'’-]{0,30} ){1,4}?[A-Z][\p{L}.'’-]{0,30}(?:, | \| | – | - )(?:staff (?:writer|reporter)|correspondent|reporter|editor|special correspondent|chief reporter|contributor)\b.{0,40}$/iu

/**
 * "CITY, Country (AGENCY) -- ", "CITY (Reuters) - ", "Town, 6 Dec 89 (AGENCY) -- [TEXT] ", "CITY — ".
 * Only the start of a body is tried. Group 1: the place; group 2: what stands in brackets after it.
 */
export const DATELINE =
  /^([A-Z][\p{L}.'’-]{1,30}(?: [A-Z][\p{L}.'’-]{1,30}){0,3}(?: \([A-Z][\p{L} ]{1,30}\))?(?:, ?[\p{L}0-9. ]{1,30}){0,3}) ?(?:\(([^()\n]{1,60})\))? ?(?:--|—|–|-) ?(?:\[TEXT\] ?)?/u
