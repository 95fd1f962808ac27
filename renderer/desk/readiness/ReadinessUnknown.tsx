import styles from './ReadinessLine.module.css';

/** Holds the line's place until the document is read, so that nothing below moves. */
export function ReadinessUnknown() {
  return <div className={styles.line}>&nbsp;</div>;
}
