import { useAppStoreApi, useIncident } from '#renderer/store/AppStoreContext.tsx';
import { Card } from '#renderer/ui/Card.tsx';
import { LinkButton } from '#renderer/ui/LinkButton.tsx';
import { fieldKey } from '#shared/domain/incident/deskSpot.ts';
import { type SummaryFact, summaryFacts } from '#shared/export/words/summaryFacts.ts';
import styles from './SummaryFacts.module.css';

interface Fact extends Pick<SummaryFact, 'name' | 'words'> {
  readonly key: string;
  readonly onGo: () => void;
}

/** What the summary's writer looks up, beside the words; each leads to where it is said. */
export function SummaryFacts() {
  const incident = useIncident((current) => current);
  const store = useAppStoreApi();
  const { goToSpot, openDialog } = store.getState();
  const openDetails = () => openDialog({ kind: 'incidentDetails' });
  const { severity, tags } = incident;
  const facts: readonly Fact[] = [
    ...summaryFacts(incident).map(({ spot, ...fact }) => ({
      ...fact,
      key: `${fact.name} ${fieldKey(spot)}`,
      onGo: () => goToSpot(spot),
    })),
    { name: 'Severity', key: 'severity', words: severity, onGo: openDetails },
    { name: 'Tags', key: 'tags', words: tags.length === 0 ? null : tags.join(', '), onGo: openDetails },
  ];
  const unsaidFacts = facts.filter(({ words }) => words === null);
  return (
    <Card as="dl" className={styles.facts} aria-label="What is known">
      {facts.map(({ key, name, words, onGo }) =>
        words === null ? null : (
          <div key={key} className={styles.fact}>
            <dt className={styles.name} dir="auto">
              {name}
            </dt>
            <dd className={styles.words}>
              <LinkButton tone="plain" className={styles.link} onClick={onGo}>
                <span dir="auto">{words}</span>
              </LinkButton>
            </dd>
          </div>
        ),
      )}
      {unsaidFacts.length > 0 && (
        <div className={styles.fact}>
          <dt className={styles.name}>Not said yet</dt>
          <dd className={styles.unsaid}>
            {unsaidFacts.map(({ key, name, onGo }) => (
              <LinkButton key={key} tone="accent" onClick={onGo}>
                {name}
              </LinkButton>
            ))}
          </dd>
        </div>
      )}
    </Card>
  );
}
