import type { Changing } from './use-change.ts'

/** Asks for the server's token when a change needs it; it is kept for this tab alone. */
export function TokenForm({ changing }: { readonly changing: Changing }) {
  if (changing.state !== 'asks' && changing.state !== 'refused') return null
  return (
    <form
      class="token"
      onSubmit={(event) => {
        event.preventDefault()
        const token = new FormData(event.currentTarget).get('token')
        if (typeof token === 'string' && token !== '') changing.give(token)
      }}
    >
      <label>
        {changing.state === 'refused'
          ? 'That is not this server’s token. Type the one it was started with'
          : 'A change needs this server’s token: the one it was started with'}
        <input
          name="token"
          type="password"
          autocomplete="off"
          required
          ref={(field) => field?.focus()}
          aria-invalid={changing.state === 'refused'}
        />
      </label>
      <p class="actions">
        <button type="submit">Go on</button>
        <button type="button" onClick={changing.reset}>
          Leave it
        </button>
      </p>
    </form>
  )
}
