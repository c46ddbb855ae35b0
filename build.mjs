// Bundles src/ into dist/: the program, its worker, the public API, and its types.
import { execFileSync } from 'node:child_process';
import { readFile, rm, writeFile } from 'node:fs/promises';
import { build } from 'esbuild';
import manifest from './package.json' with { type: 'json' };

await rm('dist', { recursive: true, force: true });
/** What bundled packages could do beside what they are for: those that could speak over a socket get none. */
const leftOut = {
  name: 'left-out',
  setup: ({ onResolve, onLoad }) => {
    onResolve({ filter: /^(node:)?(net|tls|https?|http2|dgram|dns)$/ }, ({ path }) => ({ path, namespace: 'none' }));
    // The command line parser could start other programs, and would load what that takes.
    onResolve({ filter: /^node:child_process$/ }, ({ path, importer }) =>
      importer.includes('commander') ? { path, namespace: 'none' } : null,
    );
    // Nor are the messages of a validator in fifty languages of use to anyone here.
    onResolve({ filter: /\/locales\/index\.js$/ }, ({ path }) => ({ path, namespace: 'none' }));
    onLoad({ filter: /.*/, namespace: 'none' }, () => ({ contents: 'module.exports = {};' }));
  },
};
const common = {
  outdir: 'dist',
  bundle: true,
  platform: 'node',
  target: 'node20',
  minify: true,
  external: Object.keys(manifest.dependencies),
  define: { __VERSION__: JSON.stringify(manifest.version) },
  logLevel: 'warning',
};
await build({
  ...common,
  entryPoints: {
    worker: 'src/cli/worker.ts',
    embed: 'src/cli/semantic/worker.ts',
    index: 'src/index.ts',
    lsp: 'src/cli/lsp/server.ts',
    mcp: 'src/cli/mcp/server.ts',
  },
  splitting: true,
  format: 'esm',
  plugins: [leftOut],
  // What is bundled as CommonJS asks for Node's own modules with `require`.
  banner: { js: "import { createRequire } from 'node:module'; const require = createRequire(import.meta.url);" },
});
/** The servers stand in files of their own, so that the program need not carry what they are made of. */
const apart = (code) => code.replace(/\bimport\('\.\.\/(lsp|mcp)\/server\.ts'\)/g, "__import('./$1.js')");
/** Imports of packages go through the launcher, for Node allows none in a script that is compiled with kept code. */
const passedImport = {
  name: 'passed-import',
  setup: ({ onLoad }) =>
    onLoad({ filter: /src\/.*\.ts$/ }, async ({ path }) => ({
      contents: apart(await readFile(path, 'utf8')).replace(/\bimport\((?='[a-z])/g, '__import('),
      loader: 'ts',
    })),
};
// CommonJS, which Node starts sooner, and whose compiled code can be kept.
const plain = { ...common, format: 'cjs', outExtension: { '.js': '.cjs' } };
await build({ ...plain, entryPoints: { launch: 'src/cli/launch.ts' } });
await build({
  ...plain,
  entryPoints: { program: 'src/cli/main.ts' },
  plugins: [leftOut, passedImport],
  banner: { js: "const __url = require('node:url').pathToFileURL(__filename).href;" },
  define: { ...common.define, 'import.meta.url': '__url' },
});
// The launcher reads it byte by byte, for that starts faster; regular expressions are where esbuild leaves other characters.
const program = await readFile('dist/program.cjs', 'utf8');
const escaped = (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`;
await writeFile('dist/program.cjs', program.replace(/[^\0-\x7f]/g, escaped));
const tsc = ['-p', 'tsconfig.build.json'];
execFileSync(process.execPath, ['node_modules/typescript/bin/tsc', ...tsc], { stdio: 'inherit' });
