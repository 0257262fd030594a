/** The three shapes, for what is said, shown and counted, and the name. */
export const Brand = () => (
  <>
    <svg viewBox="0 0 50 16" fill="currentColor" aria-hidden="true">
      <circle cx="8" cy="8" r="7" />
      <path d="M18.5 1.5h13v13h-13z" />
      <path d="M42 .8 49.5 15h-15z" />
    </svg>
    camket
  </>
)
