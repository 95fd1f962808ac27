import { WallAction } from '#renderer/wallView/WallAction.tsx';
import { WallOpening } from '#renderer/wallView/WallOpening.tsx';
import { WallTree } from '#renderer/wallView/WallTree.tsx';
import { assertNever } from '#shared/basics/assertNever.ts';
import { headingText } from '#shared/wall/measurePart.ts';
import type { WallAnswer, WallFigures, WallPart, WallSize } from '#shared/wall/wallMessage.ts';
import styles from './WallParts.module.css';

interface WallPartsProps {
  readonly size: WallSize;
  readonly parts: readonly WallPart[];
}

/** One page of parts, from top to bottom. */
export function WallParts({ size, parts }: WallPartsProps) {
  return (
    <div className={styles.parts} data-enlarged={size}>
      {parts.map((part, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: a page is replaced as a whole, and its parts have no names.
        <Part key={index} part={part} />
      ))}
    </div>
  );
}

function Part({ part }: { readonly part: WallPart }) {
  switch (part.kind) {
    case 'heading':
      return <h2 className={styles.heading}>{headingText(part)}</h2>;
    case 'text':
      return (
        <p className={styles.text} data-size={part.size} dir="auto">
          {part.text}
        </p>
      );
    case 'opening':
      return <WallOpening opening={part} />;
    case 'item':
      return (
        <p className={styles.item} data-continued={part.isContinued} dir="auto">
          {part.text}
        </p>
      );
    case 'figures':
      return <Figures row={part} />;
    case 'answer':
      return <Answer answer={part} />;
    case 'action':
      return <WallAction action={part} />;
    case 'trail':
      return <Trail steps={part.steps} />;
    case 'tree':
      return <WallTree tree={part} />;
    case 'mark':
      return <p className={styles.mark}>{part.text}</p>;
    default:
      return assertNever(part, 'part of the wall');
  }
}

function Figures({ row: { columns, figures } }: { readonly row: WallFigures }) {
  return (
    <dl className={styles.figures} data-columns={columns}>
      {figures.map(({ label, before, value, unit, more }) => (
        <div key={`${label} ${value}`} className={styles.figure}>
          <dt className={styles.label} dir="auto">
            {label}
          </dt>
          <dd className={styles.value} dir="auto">
            {before !== '' && <span className={styles.unit}>{before} </span>}
            {value}
            {unit !== '' && <span className={styles.unit}> {unit}</span>}
          </dd>
          {more !== '' && (
            <dd className={styles.small} dir="auto">
              {more}
            </dd>
          )}
        </div>
      ))}
    </dl>
  );
}

function Answer({ answer }: { readonly answer: WallAnswer }) {
  return (
    <div className={styles.answer} data-current={answer.isCurrent}>
      <p className={styles.words} dir="auto">
        {answer.text}
      </p>
      {answer.facts !== '' && <p className={styles.facts}>{answer.facts}</p>}
    </div>
  );
}

function Trail({ steps }: { readonly steps: readonly string[] }) {
  return (
    <ol className={styles.trail}>
      {steps.map((step, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: two answers on the way may be worded alike.
        <li key={index} className={styles.step} dir="auto">
          {step}
        </li>
      ))}
    </ol>
  );
}
