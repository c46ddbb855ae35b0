import { McpServer, ResourceTemplate } from '@modelcontextprotocol/sdk/server/mcp.js';
import { StdioServerTransport } from '@modelcontextprotocol/sdk/server/stdio.js';
import { explainPromise, wordingOf } from '../../promises/manual.ts';
import { oneLine } from '../../reporters/harmless.ts';
import type { Settings } from '../settings.ts';
import { version } from '../version.ts';
import type { World } from '../world.ts';
import { Brands } from './brand.ts';
import { checkDraft } from './check-draft.ts';
import { explainFinding } from './explain-finding.ts';
import { listPromises } from './list-promises.ts';
import { answered, oneOf, refused, type Tool } from './tool.ts';

const instructions =
  "Holds what a brand says to customers against its promises and tone. Read list_promises before you draft; call check_draft before you hand a draft over, mend what it finds, and check again; explain_finding says why a rule is there. A finding may be wrong: tell the person, do not bend the brand's words to silence it.";

/** A message of the protocol has at most so many bytes. */
const largestMessage = 2_000_000;

/** Serves an assistant by the Model Context Protocol until it hangs up. Resolves to 0, or to 2 where it sent what is no message of sensible size. */
export async function serve(world: World, settings: Settings, named: string | undefined): Promise<number> {
  const server = serverFor(new Brands(world, settings, named));
  // The types of the protocol's library ask for Node's own streams, which they are.
  const [stdin, stdout] = [world.stdin as NodeJS.ReadStream, world.stdout as NodeJS.WriteStream];
  const transport = new StdioServerTransport(stdin, stdout, { maxBufferSize: largestMessage });
  const ended = new Promise<number>((resolve) => {
    server.server.onerror = (error) => world.stderr.write(`onevoice: ${oneLine(error.message).slice(0, 300)}\n`);
    server.server.onclose = () => resolve(2);
    stdin.once('end', () => resolve(0));
    stdin.once('close', () => resolve(0));
    // The client no longer listens: there is nobody to tell anything.
    world.stdout.on('error', () => resolve(0));
  });
  await server.connect(transport);
  const code = await ended;
  stdin.pause();
  return code;
}

function serverFor(brands: Brands): McpServer {
  const server = new McpServer({ name: 'onevoice', version }, { instructions });
  // The first question finds the brand file compiled; what is wrong with it is told to whoever asks.
  server.server.oninitialized = () =>
    void brands.open().then(
      ({ works }) => works(null),
      () => null,
    );
  for (const tool of [checkDraft, explainFinding, listPromises]) addTool(server, brands, tool);
  addPromises(server, brands);
  return server;
}

// A tool takes what its own schema has let through.
function addTool(server: McpServer, brands: Brands, tool: Tool): void {
  const { name, title, description, input, output, run } = tool;
  const about = {
    title,
    description,
    inputSchema: input,
    outputSchema: output,
    annotations: { readOnlyHint: true, idempotentHint: true, destructiveHint: false, openWorldHint: false },
  };
  server.registerTool(name, about, async (given) => {
    try {
      return answered(await run(given, await brands.open()));
    } catch (error) {
      return refused(error);
    }
  });
}

/** The promises as pages that an assistant can be given. */
function addPromises(server: McpServer, brands: Brands): void {
  const uriOf = (id: string): string => `onevoice://promises/${encodeURIComponent(id)}`;
  const mimeType = 'text/plain';
  const list = async () => {
    const { promises } = (await brands.open()).loaded.rulebook;
    return {
      resources: promises.map(({ id, options }) => ({
        name: id,
        title: id,
        uri: uriOf(id),
        description: wordingOf(options),
        mimeType,
      })),
    };
  };
  server.registerResource(
    'promise',
    new ResourceTemplate('onevoice://promises/{id}', { list }),
    { title: 'Promises of the brand', description: 'A promise with its terms, and what breaks it.', mimeType },
    async (uri) => {
      const { promises } = (await brands.open()).loaded.rulebook;
      const ids = promises.map(({ id }) => id);
      const id = oneOf('promise', ids.find((each) => uriOf(each) === uri.href) ?? uri.href, ids, '');
      return {
        contents: [{ uri: uri.href, mimeType, text: explainPromise(promises.find((each) => each.id === id)!) }],
      };
    },
  );
}
