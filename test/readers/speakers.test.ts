import { describe, expect, test } from 'vitest';
import type { Passage } from '../../src/model/passage.ts';
import { verbatimPassage } from '../../src/readers/builder.ts';
import { readLabel } from '../../src/readers/speakers/label.ts';
import { compileSpeakers } from '../../src/readers/speakers/patterns.ts';
import { assignSpeakers } from '../../src/readers/speakers.ts';

describe('a label by itself', () => {
  test.each([
    ['Agent', 'agent', null],
    ['AGENT', 'agent', null],
    ['Dana (Agent)', 'agent', 'Dana'],
    ['Agent (Dana)', 'agent', 'Dana'],
    ['Agent Dana', 'agent', 'Dana'],
    ['DANA - AGENT', 'agent', 'DANA'],
    ['Dana | Support', 'agent', 'Dana'],
    ['Gate agent Yusuf', 'agent', 'Yusuf'],
    ['agent_07', 'agent', 'agent_07'],
    ['Customer Service', 'agent', null],
    ['Tre (lane 5)', 'agent', 'Tre'],
    ['Customer', 'customer', null],
    ['Customer (woman, red coat)', 'customer', null],
    ['Passenger 2', 'customer', 'Passenger 2'],
    ['Mr. Ode (Customer)', 'customer', 'Mr. Ode'],
    ['Store Manager', 'supervisor', null],
    ['Pip (bot)', 'bot', 'Pip'],
    ['Virtual Assistant', 'bot', null],
    ['V.O.', 'narrator', null],
    ['NARRATOR (V.O.)', 'narrator', null],
    ['Voice-over', 'narrator', null],
    ['System', 'system', null],
    ['Speaker 1', null, null],
    ['spk_0', null, null],
    ['Jo', null, 'Jo'],
    ['Jo (Northwind)', null, 'Jo'],
  ])('%s is %s, named %s', (label, role, speaker) => {
    expect(readLabel(label)).toMatchObject({ role, speaker });
  });

  test('who carries the name of the brand speaks for it', () => {
    expect(readLabel('Jo (Northwind)', 'Northwind')).toMatchObject({ role: 'agent', speaker: 'Jo' });
    expect(readLabel('Northwind Care', 'Northwind')).toMatchObject({ role: 'agent', speaker: null });
  });
});

describe('patterns of the brand file', () => {
  const match = compileSpeakers({ agent: ['Jo', '* (Acme)', 'J*'], supervisor: ['* Lead (Acme)', 'jo'] });

  test.each([
    ['Jo', 'agent'],
    ['jo', 'supervisor'],
    ['JO', 'agent'],
    ['Kim (Acme)', 'agent'],
    ['Kim Lead (Acme)', 'supervisor'],
    ['Jim', 'agent'],
    ['Kim', undefined],
  ])('for %s the most particular wins: %s', (label, role) => {
    expect(match(label)?.role).toBe(role);
  });

  test('stars never make matching slow', () => {
    const many = compileSpeakers({ agent: [`${'*a'.repeat(200)}*b`] });
    expect(many('a'.repeat(20_000))).toBeNull();
  });
});

describe('in a conversation', () => {
  test('the side that is not labelled by its role is the other side', () => {
    expect(roles(['Kay: Morning.', 'Tre (lane 5): Hey.', 'Customer: Hi.'])).toEqual(['agent', 'agent', 'customer']);
    expect(roles(['Dana (Agent): Morning.', 'Marisol: Hi.'])).toEqual(['agent', 'customer']);
    expect(roles(['Agent: Morning.', 'Marisol: Hi.', 'Her son: Ma!'])).toEqual(['agent', 'customer', 'customer']);
  });

  test('a bot does not stand for the staff', () => {
    expect(roles(['Pip (bot): Hi.', 'Customer: Hi.', 'Wren: Hello.'])).toEqual(['bot', 'customer', 'agent']);
  });

  test('with nobody known, what is said decides where it is clear', () => {
    const clear = ['Speaker 1: Thank you for calling Northwind, how can I help?', 'Speaker 2: My order is late.'];
    expect(roles(clear)).toEqual(['agent', 'customer']);
    expect(roles(['Wil: Hi, Wil at Northwind here.', 'Hoa: Hi Wil.'])).toEqual(['agent', 'customer']);
    expect(roles(['Robin: Blue.', 'Sam: Green.'])).toEqual([null, null]);
  });

  test('labels that stay unknown are said once, with the remedy', () => {
    const passages = said(['Robin: Blue.', 'Sam: Green.', 'Robin: Blue.']);
    expect(assignSpeakers(passages, true, { speakers: {} }).troubles.map(({ message }) => message)).toEqual([
      'Which side "Robin", "Sam" are on is not known: name the labels under speakers: in the brand file.',
    ]);
  });

  test('the brand file stands above what a format says, and that above what a label says', () => {
    const [first, second] = said(['Dana: Hi.', 'Customer: Hi.']);
    const formatted = [
      { ...first!, role: 'customer' },
      { ...second!, role: 'bot' },
    ];
    assignSpeakers(formatted, true, { speakers: { supervisor: ['Dana'] } });
    expect(formatted.map(({ role }) => role)).toEqual(['supervisor', 'bot']);
  });

  test('a narrated piece is no conversation', () => {
    const passages = said(['Narrator: Boots.', 'Mom: Mine are wet.']);
    expect(assignSpeakers(passages, true, { speakers: {} })).toEqual({ conversation: false, troubles: [] });
  });
});

function said(lines: readonly string[]): Passage[] {
  return lines.map(
    (line) => verbatimPassage(line, line.indexOf(':') + 1, line.length, { label: line.slice(0, line.indexOf(':')) })!,
  );
}

function roles(lines: readonly string[]): (string | null)[] {
  const passages = said(lines);
  assignSpeakers(passages, true, { speakers: {} });
  return passages.map(({ role }) => role);
}
