import styles from '#renderer/publish/PublishSection.module.css';
import { FindingCard } from '#renderer/section/FindingCard.tsx';
import { useIncident } from '#renderer/store/useIncident.ts';
import { SECTIONS } from '#shared/domain/sections.ts';
import { readiness } from '#shared/readiness/readiness.ts';

/** Everything the document still lacks, section by section; each entry leads to its place. */
export function Readiness() {
  const findings = readiness(useIncident((incident) => incident)).open;
  if (findings.length === 0) {
    return <p className={styles.ready}>Nothing is missing: every section has what the guide asks for.</p>;
  }
  return (
    <div className={styles.findings}>
      {SECTIONS.map(({ id, title }) => {
        const own = findings.filter(({ section }) => section === id);
        if (own.length === 0) return null;
        return (
          <div key={id} className={styles.group}>
            <h4 className={styles.section}>{title}</h4>
            {own.map((finding) => (
              <FindingCard key={`${finding.rule} ${finding.place.id ?? ''}`} finding={finding} />
            ))}
          </div>
        );
      })}
    </div>
  );
}
