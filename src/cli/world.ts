/** Where a program writes to. */
export interface Sink {
  readonly isTTY?: boolean;
  readonly columns?: number;
  write(text: string, done?: (error?: Error | null) => void): boolean;
  on(event: 'error', listener: (error: NodeJS.ErrnoException) => void): unknown;
}

/** All of the machine that the program touches, beside the file system. */
export interface World {
  /** Arguments after the program's name. */
  readonly args: readonly string[];
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly cwd: string;
  readonly stdin: AsyncIterable<Uint8Array | string> & { readonly isTTY?: boolean };
  readonly stdout: Sink;
  readonly stderr: Sink;
  now(): Date;
  /** Calls the listener at Ctrl-C instead of ending; answers with how to stop listening. */
  onInterrupt(listener: () => void): () => void;
}
