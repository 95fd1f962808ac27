declare const kind: unique symbol;

/** A string that names one thing of one kind; unique within its incident file. */
type Id<Kind extends string> = string & { readonly [kind]: Kind };

export type IncidentId = Id<'incident'>;
export type EventId = Id<'event'>;
export type CauseId = Id<'cause'>;
export type ActionId = Id<'action'>;
export type ItemId = Id<'item'>;
export type ImpactRowId = Id<'impactRow'>;
export type AttendeeId = Id<'attendee'>;
export type BlockId = Id<'block'>;
export type PictureId = Id<'picture'>;
export type SignalId = Id<'signal'>;

export type AnyId =
  | IncidentId
  | EventId
  | CauseId
  | ActionId
  | ItemId
  | ImpactRowId
  | AttendeeId
  | BlockId
  | PictureId
  | SignalId;

/** Makes a new id. Injected, because shared/ has no randomness of its own. */
export type NewId = <T extends AnyId>() => T;

/** The one place where text becomes an id: reading a file, a test, or the id generator of a process. */
export function toId<T extends AnyId>(text: string): T {
  return text as T;
}
