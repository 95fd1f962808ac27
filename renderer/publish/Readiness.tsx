import { CheckIcon } from 'lucide-react';
import { useState } from 'react';
import { READINESS_SPOT } from '#renderer/commands/commandActions.ts';
import { useFieldPlace } from '#renderer/fields/useFieldPlace.ts';
import { DismissedFindings } from '#renderer/publish/DismissedFindings.tsx';
import { FindingCard } from '#renderer/section/FindingCard.tsx';
import { useReadiness } from '#renderer/section/useReadiness.ts';
import { Button } from '#renderer/ui/Button.tsx';
import { Card } from '#renderer/ui/Card.tsx';
import { SectionLabel } from '#renderer/ui/SectionLabel.tsx';
import { fieldKey } from '#shared/domain/incident/deskSpot.ts';
import { FINDING_SEVERITIES, type Finding, type FindingSeverity } from '#shared/domain/incident/finding.ts';
import type { Audience } from '#shared/domain/incident/publication.ts';
import { type DeskPlace, placeTitle } from '#shared/domain/incident/sections.ts';
import { FINDING_PLACES } from '#shared/readiness/readiness.ts';
import styles from './Readiness.module.css';

const KEY = fieldKey(READINESS_SPOT);

const READY: Record<Audience, string> = {
  internal: 'Nothing is missing: every section has what the guide asks for.',
  public: 'Nothing is missing: the public version says what a customer would look for.',
};

/** Everything the document still lacks for the chosen audience, place by place; each entry leads to its field or is let stand for a reason. */
export function Readiness() {
  const { open, dismissed, audience } = useReadiness();
  const { ref } = useFieldPlace(KEY);
  return (
    <section aria-label="Readiness" className={styles.panel}>
      <SectionLabel ref={ref} tabIndex={-1} data-field={KEY} className={styles.title}>
        {audience === 'public' ? 'Before the public version goes out' : 'Before it goes out'}
      </SectionLabel>
      <ReadinessCounts findings={open} />
      {open.length === 0 && <p className={styles.ready}>{READY[audience]}</p>}
      {FINDING_PLACES.map((place) => (
        <ReadinessGroup
          key={place}
          place={place}
          findings={open.filter(({ spot }) => spot.place === place)}
        />
      ))}
      {dismissed.length > 0 && <DismissedFindings dismissed={dismissed} />}
    </section>
  );
}

const WORDS: Record<FindingSeverity, { readonly name: string; readonly meaning: string }> = {
  error: { name: 'Missing', meaning: 'A reader would look for it' },
  warning: { name: 'Look again', meaning: 'The guide asks for it' },
  note: { name: 'Notes', meaning: 'Worth a thought' },
};

/** How much is left of each kind: the way to go, down to zero. */
function ReadinessCounts({ findings }: { readonly findings: readonly Finding[] }) {
  return (
    <dl className={styles.counts}>
      {FINDING_SEVERITIES.map((severity) => {
        const count = findings.filter((finding) => finding.severity === severity).length;
        return (
          <Card
            key={severity}
            className={styles.count}
            data-severity={severity}
            data-none={count === 0 || undefined}
          >
            <SectionLabel as="dt">{WORDS[severity].name}</SectionLabel>
            <dd className={styles.figure}>
              {count}
              {count === 0 && <CheckIcon aria-hidden="true" />}
            </dd>
            <dd className={styles.meaning}>{WORDS[severity].meaning}</dd>
          </Card>
        );
      })}
    </dl>
  );
}

/** More than this is read by nobody; the first of them are the most serious. */
const MOST_SHOWN = 6;
/** So many more are shown at a time. */
const PORTION = 200;

interface ReadinessGroupProps {
  readonly place: DeskPlace;
  readonly findings: readonly Finding[];
}

/** What one place still lacks, below what the guide says about it. */
function ReadinessGroup({ place, findings }: ReadinessGroupProps) {
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
