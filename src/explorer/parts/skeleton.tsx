const WIDTHS = ['sk sk-a', 'sk sk-b', 'sk sk-c']

/** Grey bars of the height of real rows. */
export const Skeleton = ({ rows }: { rows: number }) => (
  <div aria-hidden="true">
    {Array.from({ length: rows }, (_, row) => (
      // biome-ignore lint/suspicious/noArrayIndexKey: the rows are all alike
      <div className="sk-row" key={row}>
        {WIDTHS.map((width) => (
          <span className={width} key={width} />
        ))}
      </div>
    ))}
  </div>
)
