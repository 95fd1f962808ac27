import type { Incident } from '#shared/domain/incident/incident.ts';

/**
 * The recovery files of a main process in memory. As in the real one, an order says which of two states of a document is
 * the newer, edits are never replaced by older ones, and they go when they or newer ones are saved.
 */
export function keptInMemory() {
  const byHandle = new Map<string, Incident>();
  const keptOrders = new Map<string, number>();
  const savedOrders = new Map<string, number>();
  const copies = new Map<string, string>();
  const orderIn = (orders: ReadonlyMap<string, number>, handle: string) => orders.get(handle) ?? -1;

  const forget = (handle: string) => {
    byHandle.delete(handle);
    keptOrders.delete(handle);
  };
  const keep = (handedOver: string, incident: Incident, order: number) => {
    const handle = copies.get(handedOver) ?? handedOver;
    if (order <= Math.max(orderIn(keptOrders, handle), orderIn(savedOrders, handle))) return;
    byHandle.set(handle, incident);
    keptOrders.set(handle, order);
  };
  const drop = (handle: string, order: number) => {
    savedOrders.set(handle, Math.max(order, orderIn(savedOrders, handle)));
    if (orderIn(keptOrders, handle) <= order) forget(handle);
  };

  return {
    byHandle,
    keep,
    drop,
    /** A copy is edited from now on: what is kept, and what still comes for the first document, is the copy's. */
    leaveTo: (copy: string, handle: string, order: number) => {
      const [incident, keptOrder] = [byHandle.get(handle), orderIn(keptOrders, handle)];
      copies.set(handle, copy);
      forget(handle);
      drop(copy, order);
      if (incident !== undefined) keep(copy, incident, keptOrder);
    },
  };
}
