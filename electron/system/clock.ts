import { randomUUID } from 'node:crypto';
import { type AnyId, toId } from '#shared/domain/incident/ids.ts';
import { type Timestamp, timestampAt } from '#shared/time/timestamp.ts';

/** This computer's clock, in UTC. */
export function now(): Timestamp {
  return timestampAt(Date.now());
}

export function newId<T extends AnyId>(): T {
  return toId<T>(randomUUID());
}
