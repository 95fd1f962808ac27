import { useState } from 'react';
import styles from '#renderer/publish/Readiness.module.css';
import { FindingCard } from '#renderer/section/FindingCard.tsx';
import { Button } from '#renderer/ui/Button.tsx';
import { fieldKey } from '#shared/domain/incident/deskSpot.ts';
import type { Finding } from '#shared/domain/incident/finding.ts';
import { type DeskPlace, placeTitle } from '#shared/domain/incident/sections.ts';

/** More than this is read by nobody; the first of them are the most serious. */
const MOST_SHOWN = 6;
/** So many more are shown at a time. */
const PORTION = 200;

interface ReadinessGroupProps {
  readonly place: DeskPlace;
  readonly findings: readonly Finding[];
}

/** What one place still lacks, below what the guide says about it. */
export function ReadinessGroup({ place, findings }: ReadinessGroupProps) {
  const [most, setMost] = useState(MOST_SHOWN);
  if (findings.length === 0) return null;
  const shown = findings.slice(0, most);
  const left = findings.length - shown.length;
  return (
    <section className={styles.group} aria-label={placeTitle(place)}>
      <h4 className={styles.place}>
        {placeTitle(place)} <span className={styles.number}>{findings.length}</span>
      </h4>
      {byReason(shown).map(([reason, own]) => (
        <div key={reason} className={styles.reasoned}>
          <p className={styles.reason}>{reason}</p>
          <ul className={styles.findings}>
            {own.map((finding) => (
              <li key={`${finding.rule} ${fieldKey(finding.spot)}`}>
                <FindingCard finding={finding} />
              </li>
            ))}
          </ul>
        </div>
      ))}
      {left > 0 && (
        <Button tone="quiet" className={styles.all} onClick={() => setMost(most + PORTION)}>
          {left <= PORTION ? `Show all ${findings.length}` : `Show ${PORTION} of ${left} more`}
        </Button>
      )}
    </section>
  );
}

/** In the order of the first finding of each, which are the most serious. */
function byReason(findings: readonly Finding[]): readonly (readonly [string, readonly Finding[]])[] {
  const reasons = [...new Set(findings.map(({ reason }) => reason))];
  return reasons.map((reason) => [reason, findings.filter((finding) => finding.reason === reason)]);
}
