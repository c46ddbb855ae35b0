import { overlaps } from '../model/span.ts';
import type { Evidence } from './evidence.ts';
import type { BrandPromise, Term } from './ledger.ts';
import type { Statement } from './statement.ts';

/** What a statement says of a promise's terms that are no quantities: no cost, never, always. */
export function termsSaid(statement: Statement, promise: BrandPromise): Evidence[] {
  return promise.terms.flatMap((term) => {
    switch (term.meaning.type) {
      case 'free':
        return costSaid(statement, promise, term);
      case 'never':
        return neverSaid(statement, term);
      case 'always':
        return alwaysSaid(statement, term);
      default:
        return [];
    }
  });
}

/** Amounts that another term names (the price of a second bag) are no charge for what is free. */
function costSaid(statement: Statement, promise: BrandPromise, term: Term): Evidence[] {
  const known = promise.terms.flatMap(({ meaning }) => (meaning.type === 'quantity' ? meaning.values : []));
  return statement.costs.flatMap(({ sign, amount, context, start, end }): Evidence[] => {
    if (statement.isElsewhere(context) || context.hypothetical) return [];
    if (sign === 'charge' && amount && known.some(({ kind, most }) => kind === 'money' && most === amount.most))
      return [];
    const quote = statement.quote({ start, end });
    if (sign === 'free') {
      return [
        {
          start,
          end,
          outcome: 'agrees',
          weight: 0.8,
          because: `says "${quote}"; it is free (${term.name})`,
          term: term.name,
        },
      ];
    }
    const sure = amount ? 0.75 : 0.65;
    const because = `says "${quote}"; the promise is that it costs nothing (${term.name})`;
    return [{ start, end, outcome: 'less', weight: sure, because, term: term.name }];
  });
}

function neverSaid(statement: Statement, term: Term): Evidence[] {
  return statement.hits(term.about).flatMap((hit): Evidence[] => {
    const context = statement.context(hit);
    if (statement.isElsewhere(context)) return [];
    const quote = statement.quote(hit);
    if (context.negated || context.ceased) {
      return [
        {
          ...hit,
          outcome: 'agrees',
          weight: 0.8,
          because: `denies "${quote}", as promised (${term.name})`,
          term: term.name,
        },
      ];
    }
    const demand =
      statement.demands.find((each) => !overlaps(each, hit) && !statement.context(each).negated) ??
      statement.demands.find((each) => overlaps(each, hit));
    if (!demand || context.hypothetical) return [];
    const because = `asks for "${quote}" ("${statement.quote(demand)}"); the promise is that it is never asked (${term.name})`;
    return [{ ...hit, outcome: 'less', weight: 0.75, because, term: term.name }];
  });
}

function alwaysSaid(statement: Statement, term: Term): Evidence[] {
  return statement.hits(term.about).flatMap((hit): Evidence[] => {
    const context = statement.context(hit);
    if (statement.isElsewhere(context)) return [];
    const quote = statement.quote(hit);
    const limit = statement.limits.find((each) => !overlaps(each, hit));
    if (context.negated || context.ceased) {
      return [
        {
          ...hit,
          outcome: 'less',
          weight: 0.75,
          because: `denies "${quote}"; the promise is ${term.text} (${term.name})`,
          term: term.name,
        },
      ];
    }
    if (limit && !context.hypothetical) {
      const because = `limits "${quote}" ("${statement.quote(limit)}"); the promise is ${term.text} (${term.name})`;
      return [{ ...hit, outcome: 'less', weight: 0.6, because, term: term.name }];
    }
    return [
      {
        ...hit,
        outcome: 'agrees',
        weight: 0.7,
        because: `says "${quote}", as promised (${term.name})`,
        term: term.name,
      },
    ];
  });
}
