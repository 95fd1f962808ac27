import { createElement, type ReactNode, useMemo, useState } from 'react';
import { useSettled } from '#renderer/fields/useTypedText.ts';
import { useIncident } from '#renderer/store/AppStoreContext.tsx';
import { Card } from '#renderer/ui/Card.tsx';
import { reportBody } from '#shared/export/page/reportBody.ts';
import { buildReport } from '#shared/export/report/buildReport.ts';
import styles from './PublicPreview.module.css';

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

type ReportNodes = ReturnType<typeof reportBody>['children'];

/** The page has headings of its own, below which those of the document stand. Links lead nowhere from here. */
const TAGS: Readonly<Record<string, string>> = { h1: 'h4', h2: 'h5', h3: 'h6', a: 'u' };

/** Of what a document needs nothing else is drawn: no images, drawings, forms or scripts. */
const DRAWN =
  /^(?:h[1-6]|p|ul|ol|li|table|thead|tbody|tr|th|td|strong|em|del|code|pre|blockquote|br|hr|span|div|a)$/;

/** Nodes of a report as elements of the window; text stays text. */
function reportElements(nodes: Readonly<ReportNodes>): ReactNode {
  return nodes.map((node, index) => {
    if (node.type === 'text') return node.value === '\n' ? null : node.value;
    if (node.type !== 'element' || !DRAWN.test(node.tagName)) return null;
    const tag = TAGS[node.tagName] ?? node.tagName;
    const { className, scope } = node.properties;
    const properties = {
      key: index,
      className: Array.isArray(className) ? className.join(' ') : undefined,
      scope: scope === 'col' ? scope : undefined,
    };
    if (tag === 'br' || tag === 'hr') return createElement(tag, properties);
    return createElement(tag, properties, reportElements(node.children));
  });
}
