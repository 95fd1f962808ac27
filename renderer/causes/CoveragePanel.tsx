import { CheckIcon, TriangleAlertIcon } from 'lucide-react';
import { memo } from 'react';
import styles from '#renderer/causes/CoveragePanel.module.css';
import { useEdits } from '#renderer/edits/EditsContext.tsx';
import { MarginGroup } from '#renderer/section/MarginGroup.tsx';
import { useQuietIncident } from '#renderer/section/useQuietIncident.ts';
import { useAppStoreApi, useIsReadOnly } from '#renderer/store/AppStoreContext.tsx';
import { classNames } from '#renderer/styles/classNames.ts';
import { Card } from '#renderer/ui/Card.tsx';
import { LinkButton } from '#renderer/ui/LinkButton.tsx';
import {
  type CauseCoverage,
  type CoveredLeaf,
  causeCoverage,
  SAFEGUARD_TYPES,
} from '#shared/domain/causes/causeCoverage.ts';
import type { ActionItem } from '#shared/domain/incident/actionItem.ts';
import { capitalised, countedInWords } from '#shared/text/phrases.ts';
import { shortDate } from '#shared/time/formatTime.ts';
import { parseTimestamp } from '#shared/time/timestamp.ts';
import { ACTION_TYPE_WORDS } from '#shared/words/vocabulary.ts';

/** People work off longer lists from the top, so uncovered causes stand first. */
const MOST_SHOWN = 30;
/** The action items show all of them. */
const MOST_LOOSE = 4;
const ANY_OF = new Intl.ListFormat('en-GB', { type: 'disjunction' });

/** Which ends of the whys are answered by an action, which actions answer none, and of what kinds they are. */
export function CoveragePanel() {
  return <Coverage coverage={causeCoverage(useQuietIncident())} />;
}

/** Not drawn again while somebody types. */
const Coverage = memo(function Coverage({ coverage }: { readonly coverage: CauseCoverage }) {
  const { leaves, uncovered, loose, balance } = coverage;
  if (leaves.length === 0 && loose.length === 0) return null;
  const covered = leaves.length - uncovered.length;
  const ordered = leaves.toSorted((a, b) => Math.sign(a.actions.length) - Math.sign(b.actions.length));
  const shown = ordered.slice(0, MOST_SHOWN);
  return (
    <MarginGroup
      label="Covered by actions"
      title={leaves.length === 0 ? 'Actions' : `Covered by actions · ${covered} of ${leaves.length}`}
      className={styles.coverage}
    >
      <Card className={styles.card}>
        {shown.length > 0 && (
          <ul className={styles.leaves}>
            {shown.map((leaf) => (
              <Leaf key={leaf.cause.id} leaf={leaf} />
            ))}
            {ordered.length > shown.length && <li>and {ordered.length - shown.length} more</li>}
          </ul>
        )}
        {loose.length > 0 && <LooseActions actions={loose} />}
        <Balance balance={balance} />
      </Card>
    </MarginGroup>
  );
});

function Leaf({ leaf: { cause, actions } }: { readonly leaf: CoveredLeaf }) {
  const store = useAppStoreApi();
  const isReadOnly = useIsReadOnly();
  const { outcomes } = useEdits();
  const isCovered = actions.length > 0;
  const Icon = isCovered ? CheckIcon : TriangleAlertIcon;
  return (
    <li className={styles.leaf} data-covered={isCovered}>
      <Icon aria-label={isCovered ? 'Covered' : 'Not covered'} />
      <div className={styles.words}>
        <LinkButton
          tone="plain"
          className={styles.cause}
          dir="auto"
          title={cause.answer}
          onClick={() => store.getState().selectCause(cause.id)}
        >
          {capitalised(cause.answer.trim())}
        </LinkButton>
        {actions.map((action) => (
          <ActionLine key={action.id} action={action} />
        ))}
        {!isCovered && (
          <LinkButton
            className={styles.add}
            disabled={isReadOnly}
            aria-label={`Add an action for ${cause.answer}`}
            onClick={() => outcomes.makeAction(cause)}
          >
            Add an action…
          </LinkButton>
        )}
      </div>
    </li>
  );
}

function LooseActions({ actions }: { readonly actions: readonly ActionItem[] }) {
  return (
    <div className={styles.part}>
      <p>{countedInWords(actions.length, 'action answers', 'actions answer')} no cause</p>
      <ul className={styles.loose}>
        {actions.slice(0, MOST_LOOSE).map((action) => (
          <li key={action.id}>
            <ActionLine action={action} />
          </li>
        ))}
        {actions.length > MOST_LOOSE && <li>and {actions.length - MOST_LOOSE} more</li>}
      </ul>
    </div>
  );
}

/** Of what kinds the actions are, and which kinds are missing: `2 prevent, 1 detect`, `None to respond or recover`. */
function Balance({ balance }: Pick<CauseCoverage, 'balance'>) {
  const wordsOf = (type: keyof typeof balance): string => ACTION_TYPE_WORDS[type].toLowerCase();
  const some = SAFEGUARD_TYPES.filter((type) => balance[type] > 0);
  const missing = SAFEGUARD_TYPES.filter((type) => balance[type] === 0);
  return (
    <p className={classNames(styles.part, styles.balance)}>
      {some.length > 0 && <>{some.map((type) => `${balance[type]} ${wordsOf(type)}`).join(', ')} </>}
      {missing.length > 0 && <span>None to {ANY_OF.format(missing.map(wordsOf))}</span>}
    </p>
  );
}

/** An action, with who and by when below it; a click goes to it. */
function ActionLine({ action }: { readonly action: ActionItem }) {
  const store = useAppStoreApi();
  const title = action.title.trim() || 'Untitled action';
  const facts = [action.owner?.trim(), dueText(action)].filter(Boolean).join(' · ');
  return (
    <LinkButton
      tone="quiet"
      title={[title, facts].filter(Boolean).join(' · ')}
      onClick={() => store.getState().goToSpot({ place: 'actions', id: action.id, field: 'title' })}
    >
      {title}
      {facts !== '' && <span className={styles.facts}>{facts}</span>}
    </LinkButton>
  );
}

/** `14 Mar`; a due date that is not a date is shown as it was written. */
function dueText({ due }: ActionItem): string | undefined {
  const midnight = due === undefined ? null : parseTimestamp(`${due}T00:00:00Z`);
  return midnight === null ? due?.trim() : shortDate(midnight, 'UTC');
}
