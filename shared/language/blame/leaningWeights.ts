/** Empty until learnt. */
export const LEANING_DATA = '';
