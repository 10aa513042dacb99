import type { Channel } from '../../model/statement.ts'

const words = (text: string): ReadonlySet<string> => new Set(text.trim().split(/\s+/))

/** Social platforms by the word that names them, and the verbs that name one by themselves. */
export const PLATFORMS: ReadonlyMap<string, string> = new Map([
  ...'twitter facebook telegram instagram youtube whatsapp weibo tiktok mastodon bluesky vkontakte linkedin reddit snapchat signal discord parler'
    .split(' ')
    .map((name): [string, string] => [name, name]),
  ['tweet', 'twitter'],
  ['tweets', 'twitter'],
  ['tweeted', 'twitter'],
  ['tweeting', 'twitter'],
  ['retweet', 'twitter'],
  ['retweeted', 'twitter'],
  ['vk', 'vkontakte'],
  ['fb', 'facebook'],
])

/** Names of platforms that are common words too: only with a capital, behind "on" or "via". */
export const CAPITAL_PLATFORMS: ReadonlyMap<string, string> = new Map([
  ['X', 'x'],
  ['Threads', 'threads'],
  ['Truth', 'truth social'],
  ['Signal', 'signal'],
  ['Discord', 'discord'],
])

/**
 * Nouns that tell a channel where a preposition governs them beside the cue ("in a statement", "at a news
 * conference"); the first row that fits counts.
 */
export const CHANNEL_NOUNS: readonly { readonly channel: Channel; readonly nouns: ReadonlySet<string> }[] = [
  {
    channel: 'interview',
    nouns: words('interview interviews episode show programme program podcast broadcast phone-in'),
  },
  {
    channel: 'social-post',
    nouns: words('tweet tweets post posts retweet thread hashtag page account facebook instagram'),
  },
  {
    channel: 'briefing',
    nouns: words('briefing conference newsmen presser briefings reporters journalists'),
  },
  { channel: 'video', nouns: words('video videos clip footage recording address speech message broadcast') },
  {
    channel: 'written-statement',
    nouns: words(
      'statement statements communique communiqué letter release memo email e-mail note declaration dispatch reply response notice filing bulletin',
    ),
  },
  {
    channel: 'media',
    nouns: words(
      'television tv radio newspaper broadcaster media channel agency magazine network daily weekly op-ed column article essay',
    ),
  },
]

/** Nouns above that tell the channel only with one of these words: "a video message", "a televised address". */
export const NEEDS_WORD: ReadonlyMap<string, ReadonlySet<string>> = new Map([
  ['address', words('video televised tv television recorded taped filmed')],
  ['speech', words('video televised tv television recorded taped filmed')],
  ['message', words('video televised filmed')],
  ['broadcast', words('television radio tv')],
  ['recording', words('video')],
  ['conference', words('news press')],
  ['release', words('press news media')],
  ['reply', words('written emailed e-mailed email')],
  ['response', words('written emailed e-mailed email')],
  ['note', words('written a brief short')],
  ['account', words('twitter facebook telegram instagram social official verified his her its their')],
  ['page', words('facebook instagram social his her its their official fan web')],
  [
    'post',
    words('a another blog media social facebook telegram instagram later separate the this his her its'),
  ],
  ['agency', words('news wire press')],
  ['network', words('television tv radio news')],
  ['channel', words('television tv news radio the a')],
  ['program', words('television tv radio news morning evening talk')],
  ['programme', words('television tv radio news morning evening talk')],
  ['show', words('television tv radio talk morning evening tonight late the his her')],
])

/** Whom somebody tells in an interview: media by a noun, by a name's last word, or by name. */
export const OUTLET_NOUNS: ReadonlySet<string> = words(
  'television tv radio newspaper broadcaster channel station agency magazine network daily weekly paper tabloid website programme program show podcast outlet',
)
export const OUTLET_HEADS: ReadonlySet<string> = words(`
  Post Times Journal Herald Tribune Gazette Guardian Telegraph Chronicle Courier Dispatch Examiner Register Inquirer
  Sentinel Mail Mirror Standard Observer News TV Television Radio Press Weekly Monitor Echo Today Sun Star Globe Independent
  Spiegel Bild Monde Figaro Mundo País Repubblica Channel Network Broadcasting Show Tonight Magazine`)
export const OUTLET_NAMES: ReadonlySet<string> = words(`
  CNN BBC NBC CBS ABC NPR PBS AP AFP Reuters DPA TASS Interfax Xinhua Jazeera Sky Fox MSNBC ITV RTL ZDF ARD NHK Bloomberg Axios
  Politico Newsweek Anadolu Yonhap Kyodo EFE ANSA Newsmax C-SPAN RTÉ RTE CBC SABC NDTV Haaretz`)

/** Those who are told at a briefing. */
export const PRESS: ReadonlySet<string> = words('reporters journalists newsmen correspondents press')

/** Prepositions that put such a noun beside the cue. */
export const LEADS: ReadonlySet<string> = words('in on via through by at during over into')

/** What a source is by its own words: what it says, media say. */
export const MEDIA_SOURCES: ReadonlySet<string> = words(
  'television tv radio newspaper newspapers broadcaster broadcasters media channel magazine agency website tabloid',
)
