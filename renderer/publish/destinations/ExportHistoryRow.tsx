import styles from '#renderer/publish/destinations/ExportHistory.module.css';
import { useIncident } from '#renderer/store/useIncident.ts';
import { Chip } from '#renderer/ui/Chip.tsx';
import { type ExportWay, FORMATS } from '#shared/domain/incident/publication.ts';
import type { ExportStatus } from '#shared/publication/record/exportStatus.ts';
import { clockTime, longDate } from '#shared/time/formatTime.ts';

const WAY_WORDS: Record<ExportWay, string> = {
  file: 'A file',
  clipboard: 'Clipboard',
  print: 'Paper',
  'status-page': 'Status page',
};

/** One export; what its audience would get now may be another document. */
export function ExportHistoryRow({ record, isChanged }: ExportStatus) {
  const timeZone = useIncident((incident) => incident.timeZone);
  const { at, format, audience, way = 'file', fileName } = record;
  return (
    <tr>
      <td className={styles.when}>
        {longDate(at, timeZone)}, {clockTime(at, timeZone)}
      </td>
      <td>
        <Chip tone={audience === 'public' ? 'accent' : 'plain'}>
          {audience === 'public' ? 'Public' : 'Internal'}
        </Chip>
      </td>
      <td>{way === 'status-page' ? 'Text' : FORMATS[format].name}</td>
      <td className={styles.place}>{fileName ?? WAY_WORDS[way]}</td>
      <td className={isChanged === true ? styles.changed : styles.same}>{sinceWords(isChanged)}</td>
    </tr>
  );
}

function sinceWords(isChanged: boolean | null): string {
  if (isChanged === null) return 'Not known';
  return isChanged ? 'Changed' : 'Unchanged';
}
