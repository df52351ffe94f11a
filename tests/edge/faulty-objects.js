// Stands in front of the built Worker and breaks its Account objects as the variable FAULT says, or, if that begins
// with "limiter-" or "lobby-", its Limiter or Lobby objects. It sees what the platform would do to the gateway; the gateway itself is
// unchanged.
import gateway, { Account as RealAccount, Identifier, Limiter as RealLimiter, Lobby as RealLobby } from './gateway.js';

export { Identifier };

export class Account {
  constructor(state, env) {
    this.fault = env.FAULT;
    this.real = new RealAccount(state, env);
    this.tokens = 0;
  }

  async fetch(request) {
    if (this.fault === 'loses-tokens') return this.losing(request);
    console.log(JSON.stringify({ test: 'account asked' }));
    switch (this.fault) {
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
    return this.real.fetch(request);
  }

  /** Does all that is asked, and loses every third answer that has a provider's token in it. */
  async losing(request) {
    const asked = await request.clone().text();
    const answer = await this.real.fetch(request);
    if (!asked.includes('provider_token')) return answer;
    this.tokens += 1;
    if (this.tokens % 3 !== 0) return answer;
    console.log(JSON.stringify({ test: 'answer lost' }));
    throw new Error('Network connection lost.');
  }

  alarm() {
    return this.real.alarm();
  }
}

export class Lobby {
  constructor(state, env) {
    this.fault = env.FAULT;
    this.real = new RealLobby(state, env);
    this.calls = 0;
  }

  async fetch(request) {
    console.log(JSON.stringify({ test: 'lobby asked' }));
    this.calls += 1;
    switch (this.fault) {
      case 'lobby-throw':
        throw new Error('Internal error in Durable Object storage caused object to be reset.');
      case 'lobby-overloaded':
        throw Object.assign(new Error('Durable Object is overloaded. Too many requests queued.'), { overloaded: true });
      case 'lobby-hang':
        return new Promise((resolve) => setTimeout(() => resolve(new Response('late')), 60_000));
      case 'lobby-500':
        return new Response('Internal Server Error', { status: 500 });
      case 'lobby-garbage':
        return new Response('{"synced":{"told":"what?"}}');
      case 'lobby-slow':
        await new Promise((resolve) => setTimeout(resolve, 1_500));
        break;
      case 'lobby-flaky':
        if (this.calls % 2 === 0) throw new Error('Network connection lost.');
    }
    return this.real.fetch(request);
  }
}

export class Limiter {
  constructor(state, env) {
    this.fault = env.FAULT;
    this.real = new RealLimiter(state, env);
    this.calls = 0;
  }

  async fetch(request) {
    this.calls += 1;
    switch (this.fault) {
      case 'limiter-throw':
        throw new Error('Internal error in Durable Object storage caused object to be reset.');
      case 'limiter-hang':
        return new Promise((resolve) => setTimeout(() => resolve(new Response('late')), 60_000));
      case 'limiter-hot':
        // As one that more is asked of than it can answer.
        if (this.calls > 5) {
          throw Object.assign(new Error('Durable Object is overloaded. Too many requests queued.'), { overloaded: true });
        }
    }
    return this.real.fetch(request);
  }

  alarm() {
    return this.real.alarm();
  }
}

export default {
  fetch(request, env, context) {
    const { FAULT: _fault, ...rest } = env;
    return gateway.fetch(request, rest, context);
  },
};
