import { readMacros } from './macros/walk.ts';
import { parseYaml } from './macros/yaml-file.ts';
import { yamlNode } from './macros/yaml-node.ts';
import { ReadError, type Reader } from './reader.ts';

/** Macros, saved replies and mail templates kept in YAML: lists or maps of them, HTML in their texts. */
export const reader: Reader = {
  read({ text }) {
    const { roots, comments, troubles } = parseYaml(text);
    const passages = roots.flatMap((root) => readMacros(yamlNode(text, root)));
    const [first] = troubles;
    if (passages.length === 0 && first) throw new ReadError(first.message, first.start);
    return { passages, comments, troubles, data: {}, conversation: false, record: false };
  },
};
