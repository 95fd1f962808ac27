import { type Summary, summarise } from '#build/bench/measure.ts';

/** The same work of the app and of something that a person would pick instead, in milliseconds. */
export interface PeerFigure {
  readonly what: string;
  readonly peer: string;
  readonly ours: Summary;
  readonly theirs: Summary;
}

/** Works by their names, as one program did them. */
export type Works = Readonly<Record<string, readonly number[]>>;

/** One figure for each work that both did. */
export function peerFigures(of: string, peer: string, ours: Works, theirs: Works): readonly PeerFigure[] {
  return Object.entries(ours).flatMap(([name, work]) => {
    const other = theirs[name];
    if (other === undefined) return [];
    return [{ what: `${of}, ${name}`, peer, ours: summarise(work), theirs: summarise(other) }];
  });
}

/** Two runs of the same program differ by as much. */
const SLOWER = 1.1;

/** Of medians: below 1 the app takes less. */
function ratioOf({ ours, theirs }: PeerFigure): number {
  return ours.median / theirs.median;
}

/** Markdown, which a terminal shows as well. Medians with the 95th percentile where there is a series. */
export function peerTable(figures: readonly PeerFigure[]): string {
  const rows = figures.map((figure) => [
    figure.what,
    seriesText(figure.ours),
    figure.peer,
    seriesText(figure.theirs),
    ratioOf(figure).toFixed(2),
    ratioOf(figure) > SLOWER ? 'slower' : '',
  ]);
  const header = ['work, ms', 'Debrief', 'peer', 'it takes', 'ratio', ''];
  return [header, header.map(() => '---'), ...rows].map((cells) => `| ${cells.join(' | ')} |`).join('\n');
}

function seriesText({ median, p95, count }: Summary): string {
  return count === 1 ? median.toFixed(1) : `${median.toFixed(1)} / ${p95.toFixed(1)} (${count})`;
}
