import type { Nodes } from 'mdast';
import { createElement, Fragment, type ReactNode, useMemo } from 'react';
import { FoundText } from '#renderer/fields/FoundText.tsx';
import { useOpenLink } from '#renderer/fields/useOpenLink.ts';
import { CodeLines } from '#renderer/section/markdown/CodeLines.tsx';
import { type DeskSpot, parseFieldKey } from '#shared/domain/incident/deskSpot.ts';
import { readDetail } from '#shared/export/report/eventDetail.ts';
import { markdownField } from '#shared/export/report/eventNotes.ts';
import styles from './MarkdownText.module.css';

export interface MarkdownTextProps {
  readonly text: string;
  /** Of the field that holds it: words that Find stands on are marked. */
  readonly fieldKey: string;
  /** The detail of an event, where a line stays a line, and log lines are code. */
  readonly isDetail?: boolean;
}

/** A text as the exports write it. Its headings are no headings of the window, and no Tab key comes to its links. */
export function MarkdownText({ text, fieldKey, isDetail = false }: MarkdownTextProps) {
  const blocks = useMemo(() => (isDetail ? readDetail(text) : markdownField(text, 2)), [text, isDetail]);
  const open = useOpenLink();
  const draw = { spot: parseFieldKey(fieldKey), open };
  return <div className={styles.text}>{drawnAll(blocks, draw)}</div>;
}

interface Drawing {
  readonly spot: DeskSpot | null;
  readonly open: (url: string) => void;
}

/** Drawn in their order: from one reading of a text to the next there is no other that would tell them apart. */
function drawnAll(nodes: readonly Nodes[], drawing: Drawing): ReactNode {
  return createElement(Fragment, null, ...nodes.map((node) => drawn(node, drawing)));
}

function drawn(node: Nodes, drawing: Drawing): ReactNode {
  const inside = 'children' in node ? drawnAll(node.children, drawing) : null;
  switch (node.type) {
    case 'text':
      if (drawing.spot === null) return node.value;
      return (
        <FoundText spot={drawing.spot} from={node.position?.start.offset}>
          {node.value}
        </FoundText>
      );
    case 'paragraph':
      return <p dir="auto">{inside}</p>;
    case 'heading':
      return (
        <p dir="auto" className={styles.heading}>
          {inside}
        </p>
      );
    case 'list':
      return node.ordered ? <ol start={node.start ?? 1}>{inside}</ol> : <ul>{inside}</ul>;
    case 'listItem':
      return (
        <li dir="auto" data-checked={node.checked ?? undefined}>
          {inside}
        </li>
      );
    case 'blockquote':
      return <blockquote>{inside}</blockquote>;
    case 'code':
      return <CodeLines code={node.value} />;
    case 'inlineCode':
      return <code>{node.value}</code>;
    case 'strong':
      return <strong>{inside}</strong>;
    case 'emphasis':
      return <em>{inside}</em>;
    case 'delete':
      return <del>{inside}</del>;
    case 'break':
      return <br />;
    case 'thematicBreak':
      return <hr />;
    case 'link':
      return (
        <a
          href={node.url}
          tabIndex={-1}
          title={node.url}
          draggable={false}
          onClick={(click) => {
            click.preventDefault();
            drawing.open(node.url);
          }}
        >
          {inside}
        </a>
      );
    case 'table':
      return (
        <table>
          <tbody>{inside}</tbody>
        </table>
      );
    case 'tableRow':
      return <tr>{inside}</tr>;
    case 'tableCell':
      return <td dir="auto">{inside}</td>;
    default:
      return inside;
  }
}
