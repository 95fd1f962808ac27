import { assertNever } from '#shared/basics/assertNever.ts';
import { headingText } from '#shared/wall/measurePart.ts';
import type {
  WallAction as Action,
  WallAnswer,
  WallFigure,
  WallPart,
  WallSize,
} from '#shared/wall/wallMessage.ts';
import wallActionStyles from './WallAction.module.css';
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
    case 'rule':
      return (
        <div>
          <p className={styles.rule}>{part.text}</p>
          <p className={styles.more}>{part.more}</p>
        </div>
      );
    case 'item':
      return (
        <p className={styles.item} data-continued={part.isContinued} dir="auto">
          {part.text}
        </p>
      );
    case 'figures':
      return <Figures figures={part.figures} />;
    case 'answer':
      return <Answer answer={part} />;
    case 'action':
      return <WallAction action={part} />;
    case 'trail':
      return <Trail steps={part.steps} />;
    case 'mark':
      return <p className={styles.mark}>{part.text}</p>;
    default:
      return assertNever(part, 'part of the wall');
  }
}

function Figures({ figures }: { readonly figures: readonly WallFigure[] }) {
  return (
    <dl className={styles.figures}>
      {figures.map(({ label, value, more }) => (
        <div key={`${label} ${value}`} className={styles.figure}>
          <dt className={styles.label} dir="auto">
            {label}
          </dt>
          <dd className={styles.value} dir="auto">
            {value}
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

/** One action item for reading back: what, who and by when; what is missing is said. */
function WallAction({ action }: { readonly action: Action }) {
  const { priority, title, owner, due, state, isContinued } = action;
  return (
    <div className={wallActionStyles.action}>
      <p className={wallActionStyles.priority}>{!isContinued && priority}</p>
      <div className={wallActionStyles.what}>
        <p className={wallActionStyles.title} dir="auto">
          {title}
        </p>
        {state !== '' && <p className={wallActionStyles.state}>{state}</p>}
      </div>
      <div className={wallActionStyles.facts}>
        <Fact text={owner} missing="No owner yet" isStrong />
        <Fact text={due} missing="No date yet" />
      </div>
    </div>
  );
}

interface FactProps {
  readonly text: string;
  readonly missing: string;
  readonly isStrong?: boolean;
}

function Fact({ text, missing, isStrong = false }: FactProps) {
  if (text === '') return <p className={wallActionStyles.missing}>{missing}</p>;
  return (
    <p className={wallActionStyles.fact} data-strong={isStrong} dir="auto">
      {text}
    </p>
  );
}
