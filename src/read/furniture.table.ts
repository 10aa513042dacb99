/**
 * What the lines of a page that are no body text look like. Each pattern is tried on one line or paragraph of at most
 * `LONGEST` characters; none has a quantifier within a quantifier. A wrong hit makes the product blind to a paragraph,
 * so a pattern must be sure of itself: what is in doubt is a paragraph.
 */
export const LONGEST = 1_200

/** A line that only leads elsewhere, sure by its form. */
export const PROMO: readonly RegExp[] = [
  /^\W{0,2}(?:read (?:more|also|next|now|the full (?:story|article))|also read|also on .{1,30}|see also|more on this(?: story| topic)?|more (?:stories|news|photos|coverage)|related(?: (?:articles?|stories|story|news|content|links?|topics|coverage))?|don['’]t miss|watch(?: (?:live|now|also|more))?|listen(?: now| live)?|recommended|editor['’]s picks?|trending|you may also like|most (?:read|popular)|continue reading|in pictures|explainer|opinion|tags?|topics|filed under)(?:\s{0,2}[:»>|→]|\s{1,2}[–—-]\s)/i,
  /^\W{0,2}(?:read more|also read|see also|read the full (?:story|article)|related(?: stories| articles| news| content| links| topics| coverage)?|more stories|more on this story|you may also like|recommended(?: for you| stories)?|trending(?: now)?|advertisements?|advertising|sponsored(?: content)?|promoted stories|most (?:read|popular)|editor['’]s picks?|top stories|latest news|newsletters?|our standards|share|share (?:this|on) .{1,40}|share this|tweet|tweet this|e-?mail|print|facebook|twitter|whatsapp|telegram|linkedin|copy link|save|comments?|\d{1,5} comments|(?:show|view|load|leave|post|add)(?: more| all| a| your)? comments?|skip to (?:main )?content|back to top|loading\W{0,3}|advertisement\W{1,4}(?:continue reading|scroll|story continues).{0,40}|(?:continue reading|(?:story|article) continues) (?:below|after).{0,40}|scroll (?:down )?(?:to|for) .{0,60})\W{0,3}$/i,
  /^\W{0,2}click (?:here|to (?:share|print|email|enlarge|read|watch))\b/i,
  /^\(?(?:warning|note|caution)\s{0,2}:.{0,80}\b(?:video|graphic|images?|footage|language)\b.{0,60}$/i,
  /^(?:this (?:story|article) (?:has been|was) (?:updated|corrected)|this is a (?:developing|breaking) story)\b.{0,160}$/i,
  /^our standards\s{0,2}:/i,
  /^\W{0,2}(?:\d{1,3}|an?) (?:min(?:ute)?s?(?: read)?|(?:min(?:ute)?|hour|day)s? ago)\W{0,2}$/i,
]

/** A call to the reader, or a player that fails; a promo unless the line reads like news. */
export const CALL: readonly RegExp[] = [
  /^\W{0,2}(?:click|tap) (?:on the|below|to)\b/i,
  /^(?:sign up|subscribe(?! to the view)|register (?:now|here|today|free|for|to|with us)|log ?in (?:to|here|or|now)|follow (?:us|our|@\w{1,30})|join (?:us|our|the conversation)|like us on|download (?:our|the) .{0,30}\bapp\b|get (?:the|our|all|more) .{0,60}\b(?:newsletter|inbox|alerts)|already a subscriber|support our journalism|become a (?:member|subscriber|supporter)|to continue reading|never miss a story)\b/i,
  /^(?:our|the) .{0,40}newsletter\b.{0,80}$/i,
  /^\W{0,2}(?:(?:photo )?gallery|slideshow|photos?|graphic|map|podcast|audio)\b.{0,40}\b(?:not (?:loading|showing|playing)|click (?:here|above|below|to|for))\b/i,
]

/** A video, tweet or bare link that stands where something was embedded. */
export const EMBED: readonly RegExp[] = [
  /^\W{0,2}(?:video|tweet|post|embed|player|content)\b.{0,40}\b(?:not (?:showing|loading|playing|supported)\b|click here\b|(?:is )?unavailable\W{0,2}$)/i,
  /^https?:\/\/\S{1,600}$/i,
  /\bpic\.(?:twitter|x)\.com\/\w{1,20}\W{0,3}$/i,
  /\bpic\.(?:twitter|x)\.com\/\w{1,20}\s{0,3}[—–-]{1,2}\s?[^—]{1,80}\(@\w{1,30}\)/i,
  /\(@\w{1,30}\)\s{0,2}(?:on\s)?(?:[A-Z][a-z]{2,8}\.? \d{1,2}, \d{4}|\d{1,2} [A-Z][a-z]{2,8} \d{4})\W{0,2}$/,
  /^[—–-]\s?[^—]{1,80}\(@\w{1,30}\)\W{0,2}$/,
  /^(?!Follow\b)\p{Lu}[\p{L} .'’-]{1,60}\s\(?@\w{2,30}\)?$/u,
  /^a post shared by .{1,80}\(@[\w.]{1,30}\)/i,
  /^view (?:this post|image|tweet) on \w/i,
]

/** Whose text it is, sure by its form. */
export const CREDIT: readonly RegExp[] = [
  /^(?:information for this (?:article|story|report) was (?:contributed|provided) by|contributed by|contributing\s{0,2}:)(?!\w)/i,
  /^\W{0,2}(?:(?:news )?agencies|wires?|staff and agencies|(?:from )?(?:news )?(?:agency|wire) reports?)\W{0,2}$/i,
  /^(?:©|\(c\)|copyright\b).{0,200}\b(?:reserved|press|agency|reuters|news|media|ltd|inc|llc)\b.{0,80}$/i,
  /^(?:copyright\s{0,2}(?:©|\(c\)|\d{4})|(?:©|\(c\))\s{0,2}\d{4}).{0,160}$/i,
  /^all rights reserved\b/i,
]

/** Who wrote or sent it; a credit unless the line reads like news. */
export const CREDIT_LINE: readonly RegExp[] = [
  /^(?:sources?|credits?)\s{0,2}:\s{0,2}.{1,120}$/i,
  /^\(?(?:[Aa]dditional )?(?:[Rr]eporting|[Ww]riting|[Ee]diting|[Ee]dited|[Cc]ompiled|[Tt]ranslated)(?: and (?:writing|editing|reporting))? by\s\(?\p{Lu}/u,
  /^\(?(?:[Aa]dditional reporting|[Ww]ith (?:additional reporting|reporting|contributions?)) (?:by|from)\s(?:the\s)?\p{Lu}/u,
  /^\(?[Ww]ith (?:agency |additional )?(?:files|inputs?|reports?|reporting) (?:by|from) (?:the )?(?:[A-Z].{1,80}|(?:news |wire )?agenc(?:y|ies)\W{0,2})$/,
  /^\(?with agenc(?:y|ies)(?: inputs?| reports?)?\W{0,2}$/i,
  /^.{1,300}\bcontributed to this (?:report|story|article|dispatch)\W{0,2}$/i,
]

/** What a picture shows, in forms that are sure. What stands in brackets at the end is judged in `caption.ts`. */
export const CAPTION: readonly RegExp[] = [
  /^(?:in this|this)(?! (?:is|was|has|had)\b)\b.{0,60}\b(?:photo|image|picture|photograph|handout|frame ?grab|video grab|video still|screenshot|screengrab|still image)\b.{0,80}\b(?:taken|made|released|provided|shows?|distributed|obtained|from)\b/i,
  /^(?:file|handout|archive|library|stock)\s{0,2}(?:photo|image|picture|footage)?\s{0,2}(?:[:.]|[–—-]{1,2}\s)/i,
  /^(?:photo|image|picture|caption|video|illustration|graphic|map)\s{0,2}[:|]/i,
  /^(?:[Ii]mage|[Mm]edia|[Vv]ideo|[Pp]icture|[Pp]hoto) (?:caption|copyright|source|credit)(?:[,:]|$| (?=[A-Z]))/,
  /^©/,
  /\((?:l|left|c|centre|center)\).{0,80}\((?:r|right)\)|\((?:r|right)\).{0,80}\((?:l|left|c|centre|center)\)/i,
]

/** Media that picture desks and wires credit, each a whole name; "(OSCE)" and "(AFO)" are none. */
export const MEDIUM =
  /\b(?:Reuters|REUTERS|AP|AFP|EPA|EPA-EFE|EFE|dpa|DPA|Getty(?: Images)?|Xinhua|TASS|RIA|Sputnik|Anadolu|AA|DHA|IHA|PA|UPI|Zuma|Shutterstock|Alamy|iStock|Storyful|Maxar|Planet Labs|Bloomberg|BBC|CNN|RFE\/RL|PTI|ANI|Kyodo|Yonhap|NurPhoto|Associated Press|Agence France-Presse|Press Association)\b/

/** Where a picture passed through: "(Ministry of Health via Telegram)". */
export const CHANNEL = /^(?:Twitter|X|Facebook|Telegram|YouTube|Instagram|TikTok|WhatsApp|VK|Social Media)\b/i

const MONTHS = '(?:jan|feb|mar|apr|may|june?|july?|aug|sept?|oct|nov|dec)[a-z]{0,6}\\.?'

/** A full date at the end, as picture desks set it: "…, October 4, 2020." */
export const ENDS_WITH_DATE = new RegExp(
  `\\b(?:${MONTHS} \\d{1,2},? \\d{4}|\\d{1,2} ${MONTHS} \\d{4})\\W{0,2}$`,
  'i',
)

const DATE = `(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day,? )?(?:${MONTHS} \\d{1,2}(?:st|nd|rd|th)?,? \\d{4}|\\d{1,2}(?:st|nd|rd|th)? ${MONTHS},? \\d{4}|\\d{4}-\\d{2}-\\d{2})`
const TIME = '(?:at )?\\d{1,2}[:.]\\d{2} ?(?:[ap]\\.?m\\.?)?(?: ?\\(?[a-z]{2,4}\\)?)?'

/** A line that is a date, a time of day or both, with or without "Published" before it, and no more. */
export const DATE_LINE = new RegExp(
  `^(?:(?:(?:first )?published|(?:last )?(?:updated|modified)|posted|issued)(?: on| at)?\\W{1,3})?(?:${DATE}(?:[ ,|@·•–—-]{1,4}${TIME})?|${TIME}(?:[ ,|@·•–—-]{1,4}${DATE})?)\\W{0,2}$`,
  'i',
)

/** "The Osk Courier, 16 April 2031": a line of a name and a date. */
export const NAME_AND_DATE = new RegExp(
  `^[\\p{L}\\d][\\p{L}\\d &.'’-]{1,50}[ ,|·•–—-]{1,3}${DATE}\\W{0,2}$`,
  'iu',
)

/** Words that make a line a sentence about what somebody did or said, which a caption without a credit is not. */
export const FINITE =
  /\b(?:said|says|told|was|were|is|are|has|have|had|will|would|did|does|do|be|been|according|killed|died|began|broke|came|took|made|went|won|lost|held|fell|rose|struck|fled|fought|found|gave|got|met|saw|sent|sank|spoke|stood|wrote|drove|flew|led|paid|ran|withdrew|swore|beat|laid|brought|became|hit(?! by)|shot(?! by)|could|can|may|must|should)\b/

/** Words before a participle that is no verb: "the damaged house", "of destroyed buildings". */
export const BEFORE_PARTICIPLE: ReadonlySet<string> = new Set(
  'a an the of in near at on from to with and its his her their past through under inside outside by some many two three several'.split(
    ' ',
  ),
)

/** Words that news uses and calls to the reader do not. */
export const NEWS =
  /\b(?:said|says|told|according to|killed|wounded|injured|warned|claimed|denied|accused|announced|showed|showing (?:the|a))\b/i

export const CORRESPONDENT =
  /^[A-Z][\p{L}.'’-]{0,30}(?: [A-Z][\p{L}.'’-]{0,30}){1,4}(?:, | \| | [–-] )(?:\p{L}{2,20} ){0,2}(?:[Ss]taff (?:[Ww]riter|[Rr]eporter)|[Cc]orrespondent|[Rr]eporter|[Ee]ditor|[Cc]hief reporter|[Cc]ontributor)\b.{0,40}$/u

/**
 * "CITY, Country (AGENCY) -- ", "CITY/TOWN (Reuters) - ", "Town, 6 Dec 89 (AGENCY) -- [TEXT] ", "CITY — ".
 * Only the start of a body is tried. Group 1: the place; group 2: what stands in brackets after it; group 3: the dash.
 */
export const DATELINE =
  /^([A-Z][\p{L}.'’/-]{1,40}(?: [A-Z][\p{L}.'’/-]{1,30}){0,3}(?: \([A-Z][\p{L} ]{1,30}\))?(?:, ?[\p{L}0-9. ]{1,30}){0,3}) ?(?:\(([^()\n]{1,60})\))?(\s?(?:--|—)\s?|\s[–-]{1,2}\s|(?<=\))[–-]\s)(?:\[TEXT\] ?)?/u

/** A wire's mark with no place before it: "(Reuters) - ". */
export const BARE_DATELINE = /^\(([A-Z][\p{L} /.-]{1,40})\)\s?(?:--|[—–-])\s/u
