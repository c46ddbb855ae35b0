// MJML's tags are known to the reader of HTML, whose tags MJML is mixed with.
export { reader } from './html.ts';
