import { CircleAlertIcon, CircleCheckIcon, EyeIcon, LightbulbIcon } from 'lucide-react';
import { type ComponentType, Fragment, type SVGProps } from 'react';
import { READINESS_SPOT } from '#renderer/commands/publishSpots.ts';
import { DismissedFindings } from '#renderer/publish/check/DismissedFindings.tsx';
import { FindingGroupRow } from '#renderer/publish/check/FindingGroupRow.tsx';
import { LanguageFindings } from '#renderer/publish/check/LanguageFindings.tsx';
import styles from '#renderer/publish/check/Readiness.module.css';
import { FieldHeading } from '#renderer/section/FieldHeading.tsx';
import { useReadiness } from '#renderer/section/useReadiness.ts';
import { Card } from '#renderer/ui/Card.tsx';
import { FINDING_SEVERITIES, type FindingSeverity } from '#shared/domain/incident/finding.ts';
import type { Audience } from '#shared/domain/incident/publication.ts';
import { type FindingGroup, groupedFindings } from '#shared/readiness/findingGroups.ts';
import { counted } from '#shared/text/phrases.ts';

const TITLES: Record<Audience, string> = {
  internal: 'Before it goes out',
  public: 'Before the public version goes out',
};

const READY: Record<Audience, string> = {
  internal: 'Nothing is missing: every section has what the guide asks for.',
  public: 'Nothing is missing: the public version says what a customer would look for.',
};

/**
 * Everything the document still lacks for the chosen audience, kind by kind; each entry leads to its field or can be
 * dismissed with a reason.
 */
export function Readiness() {
  const { open, dismissed, audience } = useReadiness();
  const groups = groupedFindings(open);
  return (
    <section aria-label="Readiness" className={styles.list}>
      <FieldHeading spot={READINESS_SPOT} className={styles.title}>
        {TITLES[audience]}
      </FieldHeading>
      {groups.error.length === 0 && (
        <p className={styles.ready}>
          <CircleCheckIcon aria-hidden="true" />
          {open.length === 0 ? READY[audience] : 'Nothing is missing that a reader would look for.'}
        </p>
      )}
      {FINDING_SEVERITIES.map((severity) => (
        <Fragment key={severity}>
          <SeverityPart severity={severity} groups={groups[severity]} />
          {/* Words about a person weigh more with a reader than what only the guide asks for. */}
          {severity === 'error' && <LanguageFindings audience={audience} />}
        </Fragment>
      ))}
      {dismissed.length > 0 && <DismissedFindings dismissed={dismissed} />}
    </section>
  );
}

interface SeverityWords {
  readonly name: string;
  /** Whether it holds the document back. */
  readonly meaning: string;
  readonly Icon: ComponentType<SVGProps<SVGSVGElement>>;
}

const WORDS: Record<FindingSeverity, SeverityWords> = {
  error: {
    name: 'Missing',
    meaning: 'A reader would look for it: you are asked before it leaves',
    Icon: CircleAlertIcon,
  },
  warning: {
    name: 'Look again',
    meaning: 'The guide asks for it; it holds nothing back',
    Icon: EyeIcon,
  },
  note: { name: 'Notes', meaning: 'Worth a thought; they hold nothing back', Icon: LightbulbIcon },
};

interface SeverityPartProps {
  readonly severity: FindingSeverity;
  readonly groups: readonly FindingGroup[];
}

/** All findings of one severity, a line for each kind. */
function SeverityPart({ severity, groups }: SeverityPartProps) {
  if (groups.length === 0) return null;
  const { name, meaning, Icon } = WORDS[severity];
  const count = groups.reduce((sum, { findings }) => sum + findings.length, 0);
  return (
    <section aria-label={name} data-severity={severity} className={styles.part}>
      <h4 className={styles.severity}>
        <Icon aria-hidden="true" />
        {name} <span className={styles.count}>{count}</span>
        <span className={styles.meaning}>
          {groups.length < count && `${counted(groups.length, 'kind')} · `}
          {meaning}
        </span>
      </h4>
      <Card as="ul" className={styles.rows}>
        {groups.map((group, index) => (
          <FindingGroupRow
            key={group.kind}
            group={group}
            // One part of the guide asks for several things: it is named above them once.
            isReasonSaid={group.findings[0].reason === groups[index - 1]?.findings[0].reason}
          />
        ))}
      </Card>
    </section>
  );
}
