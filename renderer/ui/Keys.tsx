/** Shows the shortcut of a button. Screen readers skip it, so that the button's name stays short. */
export function Keys({ children }: { readonly children: string }) {
  return (
    <span aria-hidden="true">
      <kbd>{children}</kbd>
    </span>
  );
}
