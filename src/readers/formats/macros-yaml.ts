import type { Format } from '../reader.ts';
import { purposeOf } from '../staging/purpose.ts';

const body =
  /^[ \t]*(?:- )?["']?(?:reply|replies|body|text|content|response|message|answer|comment|comment_value(?:_html)?|(?:body|content|reply|text)_(?:html|text))["']?:[ \t]*(?:[|>"']|[^\s#&*{[].*\s)/m;
const naming = /^[ \t]*(?:- )?["']?(?:name|title|label|subject|shortcut|id)["']?:[ \t]*\S/m;
const other =
  /^(?:promises|tone|channels|extends|brand|rules|on|jobs|services|apiVersion|openapi|swagger|asyncapi|stages|pipelines?|repos|dependencies|packages|image|steps|hosts|\$schema)["']?:/m;

/** Macros, saved replies and mail templates kept in YAML. */
export const macrosYaml: Format = {
  name: 'macros-yaml',
  summary: 'Support macros and saved replies in YAML',
  extensions: ['.yaml', '.yml'],
  sniff(head, path) {
    if (other.test(head)) return 0;
    const named = purposeOf(path, '') === 'macro';
    if (body.test(head)) return naming.test(head) || named ? 0.7 : 0.5;
    return named ? 0.3 : 0;
  },
  load: async () => (await import('../macros-yaml.ts')).reader,
};
