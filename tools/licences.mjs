// SPDX licence expressions (SPDX 2.3, annex D), as far as packages write them: OR, AND, WITH, brackets, and the old `/`.

/** Whether `expression` can be met with the licences that are allowed. What cannot be read is met by none. */
export function meets(expression, allowed) {
  const tokens = expression?.replaceAll('/', ' OR ').match(/[()]|[^\s()]+/g) ?? [];
  const next = (token) => tokens[0] === token && tokens.shift() !== undefined;
  const either = () => {
    let met = both();
    while (next('OR')) met = both() || met;
    return met;
  };
  const both = () => {
    let met = one();
    while (next('AND')) met = one() && met;
    return met;
  };
  const one = () => {
    if (next('(')) return [either(), next(')')].every(Boolean);
    const name = tokens.shift();
    const exception = next('WITH') ? ` WITH ${tokens.shift()}` : '';
    return allowed.includes(`${name}${exception}`);
  };
  const met = either();
  return met && tokens.length === 0;
}
