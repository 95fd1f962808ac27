import { CheckIcon } from 'lucide-react';
import styles from '#renderer/publish/Readiness.module.css';
import { Card } from '#renderer/ui/Card.tsx';
import { SectionLabel } from '#renderer/ui/SectionLabel.tsx';
import { FINDING_SEVERITIES, type Finding, type FindingSeverity } from '#shared/domain/incident/finding.ts';

const WORDS: Record<FindingSeverity, { readonly name: string; readonly meaning: string }> = {
  error: { name: 'Missing', meaning: 'A reader would look for it' },
  warning: { name: 'Look again', meaning: 'The guide asks for it' },
  note: { name: 'Notes', meaning: 'Worth a thought' },
};

/** How much is left of each kind: the way to go, down to zero. */
export function ReadinessCounts({ findings }: { readonly findings: readonly Finding[] }) {
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
