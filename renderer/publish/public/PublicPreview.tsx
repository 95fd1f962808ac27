import { useMemo, useState } from 'react';
import { useSettled } from '#renderer/fields/useSettled.ts';
import styles from '#renderer/publish/public/PublicPreview.module.css';
import { reportElements } from '#renderer/publish/public/reportElements.tsx';
import { useIncident } from '#renderer/store/useIncident.ts';
import { Card } from '#renderer/ui/Card.tsx';
import { reportBody } from '#shared/export/page/reportBody.ts';
import { buildReport } from '#shared/export/report/buildReport.ts';

/** The public document in full, made by what makes its exports. */
export function PublicPreview() {
  const [isOpen, setOpen] = useState(false);
  return (
    <details open={isOpen} onToggle={({ currentTarget }) => setOpen(currentTarget.open)}>
      <summary className={styles.summary}>The public version as it would go out now</summary>
      {isOpen && <Document />}
    </details>
  );
}

function Document() {
  const incident = useSettled(useIncident((current) => current));
  const body = useMemo(() => reportBody(buildReport(incident, { audience: 'public' })), [incident]);
  return (
    <Card as="article" className={styles.page} aria-label="Public version" dir="auto">
      {reportElements(body.children)}
    </Card>
  );
}
