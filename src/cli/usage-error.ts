/** What stops a run and a person can mend: its message is said in one line, and the exit code is 2. */
export class UsageError extends Error {}
