// Bundles src/ into dist/ as ES modules: the program in chunks that load when asked for, the public API, and its types.
import { execFileSync } from 'node:child_process';
import { rm } from 'node:fs/promises';
import { build } from 'esbuild';
import manifest from './package.json' with { type: 'json' };

await rm('dist', { recursive: true, force: true });
await build({
  entryPoints: { onevoice: 'src/cli/main.ts', worker: 'src/cli/worker.ts', index: 'src/index.ts' },
  outdir: 'dist',
  bundle: true,
  splitting: true,
  format: 'esm',
  platform: 'node',
  target: 'node20',
  minify: true,
  // What is bundled as CommonJS asks for Node's own modules with `require`.
  banner: { js: "import { createRequire } from 'node:module'; const require = createRequire(import.meta.url);" },
  external: Object.keys(manifest.dependencies),
  define: { __VERSION__: JSON.stringify(manifest.version) },
  logLevel: 'warning',
});
const tsc = ['-p', 'tsconfig.build.json'];
execFileSync(process.execPath, ['node_modules/typescript/bin/tsc', ...tsc], { stdio: 'inherit' });
