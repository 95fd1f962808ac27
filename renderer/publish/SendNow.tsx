import { useCommand } from '#renderer/commands/CommandsContext.tsx';
import { SettingChoice } from '#renderer/fields/SettingControls.tsx';
import { SinceThen } from '#renderer/publish/destinations/SinceThen.tsx';
import styles from '#renderer/publish/SendNow.module.css';
import { CommandKeys } from '#renderer/section/CommandKeys.tsx';
import { useIncident } from '#renderer/store/AppStoreContext.tsx';
import { Button } from '#renderer/ui/Button.tsx';
import { Card } from '#renderer/ui/Card.tsx';
import type { Audience } from '#shared/domain/incident/publication.ts';
import { type ExportStatus, leftAs, sentAs } from '#shared/publication/record/exportStatus.ts';
import { capitalised } from '#shared/text/phrases.ts';
import { clockTime, longDate } from '#shared/time/formatTime.ts';

interface SendNowProps {
  readonly audience: Audience;
  /** The last time that it left for this audience; null: it never did. */
  readonly last: ExportStatus | null;
}

const READERS: Record<Audience, string> = { internal: 'the company', public: 'customers' };

/** The one thing to do at this step: whether the readers have what stands here now, and the button that gives it to them. */
export function SendNow({ audience, last }: SendNowProps) {
  const { run } = useCommand('export.pdf');
  return (
    <Card as="section" aria-label="Send" className={styles.card}>
      <div className={styles.now}>
        <div className={styles.said}>
          <p className={styles.state}>{stateWords(last, READERS[audience])}</p>
          <p className={styles.last}>
            {last === null ? <NeverSent audience={audience} /> : <LastSent {...last} />}
          </p>
        </div>
        <Button tone="primary" className={styles.button} onClick={run}>
          Save PDF…
          <CommandKeys id="export.pdf" />
        </Button>
      </div>
      <div className={styles.options}>
        <span className={styles.option}>
          Page
          <SettingChoice setting="pageSize" label="PDF page size" look="list" />
        </span>
        {audience === 'internal' && (
          <span className={styles.option}>
            Five Whys as
            <SettingChoice setting="whysAs" label="Five Whys in a PDF or HTML page" look="list" />
          </span>
        )}
      </div>
    </Card>
  );
}

function stateWords(last: ExportStatus | null, readers: string): string {
  if (last === null) return `Not sent to ${readers} yet`;
  const left = leftAs(last);
  if (last.isChanged === null) return `${capitalised(left)} for ${readers}`;
  return last.isChanged ? `Changed since it was last ${left}` : `${capitalised(left)}, and unchanged since`;
}

function NeverSent({ audience }: { readonly audience: Audience }) {
  return audience === 'public'
    ? 'The public version, searched for names and private words before it is saved.'
    : 'Everything but what is marked private, with figures and an outline.';
}

function LastSent({ record, isChanged }: ExportStatus) {
  const timeZone = useIncident((incident) => incident.timeZone);
  const { at } = record;
  return (
    <>
      {sentAs(record)}, {longDate(at, timeZone)}, {clockTime(at, timeZone)}
      {isChanged === true && <SinceThen record={record} isChanged />}
    </>
  );
}
