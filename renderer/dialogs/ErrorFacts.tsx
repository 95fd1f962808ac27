import styles from '#renderer/dialogs/ErrorFacts.module.css';

/** What is known of a failure, by name; what is not known is left out. */
export function ErrorFacts({ facts }: { readonly facts: Readonly<Record<string, string | undefined>> }) {
  return (
    <dl className={styles.facts}>
      {Object.entries(facts).map(([name, value]) =>
        value === undefined ? null : (
          <div key={name} className={styles.fact}>
            <dt>{name}</dt>
            <dd>{value}</dd>
          </div>
        ),
      )}
    </dl>
  );
}
