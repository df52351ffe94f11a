// The end of a walk: all is well again, and the customer gets from where they are to the page they wanted, by what the
// pages offer.
import { CUSTOMER } from './customer.mjs';
import { Wrong } from './checks.mjs';

export async function arrive(walk) {
  const { world } = walk;
  await walk.step('allIsWell', {
    async do() {
      await world.heal();
      walk.isFull = false;
      // No limit is used up any more, nothing is left alone.
      await world.pass(61 * 60_000);
    },
  });
  if (walk.shown.isOurs) await walk.step('leadsOn', { do: leadsOn });
  await walk.step('openDeepLink', CUSTOMER.openDeepLink);
  for (let tries = 0; tries < 6 && walk.page.url() !== walk.deepLink; tries += 1) {
    const way = ['approve', 'typeCode', 'chooseProvider', 'signInByCode', 'choosePassword'].find((name) => CUSTOMER[name].may(walk));
    if (!way) break;
    await walk.step(way, CUSTOMER[way]);
  }
  if (walk.page.url() !== walk.deepLink || walk.status !== 200) throw new Wrong(`the walk does not end at ${walk.deepLink}`);
}

/** What the page offers first leads to another page, and to none that says no without end. */
async function leadsOn(walk) {
  const before = walk.shown;
  await walk.press('main a[href]:not([href*="#"]), main button');
  // It may have been a button that ends sessions.
  walk.model.endAll(() => true, 'unsure');
  if (walk.status >= 500) throw new Wrong(`from ${before.url} its first way leads to ${walk.status}`);
}
