// What the Workers of these tests share that stand in front of the built one.

/** An object of the platform, with some members of its own. */
export const instead = (real, own) =>
  new Proxy(real, {
    get(target, name) {
      if (name in own) return own[name];
      const value = Reflect.get(target, name, target);
      return typeof value === 'function' ? value.bind(target) : value;
    },
  });

/** What a Durable Object answers that fails as `how` says, as the platform's do; without one of these, what `ask` gives. */
export async function failing(how, ask) {
  switch (how) {
    case 'throw':
      throw new Error('Internal error in Durable Object storage caused object to be reset.');
    case 'overloaded':
      throw Object.assign(new Error('Durable Object is overloaded. Too many requests queued.'), { overloaded: true });
    case 'hang':
      return new Promise((resolve) => setTimeout(() => resolve(new Response('late')), 60_000));
    case '500':
      return new Response('Internal Server Error', { status: 500 });
    case 'garbage':
      return new Response('<html>what?</html>');
    case 'slow':
      await new Promise((resolve) => setTimeout(resolve, 1_500));
  }
  return ask();
}

/** All that is asked is done, and the answer is lost. */
export async function losing(ask) {
  await ask();
  throw new Error('Network connection lost.');
}
