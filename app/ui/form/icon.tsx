/** A pictogram of `public/icons.svg`. Words always stand beside it, so it is hidden from screen readers. */
export function Icon({ id }: { id: string }) {
  return (
    <svg aria-hidden="true" focusable="false" viewBox="0 0 24 24">
      <use href={`/icons.svg#${id}`} />
    </svg>
  );
}
