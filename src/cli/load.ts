import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { kinds } from '../kinds/registry.ts';
import { formats } from '../readers/formats.ts';
import { loadRulebook } from '../rulebook/load.ts';
