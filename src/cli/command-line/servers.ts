import type { Command } from 'commander';
import type { World } from '../world.ts';
import type { Done } from './done.ts';

/** Adds the command `lsp`. */
export function addLsp(program: Command, world: World, done: Done): void {
  program
    .command('lsp')
    .description('serve an editor over standard input and output (Language Server Protocol)')
    .option('--stdio', 'what some editors add; it is the only way', false)
    .addHelpText('after', '\nExample, in the settings of an editor:\n  command: ["onevoice", "lsp"]\n')
    .action(async () => {
      const { serve } = await import('../lsp/server.ts');
      const { lintOptions } = await import('../options.ts');
      done(await serve(world, lintOptions(world, [], { format: 'json', show: 'suggestion' }).settings));
    });
}

/** Adds the command `mcp`. */
export function addMcp(program: Command, world: World, done: Done): void {
  program
    .command('mcp')
    .description('serve an assistant that drafts, over standard input and output (Model Context Protocol)')
    .option('-c, --config <file>', 'the brand file; default: the nearest onevoice.yaml upwards')
    .addHelpText('after', '\nExample, in the settings of a client:\n  command: "onevoice", args: ["mcp"]\n')
    .action(async ({ config }: { config?: string }) => {
      const { serve } = await import('../mcp/server.ts');
      const { lintOptions } = await import('../options.ts');
      done(await serve(world, lintOptions(world, [], { format: 'json', show: 'suggestion' }).settings, config));
    });
}
