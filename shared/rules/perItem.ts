/** Asks once for each item and keeps the answer with it: an edit of one leaves the others' answers as they are. */
export function perItem<Item extends object, Answer>(ask: (item: Item) => Answer): (item: Item) => Answer {
  const known = new WeakMap<Item, { readonly answer: Answer }>();
  return (item) => {
    const before = known.get(item);
    if (before !== undefined) return before.answer;
    const answer = ask(item);
    known.set(item, { answer });
    return answer;
  };
}
