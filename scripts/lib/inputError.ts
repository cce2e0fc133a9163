/** What is wrong with a file, and what to do: shown to the user as it is. */
export class InputError extends Error {}
