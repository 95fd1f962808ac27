import type { DraftAction, FoundAction } from '#shared/import/draft/importDraft.ts';
import { type ActionColumn, actionColumn } from '#shared/import/reading/columnNames.ts';
import { tableCells } from '#shared/import/reading/readTable.ts';
import type { ScannedLine } from '#shared/import/reading/scanLines.ts';
import {
  type ActionContext,
  ADDRESS,
  actionFrom,
  RELATIVE_DAY,
} from '#shared/import/sections/actionWords.ts';
import { withDueFlags } from '#shared/import/sections/dueFlags.ts';
import { actionStatusOf, actionTypeOf, namesIn, priorityOf } from '#shared/import/sections/readFacts.ts';
import { isPrompt, traced } from '#shared/import/sections/sectionParts.ts';
import { dayText } from '#shared/time/calendarDay.ts';
import { readDay } from '#shared/time/readDay.ts';

/** The rows of a table of actions, by the names in its head; empty for a table without a column of actions. */
export function tableActions(lines: readonly ScannedLine[], context: ActionContext): readonly FoundAction[] {
  const rows = lines.filter(({ kind }) => kind === 'table-row');
  const [head, ...body] = rows;
  if (head === undefined) return [];
  const roles = tableCells(head.raw).map((cell) => actionColumn(context.toPlain(cell)));
  if (!roles.includes('title')) {
    const free = roles.indexOf(null);
    if (free === -1 || roles.filter((role) => role !== null).length === 0) return [];
    roles[free] = 'title';
  }
  return body.flatMap((line) => {
    const raw = tableCells(line.raw);
    const cell = (column: ActionColumn) => context.toPlain(raw[roles.indexOf(column)] ?? '').trim();
    const rawOf = (column: ActionColumn) => raw[roles.indexOf(column)] ?? '';
    const readAction = actionFrom(cell('title'), `${rawOf('title')} ${rawOf('ticket')}`, context);
    if (readAction === null) return [];
    const owners = namesIn(cell('owner').replace(/@$/, ''));
    const dueDay = RELATIVE_DAY.test(cell('due')) ? null : readDay(cell('due'), context.day);
    // Words for a day that cannot be told stay with the action.
    const when = dueDay !== null || isPrompt(cell('due')) ? '' : cell('due');
    const status = actionStatusOf(cell('status'));
    const ticket =
      ADDRESS.exec(rawOf('ticket'))?.[0] ??
      ADDRESS.exec(rawOf('status'))?.[0] ??
      (isPrompt(cell('ticket')) ? '' : cell('ticket'));
    const ticketStatus = actionStatusOf(cell('ticket'));
    const reason = status === 'not-doing' ? /[:：]\s*(\S.*)$/.exec(cell('status'))?.[1] : undefined;
    const [type, priority] = [actionTypeOf(cell('type')), priorityOf(cell('priority'))];
    const action: DraftAction = {
      ...readAction,
      ...(when === '' ? {} : { title: `${readAction.title} (${when})` }),
      ...(owners.length === 0 ? {} : { owner: owners.join(', ') }),
      ...(dueDay === null ? {} : { due: dayText(dueDay) }),
      ...(status === null ? {} : { status }),
      ...(ticketStatus !== null && status === null ? { status: ticketStatus } : {}),
      ...(ticket === '' || ticketStatus !== null ? {} : { ticketUrl: ticket }),
      ...(type === null ? {} : { type }),
      ...(priority === null ? {} : { priority }),
      ...(reason === undefined ? {} : { notDoingReason: reason }),
      ...(cell('about') === '' ? {} : { about: cell('about') }),
      ...(cell('doneWhen') === '' ? {} : { doneWhen: cell('doneWhen') }),
    };
    const written = `${cell('due')} ${cell('title')}`;
    return [withDueFlags(traced(action, [line]), { written, unread: when }, context.day)];
  });
}
