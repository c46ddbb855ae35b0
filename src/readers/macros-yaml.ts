import { readMacros } from './macros/walk.ts';
import { parseYaml } from './macros/yaml-file.ts';
import { yamlNode } from './macros/yaml-node.ts';
import { ReadError, type Reader } from './reader.ts';

/** Macros, saved replies and mail templates kept in YAML: lists or maps of them, HTML in their texts. */
export const reader: Reader = {
  read({ text }) {
    const { roots, comments, troubles } = parseYaml(text);
    const macros = roots.map((root) => readMacros(yamlNode(text, root)));
    const passages = macros.flatMap((each) => each.passages);
    const [first] = troubles;
    if (passages.length === 0 && first) throw new ReadError(first.message, first.start);
    const told = [...troubles, ...macros.flatMap((each) => each.troubles)];
    return { passages, comments, troubles: told, data: {}, conversation: false, record: false };
  },
};
