/** What stands while a dossier is opened: its shape, without words that move. */
export const Loading = () => (
  <div class="boot" role="status">
    <p>Opening the dossier …</p>
    <div class="bones" aria-hidden="true">
      {[72, 88, 64, 80, 58, 76].map((width) => (
        <span key={width} style={{ width: `${width}%` }} />
      ))}
    </div>
  </div>
)
