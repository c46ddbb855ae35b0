/** Takes the exit code of a command. */
export type Done = (code: number) => void;
