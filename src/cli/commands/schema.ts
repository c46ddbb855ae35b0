import { kinds } from '../../kinds/registry.ts';
import { formats } from '../../readers/formats.ts';
import { brandFileSchema } from '../../rulebook/schema.ts';
import type { World } from '../world.ts';

/** Prints the JSON Schema of the brand file. */
export function schema(world: World): number {
  const made = brandFileSchema(
    kinds,
    formats.map((format) => format.name),
  );
  world.stdout.write(`${JSON.stringify(made, null, 2)}\n`);
  return 0;
}
