declare const __VERSION__: string;

/** The program's version, written in at build time. */
export const version: string = typeof __VERSION__ === 'string' ? __VERSION__ : '0.0.0';
