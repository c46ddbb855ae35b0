import { type Clash, defineKind, type Heard, type Hit, type PlacedSighting, type Watch } from './kind.ts';
import { inOrder, textOf, widest } from './parts/hits.ts';

/** Reports a second way of writing what is written one way already. */
export const consistent = defineKind({
  name: 'consistent',
  summary: 'Reports a second way of writing what is written one way already, in a file or across files.',
  vale: 'consistency',
  options: {
    type: 'object',
    additionalProperties: false,
    required: ['either'],
    properties: {
      either: {
        type: 'array',
        minItems: 1,
        items: { type: 'array', minItems: 2, items: { type: 'string', minLength: 1 } },
        description:
          'Groups of phrases of which a text may use either, but not both: [[sign in, log in], [email, e-mail]].',
      },
      across: {
        type: 'boolean',
        default: false,
        description:
          'Compare all files of the run with each other: the form used most often counts as right. Otherwise each file is compared with itself, and its first form counts.',
      },
    },
  },
  message: 'Both "{actual}" and "{expected}" are used; keep to one.',
  placeholders: ['actual', 'expected'],
  silentOn: ['quoted'],
  example: {
    rule: 'either:\n  - [sign in, log in]',
    breaks: 'Please sign in first. You can «log in» with your e-mail address.',
    keeps: 'Please sign in first. You can sign in with your e-mail address.',
  },

  compile({ either, across = false }, watcher) {
    const groups = either.map((forms) => ({
      key: forms.join(' | '),
      forms: forms.map((form) => ({ form, watch: watcher.watch([form]) })),
    }));
    const wokenBy = groups.flatMap(({ forms }) => forms.map(({ watch }) => watch));
    if (across) {
      return {
        wokenBy,
        run: () => [],
        *sight(heard) {
          for (const { key, forms } of groups) for (const use of usesOf(forms, heard)) yield { ...use, key };
        },
        conclude: (sightings) => {
          const byGroup = new Map<string, PlacedSighting[]>(groups.map(({ key }) => [key, []]));
          for (const sighting of sightings) byGroup.get(sighting.key)?.push(sighting);
          return [...byGroup.values()].flatMap(clashes);
        },
      };
    }
    return {
      wokenBy,
      *run(heard) {
        for (const { forms } of groups) {
          const uses = usesOf(forms, heard);
          const first = uses[0];
          for (const use of uses) {
            if (!first || use.form === first.form) continue;
            const data = { actual: textOf(use), expected: first.form };
            const reason = `says "${data.actual}" where "${textOf(first)}" stands before`;
            yield { passage: use.passage, span: use.span, data, reason, beside: [first] };
          }
        }
      },
    };
  },
});

interface Use extends Hit {
  readonly form: string;
}

function usesOf(forms: readonly { form: string; watch: Watch }[], heard: Heard): Use[] {
  return widest(inOrder(forms.flatMap(({ form, watch }) => heard.hits(watch).map((hit) => ({ ...hit, form })))));
}

/** The sightings of one group that differ from its commonest form; of equally common ones the first counts. */
function clashes(sightings: readonly PlacedSighting[]): Clash[] {
  const counts = new Map<string, number>();
  for (const { form } of sightings) counts.set(form, (counts.get(form) ?? 0) + 1);
  if (counts.size < 2) return [];
  const [expected, most] = [...counts].reduce((best, each) => (each[1] > best[1] ? each : best));
  const model = sightings.find(({ form }) => form === expected)!;
  return sightings
    .filter(({ form }) => form !== expected)
    .map((at) => ({
      at,
      data: { actual: at.place.quote, expected },
      reason: `"${expected}" is used ${most} times, "${at.form}" ${counts.get(at.form)}`,
      related: [model.place],
    }));
}
