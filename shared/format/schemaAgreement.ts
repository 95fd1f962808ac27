/** A type without readonly marks and without the open keys that a loose object allows, all the way down. */
type Bare<T> = T extends string | number | boolean | null | undefined
  ? T
  : T extends readonly (infer Item)[]
    ? Bare<Item>[]
    : { -readonly [Key in keyof T as string extends Key ? never : Key]: Bare<T[Key]> };

type Same<A, B> = (<T>() => T extends A ? 1 : 2) extends <T>() => T extends B ? 1 : 2 ? true : false;

/** `true` when both types have the same keys, the same optional keys and the same values, else `false`. */
export type Agree<A, B> = Same<Bare<A>, Bare<B>>;
