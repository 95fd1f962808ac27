import { assertNever } from '#shared/basics/assertNever.ts';
import type { Figure } from '#shared/publication/figures/figure.ts';
import { durationText } from '#shared/time/formatTime.ts';

/** Fewer incidents than these make no figure: each mark would be one incident, and a line says as much. */
export const FEWEST_FOR_FIGURES = 3;

/** All that a figure of one or two incidents says, in a line: `SEV2: 1`, `Detect 2 min, 5 min · Acknowledge 3 min`. Empty without anything. */
export function figureInWords(figure: Figure): string {
  switch (figure.kind) {
    case 'counts':
      return joined(
        figure.rows.map(({ label, marks }) => {
          const count = marks.reduce((sum, mark) => sum + mark.count, 0);
          return count === 0 ? '' : `${label}: ${count}`;
        }),
      );
    case 'spread':
      return joined(
        figure.rows.map(({ label, marks }) =>
          marks.length === 0
            ? ''
            : `${label} ${marks.map(({ at }) => (at < 1 ? 'under 1 min' : durationText(at))).join(', ')}`,
        ),
      );
    case 'shares':
      return joined(figure.rows.map(({ label, words }) => `${label}: ${words}`));
    default:
      return assertNever(figure, 'kind of figure');
  }
}

function joined(parts: readonly string[]): string {
  return parts.filter(Boolean).join(' · ');
}
