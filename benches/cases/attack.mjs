// The list of stolen passwords that tests/limits_simulation.rs tries on the gateway, tried on better-auth at its
// defaults: the real package with its limiter on, in virtual time. Passwords are compared as plain texts, which is
// quicker and makes no difference to what is let through.
import { betterAuth } from 'better-auth';
import { memoryAdapter } from 'better-auth/adapters/memory';

export const figures = [
  { key: 'attack_better_auth_lost_fast', what: 'better-auth: accounts lost of 100, list tried within an hour', unit: '' },
  { key: 'attack_better_auth_lost_slow', what: '  within a day', unit: '' },
  { key: 'attack_better_auth_lost_one_address', what: '  within a day from a single address', unit: '' },
  { key: 'attack_better_auth_locked_out', what: '  customers of 1,000 who could not sign in meanwhile', unit: '' },
];

const ACCOUNTS = 1_000;
const PAIRS = 10_000;

export async function run({ note }) {
  const outcomes = {};
  const runs = { fast: [3_600, 10_000], slow: [86_400, 10_000], one_address: [86_400, 1] };
  for (const [name, [lasts, machines]] of Object.entries(runs)) {
    outcomes[name] = await simulate(lasts, machines);
    const { lost, compared, refused, lockedOut } = outcomes[name];
    note(`${name}: ${PAIRS} tried, ${compared} compared, ${refused} refused, ${lost} accounts lost, ${lockedOut} customers locked out`);
  }
  return {
    attack_better_auth_lost_fast: outcomes.fast.lost,
    attack_better_auth_lost_slow: outcomes.slow.lost,
    attack_better_auth_lost_one_address: outcomes.one_address.lost,
    attack_better_auth_locked_out: Math.max(...Object.values(outcomes).map(({ lockedOut }) => lockedOut)),
  };
}

async function simulate(lasts, machines) {
  const real = Date.now;
  const environment = process.env.NODE_ENV;
  // Elsewhere every address is that of the machine itself, and the limiter is off.
  process.env.NODE_ENV = 'production';
  let now = real();
  Date.now = () => now;
  try {
    const auth = await shop();
    const random = seeded(7n);
    const out = { lost: 0, compared: 0, refused: 0, lockedOut: 0 };
    for (let n = 0; n < PAIRS; n += 1) {
      now += (lasts * 1_000) / PAIRS;
      const account = random(ACCOUNTS);
      const isRight = n % 100 === 37;
      const status = await signIn(auth, machine(random(machines)), account, isRight ? passwordOf(account) : `stolen elsewhere ${n}`);
      if (status === 200) out.lost += 1;
      else if (status === 429) out.refused += 1;
      else out.compared += 1;
      if (n % (PAIRS / ACCOUNTS) === 0) {
        const customer = random(ACCOUNTS);
        const home = `100.${64 + Math.floor(customer / 250)}.${customer % 250}.7`;
        if ((await signIn(auth, home, customer, passwordOf(customer))) !== 200) out.lockedOut += 1;
      }
    }
    return out;
  } finally {
    Date.now = real;
    process.env.NODE_ENV = environment;
  }
}

async function shop() {
  const database = { user: [], session: [], account: [], verification: [], rateLimit: [] };
  const auth = betterAuth({
    secret: 'a secret of this simulation, of no use to anybody',
    baseURL: 'http://localhost',
    database: memoryAdapter(database),
    emailAndPassword: {
      enabled: true,
      password: { hash: async (password) => password, verify: async ({ hash, password }) => hash === password },
    },
    // The default in production.
    rateLimit: { enabled: true },
    logger: { disabled: true },
    telemetry: { enabled: false },
  });
  for (let n = 0; n < ACCOUNTS; n += 1) {
    await auth.api.signUpEmail({ body: { email: emailOf(n), name: `Customer ${n}`, password: passwordOf(n) } });
  }
  return auth;
}

async function signIn(auth, address, account, password) {
  const response = await auth.handler(
    new Request('http://localhost/api/auth/sign-in/email', {
      method: 'POST',
      headers: { 'content-type': 'application/json', origin: 'http://localhost', 'x-forwarded-for': address },
      body: JSON.stringify({ email: emailOf(account), password }),
    }),
  );
  return response.status;
}

const emailOf = (n) => `customer${n}@shop.example`;
const passwordOf = (n) => `the secret of customer ${n % 40}`;
const machine = (n) => `${11 + Math.floor(n / 62_500)}.${Math.floor(n / 250) % 250}.${n % 250}.9`;

/** SplitMix64, as `SeededEntropy` of the core. */
function seeded(state) {
  const mask = (1n << 64n) - 1n;
  return (below) => {
    state = (state + 0x9e3779b97f4a7c15n) & mask;
    let z = state;
    z = ((z ^ (z >> 30n)) * 0xbf58476d1ce4e5b9n) & mask;
    z = ((z ^ (z >> 27n)) * 0x94d049bb133111ebn) & mask;
    return Number((z ^ (z >> 31n)) % BigInt(below));
  };
}
