import { isOpenAction } from '#shared/domain/incident/actionItem.ts';
import type { ActionChange } from '#shared/domain/items/actionChange.ts';
import type { ListedRow } from '#shared/publication/actions/actionsView.ts';
import type { TicketState } from '#shared/publication/tickets/ticketStates.ts';

/** An action whose ticket says something else. */
export interface TicketDifference {
  readonly row: ListedRow;
  readonly ticket: TicketState;
  /** What would be written into its incident. */
  readonly change: ActionChange;
}

export interface ComparedTickets {
  readonly differences: readonly TicketDifference[];
  /** How many actions have a ticket of the file that says the same. */
  readonly same: number;
  /** The tickets of the file that no action names; those that an action is called like come first. */
  readonly unlinked: readonly UnlinkedTicket[];
}

export interface UnlinkedTicket {
  readonly ticket: TicketState;
  /** The actions without a ticket that are called like it, the most pressing first. */
  readonly rows: readonly ListedRow[];
}

/** Compares actions with the tickets that they name, by address or by key; whoever reads it decides, also which of the others belong together. */
export function compareTickets(rows: readonly ListedRow[], tickets: readonly TicketState[]): ComparedTickets {
  const byName = new Map<string, TicketState>();
  for (const ticket of tickets) for (const name of namesOf(ticket)) byName.set(name, ticket);
  const usedStates = new Set<TicketState>();
  const differences: TicketDifference[] = [];
  let same = 0;
  for (const row of rows) {
    const ticket = namesIn(row.action.ticketUrl).flatMap((name) => byName.get(name) ?? [])[0];
    if (ticket === undefined) continue;
    usedStates.add(ticket);
    const change = changeTo(row, ticket);
    if (change === null) same += 1;
    else differences.push({ row, ticket, change });
  }
  const free = rowsByTitle(rows);
  const unlinked = tickets
    .filter((ticket) => !usedStates.has(ticket))
    .map((ticket) => ({ ticket, rows: free.get(plainTitle(ticket.title)) ?? [] }))
    .toSorted((one, other) => Number(other.rows.length > 0) - Number(one.rows.length > 0));
  return { differences, same, unlinked };
}

/** What linking an action with a ticket writes into its incident. */
export function linkTo({ address, key }: TicketState): ActionChange {
  return { ticketUrl: address === '' ? key : address };
}

/** The actions without a ticket under what they are called: a tracker exports thousands of tickets. */
function rowsByTitle(rows: readonly ListedRow[]): ReadonlyMap<string, readonly ListedRow[]> {
  const byTitle = new Map<string, ListedRow[]>();
  for (const row of rows) {
    const title = plainTitle(row.action.title);
    if (row.action.ticketUrl.trim() !== '' || row.file.isReadOnly || title === '') continue;
    const called = byTitle.get(title) ?? [];
    called.push(row);
    byTitle.set(title, called);
  }
  return byTitle;
}

/** Its letters and digits: trackers and people differ in the rest. */
function plainTitle(title: string): string {
  return title
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}

function changeTo({ action }: ListedRow, { status, words, isOpenOnly }: TicketState): ActionChange | null {
  const agrees = action.status === status || (isOpenOnly && isOpenAction(action));
  if (agrees) return null;
  const isReasonAsked = status === 'not-doing' && action.notDoingReason.trim() === '';
  return { status, ...(isReasonAsked ? { notDoingReason: `The ticket says: ${words}` } : {}) };
}

function namesOf({ address, key }: TicketState): readonly string[] {
  return [...(address === '' ? [] : [plainAddress(address)]), ...(key === '' ? [] : [key.toUpperCase()])];
}

/**
 * What a ticket is called in an action: its address, and the keys in it (`OPS-12`). What stands behind a question mark may be
 * the view of a page, or say which ticket (`show_bug.cgi?id=12`): then the tracker has it as well.
 */
function namesIn(ticket: string): readonly string[] {
  if (ticket.trim() === '') return [];
  const keys = ticket.toUpperCase().match(/\b[A-Z][A-Z0-9]+-\d+\b/g) ?? [];
  return [plainAddress(ticket), plainAddress(ticket.replace(/\?.*$/s, '')), ...keys];
}

/** Without what changes nothing about which page it is. */
function plainAddress(address: string): string {
  return address
    .trim()
    .toLowerCase()
    .replace(/^https?:\/\/(?:www\.)?/, '')
    .replace(/#.*$/s, '')
    .replace(/\/+$/, '');
}
