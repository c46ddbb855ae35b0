/** Dialogue acts: slot name → the phrases that perform it. */
export const acts: Readonly<Record<string, readonly string[]>> = {
  greeting: ['hello', 'hi', 'hey', 'good morning | good afternoon | good evening', 'welcome'],
  apology: ['sorry', 'apologize | apology'],
  thanks: ['thank you | thanks'],
  closing: ['goodbye | bye', 'have a {great | nice | good} day'],
  introduction: ['my name is', 'this is <word> speaking'],
  acknowledgement: ['i understand', 'i see', 'got it'],
  'offer-of-help': ['how may I help (you)', 'how can I help (you)'],
};
