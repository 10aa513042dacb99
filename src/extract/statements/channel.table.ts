import type { Channel } from '../../model/statement.ts'

const words = (text: string): ReadonlySet<string> => new Set(text.trim().split(/\s+/))

/** Social platforms by the word that names them, and the verbs that name one by themselves. */
export const PLATFORMS: ReadonlyMap<string, string> = new Map([
  ...'twitter facebook telegram instagram youtube whatsapp weibo tiktok mastodon bluesky threads vkontakte linkedin reddit'
    .split(' ')
    .map((name): [string, string] => [name, name]),
  ['tweet', 'twitter'],
  ['retweet', 'twitter'],
  ['retweeted', 'twitter'],
  ['tweeted', 'twitter'],
  ['tweets', 'twitter'],
  ['vk', 'vkontakte'],
])

/** Nouns that tell a channel when they stand beside the cue, outside what is said ("in a statement", "told reporters"). */
export const CHANNEL_NOUNS: readonly { readonly channel: Channel; readonly nouns: ReadonlySet<string> }[] = [
  { channel: 'social-post', nouns: words('tweet tweets post posts retweet') },
  { channel: 'interview', nouns: words('interview') },
  { channel: 'briefing', nouns: words('reporters journalists briefing conference newsmen') },
  { channel: 'video', nouns: words('video footage address') },
  {
    channel: 'written-statement',
    nouns: words('statement communique communiqué letter release memo email e-mail'),
  },
  {
    channel: 'media',
    nouns: words(
      'television tv radio newspaper broadcaster media channel agency magazine network daily weekly',
    ),
  },
]

/** Prepositions and verbs that put such a noun beside the cue. */
export const LEADS: ReadonlySet<string> = words('in on via through by to with at during tell told')
