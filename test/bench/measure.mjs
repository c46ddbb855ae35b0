import { spawn, spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';

/** Runs a command once: wall milliseconds, peak memory in MiB (Linux; null elsewhere), lines on standard output. */
export function runOnce({ command, args, cwd, env }) {
  return new Promise((resolve, reject) => {
    const begun = process.hrtime.bigint();
    const child = spawn(command, args, { cwd, env: { ...process.env, ...env }, stdio: ['ignore', 'pipe', 'inherit'] });
    let lines = 0;
    let peak = null;
    // The kernel keeps the high-water mark, so that only the last moments can be missed.
    const look = () => {
      peak = Math.max(peak ?? 0, peakOf(child.pid) ?? 0) || null;
    };
    const watch = setInterval(look, 5);
    child.stdout.on('data', (chunk) => {
      for (let at = chunk.indexOf(10); at >= 0; at = chunk.indexOf(10, at + 1)) lines += 1;
    });
    child.on('error', reject);
    child.on('close', (code) => {
      clearInterval(watch);
      if (code !== 0 && code !== 1) reject(new Error(`${command} ${args.join(' ')} ended with ${code}`));
      else resolve({ milliseconds: Number(process.hrtime.bigint() - begun) / 1e6, peak, lines });
    });
  });
}

function peakOf(pid) {
  try {
    const kilobytes = /^VmHWM:\s+(\d+) kB/m.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1];
    return kilobytes === undefined ? null : Number(kilobytes) / 1024;
  } catch {
    return null;
  }
}

/** Runs commands in turn, A B A B …, after one run of each that does not count: the median time, the highest peak. */
export async function measure(commands, runs) {
  const all = commands.map(() => []);
  for (let run = 0; run <= runs; run += 1) {
    for (const [index, command] of commands.entries()) {
      const outcome = await runOnce(command);
      if (run > 0) all[index].push(outcome);
    }
  }
  return all.map((outcomes) => ({
    milliseconds: median(outcomes.map(({ milliseconds }) => milliseconds)),
    peak: outcomes[0].peak === null ? null : Math.max(...outcomes.map(({ peak }) => peak ?? 0)),
    lines: outcomes[0].lines,
  }));
}

const median = (values) => values.toSorted((a, b) => a - b)[values.length >> 1];

/** Whether a program can be called. */
export const isInstalled = (program) => !spawnSync(program, ['--version'], { stdio: 'ignore' }).error;
