const HELP =
  'Left and right go through the events in time, up and down through the lanes. Space picks up; then left and right move by a minute, with Shift by 5, with Ctrl and Shift by 60; Space drops, Escape cancels. Enter edits, plus and minus zoom, 0 shows everything.';

/** The keys of the track, for those who hear it described. */
export function ScaleHelp({ id }: { readonly id: string }) {
  return (
    <p id={id} hidden>
      {HELP}
    </p>
  );
}
