// The module's instance, and a new one after a trap.
//
// Nothing in the module is meant to panic. If something does, the instance may hold half-made changes: it is thrown
// away, and the next request begins with a new one, which knows nothing but its configuration.
import * as module from "../../../build/bindgen/vestibule.js";

let broken = false;
let generation = 0;

/** Whether an error is a trap of the module; the instance is then not used again. */
export function isTrap(error) {
  if (!(error instanceof WebAssembly.RuntimeError)) return false;
  broken = true;
  return true;
}

// A trap while the module goes on after something it awaited reaches nobody else.
addEventListener("unhandledrejection", (event) => isTrap(event.reason));

/** Makes a new instance if the last one is broken. The number changes with the instance. */
export function sound() {
  if (broken) {
    broken = false;
    generation += 1;
    module.__wbg_reset_state();
    console.error(JSON.stringify({ event: "instance_replaced", generation }));
  }
  return generation;
}

/**
 * A Durable Object whose insides are the module's: they are made anew with each instance. `open` reads the
 * configuration if the instance has not: an alarm may be the first thing that wakes an isolate.
 */
export function durable(Inside, open) {
  return class {
    #state;
    #env;
    #inside;
    #generation;

    constructor(state, env) {
      this.#state = state;
      this.#env = env;
    }

    fetch(request) {
      return this.#within((inside) => inside.fetch(request));
    }

    async #within(call) {
      open(this.#env);
      if (this.#generation !== sound() || this.#inside === undefined) {
        this.#generation = sound();
        this.#inside = new Inside(this.#state, this.#env);
      }
      try {
        return await call(this.#inside);
      } catch (error) {
        isTrap(error);
        throw error;
      }
    }

    alarm() {
      return this.#within((inside) => inside.alarm());
    }
  };
}
