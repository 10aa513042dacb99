import type { Import } from '../../source/source.ts'

/** One report as pasted text, with what is known of it. */
export function PasteForm({ onGive }: { readonly onGive: (what: Import) => void }) {
  const give = (form: HTMLFormElement): void => {
    const fields = new FormData(form)
    const field = (name: string): string | null => {
      const value = fields.get(name)
      return typeof value === 'string' && value.trim() !== '' ? value.trim() : null
    }
    const text = fields.get('text')
    if (typeof text !== 'string' || text.trim() === '') return
    onGive({ text, outlet: field('outlet'), published: field('published'), url: field('url') })
  }
  return (
    <details class="paste">
      <summary>Paste a text</summary>
      <form
        onSubmit={(event) => {
          event.preventDefault()
          give(event.currentTarget)
        }}
      >
        <label>
          Text
          <textarea name="text" rows={8} required dir="auto" />
        </label>
        <div class="fields">
          <label>
            Outlet
            <input name="outlet" autocomplete="off" />
          </label>
          <label>
            Published
            <input name="published" type="date" />
          </label>
          <label>
            Address
            <input name="url" type="url" autocomplete="off" />
          </label>
        </div>
        <button type="submit">Read it</button>
      </form>
    </details>
  )
}
