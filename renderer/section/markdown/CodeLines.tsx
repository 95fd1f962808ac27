import { useIncident } from '#renderer/store/AppStoreContext.tsx';
import { clockTimeWithSeconds } from '#shared/time/formatTime.ts';
import { lineMoment } from '#shared/time/lineMoment.ts';
import styles from './MarkdownText.module.css';

interface CodeLinesProps {
  readonly code: string;
  /** With the number of each line before it, which nobody copies along. */
  readonly isNumbered?: boolean;
}

/**
 * Code and lines of a log as they are. Beside a line that says when it was written, and in which zone, stands what the
 * incident's clock showed then, unless the line itself shows that.
 */
export function CodeLines({ code, isNumbered = false }: CodeLinesProps) {
  const timeZone = useIncident((incident) => incident.timeZone);
  const lines = code.split('\n').map((line) => ({ line, clock: clockBeside(line, timeZone) }));
  const hasClocks = lines.some(({ clock }) => clock !== '');
  if (!hasClocks && !isNumbered) return <pre>{code}</pre>;
  return (
    <pre
      className={styles.log}
      data-numbered={isNumbered || undefined}
      title={hasClocks ? `Beside each line: its time in ${timeZone}` : undefined}
    >
      {lines.map(({ line, clock }, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: lines may be alike, and from one reading to the next none moves.
        <span key={index} className={styles.line}>
          {hasClocks && <span className={styles.clock}>{clock}</span>}
          <span>{line === '' ? '\u200b' : line}</span>
        </span>
      ))}
    </pre>
  );
}

function clockBeside(line: string, timeZone: string): string {
  const moment = lineMoment(line);
  const clock = moment === null ? '' : clockTimeWithSeconds(moment, timeZone);
  return line.includes(clock) ? '' : clock;
}
