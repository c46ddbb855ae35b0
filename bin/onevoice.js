#!/usr/bin/env node
const { launch } = require('../dist/launch.cjs');

// A reader that has seen enough (`| head`) is no error.
for (const stream of [process.stdout, process.stderr]) {
  stream.on('error', (error) => {
    if (error.code !== 'EPIPE') throw error;
  });
}

const world = {
  args: process.argv.slice(2),
  env: process.env,
  cwd: process.cwd(),
  // Opened when it is asked for, since few runs read it.
  get stdin() {
    return process.stdin;
  },
  stdout: process.stdout,
  stderr: process.stderr,
  now: () => new Date(),
  onInterrupt: (listener) => {
    const signals = ['SIGINT', 'SIGTERM'];
    for (const signal of signals) process.on(signal, listener);
    return () => {
      for (const signal of signals) process.off(signal, listener);
    };
  },
};

launch(world).then((code) => {
  process.exitCode = code;
});
