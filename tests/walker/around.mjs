// What happens around customers: time passes, servers fail and come back, doors close, sessions end elsewhere.
import { ORIGIN_TROUBLES, PROVIDER_TROUBLES } from './world.mjs';

const MINUTE = 60_000;
const DAY = 1440 * MINUTE;

const passes = (milliseconds) => ({ may: () => true, do: ({ world }) => world.pass(milliseconds) });

/** While it is down whoever waits meets nobody; a page that asks for itself meanwhile is asked for again. */
async function away(walk, change) {
  walk.outages += 1;
  await change();
}

/** One secret before is remembered: a session that nothing has renewed since the last rotation may be over with the next (docs/OPERATIONS.md). */
async function rotates(walk) {
  const since = walk.rotatedAt ?? 0;
  walk.model.endAll(({ renewed }) => renewed <= since, 'unsure');
  walk.rotatedAt = walk.world.now();
  await away(walk, () => walk.world.rotate());
}

export const AROUND = {
  minutesPass: { weight: 3, ...passes(6 * MINUTE) },
  halfAnHourPasses: { weight: 2, ...passes(31 * MINUTE) },
  anHourPasses: { weight: 2, ...passes(61 * MINUTE) },
  weeksPass: { weight: 1, ...passes(25 * DAY) },
  aMonthPasses: { weight: 1, ...passes(31 * DAY) },

  gatewayIsKilled: { weight: 1, may: () => true, do: (walk) => away(walk, () => walk.world.restart()) },
  secretIsRotated: { weight: 1, may: () => true, do: rotates },

  providerIsInTrouble: { weight: 3, may: ({ world }) => !world.provider.faults.token, still: true, do: ({ world, random }) => world.troubleProvider(random.pick(PROVIDER_TROUBLES)) },
  providerIsWell: { weight: 6, may: ({ world }) => world.provider.faults.token, still: true, do: ({ world }) => world.troubleProvider() },
  originIsInTrouble: {
    weight: 2, may: ({ world }) => world.origin.mode === 'well', still: true,
    do: ({ world, random }) => void (world.origin.mode = random.pick(ORIGIN_TROUBLES)),
  },
  originIsWell: {
    weight: 10, may: ({ world }) => world.origin.mode !== 'well',
    // Left alone for a moment, perhaps (ORIGINS.shop.rest).
    do: ({ world }) => ((world.origin.mode = 'well'), world.pass(3_000)),
  },
  houseIsFull: { weight: 3, may: (walk) => !walk.isFull, still: true, do: async (walk) => ((walk.isFull = true), walk.expect(await walk.world.house('closed'))) },
  houseOpens: { weight: 5, may: ({ isFull }) => isFull, still: true, do: async (walk) => ((walk.isFull = false), walk.expect(await walk.world.house('configured'))) },

  providerEndsSessions: {
    weight: 2, may: () => true,
    async do({ world, model, people, random }) {
      const { claims } = random.pick(people);
      const status = await world.backchannel(claims.sub);
      // Which sessions began at the provider is the gateway's to know; whose a session is that no origin has seen, too.
      const theirs = people.find((person) => person.claims === claims);
      model.endAll(({ person }) => !person || person === theirs || person.allies?.has(theirs), 'unsure');
      // Its documents are not asked for again at once: the provider is told to come later.
      const isLater = status === 503 && world.now() - world.troubledAt < 60_000;
      if (status !== 200 && !isLater && !world.provider.faults.token) throw new Error(`back-channel logout answered ${status}`);
    },
  },
  operatorEndsSessions: {
    weight: 1, may: () => true,
    async do({ world, model, people, random }) {
      const person = random.pick(people);
      const status = await world.operate({ who: person.email, act: 'end-sessions' });
      model.endAll((one) => !one.person || one.person === person || one.person.allies?.has(person), 'unsure');
      if (![200, 404].includes(status)) throw new Error(`the operator was answered ${status}`);
    },
  },
  strangersGuess: {
    weight: 2, may: () => true,
    async do(walk) {
      const person = walk.random.pick(walk.people);
      walk.guesses = (walk.guesses ?? 0) + 1;
      for (let n = 0; n < 4; n += 1) await walk.world.guess(person.email, `${walk.network}.${100 + walk.guesses}`, n);
    },
  },
};
