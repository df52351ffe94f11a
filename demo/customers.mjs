// The people the demo provider knows: claims as in OpenID Connect Core §5.1, plus `roles`.
import { createHash } from 'node:crypto';

const known = [
  { sub: 'ada', name: 'Ada Lovelace', email: 'ada@customers.example', email_verified: true, locale: 'en-GB' },
  { sub: 'zoe', name: 'Zoë Désirée Müller 🌻', email: 'zoe@customers.example', email_verified: true, locale: 'de-CH' },
  { sub: 'sam', name: 'Sam Staff', email: 'sam@corner.example', email_verified: true, locale: 'en', roles: ['staff'] },
];
const customers = new Map(known.map((customer) => [customer.sub, customer]));

export const offered = () => known;
export const find = (sub) => customers.get(sub);

/** The customer of a typed name: the same name is the same customer. */
export function named(name) {
  const sub = `guest-${createHash('sha256').update(name).digest('hex').slice(0, 16)}`;
  customers.set(sub, { sub, name, email: `${sub}@guests.example`, email_verified: false, locale: 'en' });
  return customers.get(sub);
}
