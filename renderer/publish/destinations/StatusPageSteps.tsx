import { Copy } from 'lucide-react';
import { useMemo } from 'react';
import { copyForStatusPage } from '#renderer/commands/copyForStatusPage.ts';
import { useSettled } from '#renderer/fields/useTypedText.ts';
import styles from '#renderer/publish/destinations/StatusPageCard.module.css';
import { useAppStoreApi, useIncident, useStoreDeps } from '#renderer/store/AppStoreContext.tsx';
import { Button } from '#renderer/ui/Button.tsx';
import { Checkbox } from '#renderer/ui/Checkbox.tsx';
import {
  PROVIDER_NAMES,
  STATUS_PAGE_STEPS,
  type StatusPageProvider,
} from '#shared/publication/statusPage/statusPageSteps.ts';
import { statusPageText } from '#shared/publication/statusPage/statusPageText.ts';

const COPY_WORDS = { title: 'Copy title', body: 'Copy text' } as const;

/** What to paste where, to be ticked off, with the texts at hand, and what the text still lacks. */
export function StatusPageSteps({ provider }: { readonly provider: StatusPageProvider }) {
  const incident = useSettled(useIncident((whole) => whole));
  const { body, missing } = useMemo(() => statusPageText(incident, provider), [incident, provider]);
  const store = useAppStoreApi();
  const deps = useStoreDeps();
  const form = provider === 'alert24' ? 'plain text' : 'Markdown';
  return (
    <>
      <ol className={styles.steps} aria-label={`Steps on ${PROVIDER_NAMES[provider]}`}>
        {STATUS_PAGE_STEPS[provider].map(({ words, copies }) => (
          <li key={words} className={styles.step}>
            <Checkbox className={styles.words}>{words}</Checkbox>
            {copies !== undefined && (
              <Button onClick={() => copyForStatusPage(store, deps, { provider, part: copies })}>
                <Copy aria-hidden />
                {COPY_WORDS[copies]}
              </Button>
            )}
          </li>
        ))}
      </ol>
      <details className={styles.preview}>
        <summary>
          The text: {body.length.toLocaleString('en')} characters of {form}, from the public version only
          {missing.length > 0 && (
            <span className={styles.missing}>Not written yet, so left out: {missing.join(', ')}</span>
          )}
        </summary>
        <pre>{body}</pre>
      </details>
    </>
  );
}
