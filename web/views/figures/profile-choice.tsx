import { useNavigation } from '../../route/use-route.ts'
import { useStory } from '../../story/context.ts'
import { PROFILE_WORDS, profilesOf } from '../../story/profiles.ts'

/** Whose rules the bands follow. */
export function ProfileChoice() {
  const { route, href } = useNavigation()
  const profiles = profilesOf(useStory())
  if (profiles.length < 2) return null
  return (
    <fieldset class="sorts profiles">
      <legend>Tolls by the rules of</legend>
      {profiles.map((profile) => (
        <a
          key={profile}
          href={href({ profile })}
          aria-current={route.profile === profile ? 'true' : undefined}
        >
          {PROFILE_WORDS[profile] ?? profile}
        </a>
      ))}
    </fieldset>
  )
}
