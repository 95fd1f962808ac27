/** The keys that do the same as a button. For the eye only; the button's name stays short for the ear. */
export function Keys({ children }: { readonly children: string }) {
  return (
    <span aria-hidden="true">
      <kbd>{children}</kbd>
    </span>
  );
}
