import type { Claim } from '../../../src/model/claim.ts'
import { useNavigation } from '../../route/use-route.ts'
import { PROFILE_WORDS, tollOf, tollWords } from '../../story/profiles.ts'
import type { Scale } from './scale.ts'

type Props = { readonly claim: Claim; readonly scale: Scale }

/** From the lowest to the highest number under the chosen profile, and the best supported; other profiles' best as ticks. */
export function TollBand({ claim, scale }: Props) {
  const { route } = useNavigation()
  const toll = tollOf(claim, route.profile)
  const others = (claim.tolls ?? []).flatMap((t) => (t.profile === route.profile ? [] : (t.best ?? [])))
  const percent = (n: number): string => `${100 * scale.at(n)}%`
  return (
    <div class="band-field" aria-hidden="true">
      {toll && toll.low !== null && toll.high !== null && (
        <div
          class="band"
          style={{
            left: percent(toll.low),
            width: `${100 * (scale.at(toll.high) - scale.at(toll.low))}%`,
          }}
        />
      )}
      {toll && toll.best !== null && <div class="best" style={{ left: percent(toll.best) }} />}
      {[...new Set(others)].map((best) => (
        <div key={best} class="other-best" style={{ left: percent(best) }} />
      ))}
    </div>
  )
}

/** The chosen profile's toll in words, and why it is what it is. */
export function TollWords({ claim }: { readonly claim: Claim }) {
  const { route } = useNavigation()
  const reading = claim.tolls?.find((t) => t.profile === route.profile)
  if (!reading) return null
  return (
    <p class="hint toll-words">
      <b>
        {PROFILE_WORDS[reading.profile] ?? reading.profile}: {tollWords(reading)}
        {reading.standing !== null && `, ${reading.standing}`}.
      </b>{' '}
      {reading.why}
    </p>
  )
}

/** The same entries under each profile. */
export function TollTable({ claim }: { readonly claim: Claim }) {
  if (!claim.tolls || claim.tolls.length === 0) return null
  return (
    <table>
      <caption>The same numbers by the rules of each profile</caption>
      <thead>
        <tr>
          <th scope="col">Profile</th>
          <th scope="col" class="n">
            Low
          </th>
          <th scope="col" class="n">
            Best
          </th>
          <th scope="col" class="n">
            High
          </th>
          <th scope="col">Standing</th>
          <th scope="col">Why</th>
        </tr>
      </thead>
      <tbody>
        {claim.tolls.map((t) => (
          <tr key={t.profile}>
            <th scope="row">{PROFILE_WORDS[t.profile] ?? t.profile}</th>
            <td class="n">{t.low ?? 'open'}</td>
            <td class="n">{t.best ?? 'none'}</td>
            <td class="n">{t.high ?? 'open'}</td>
            <td>{t.standing}</td>
            <td>{t.why}</td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}
