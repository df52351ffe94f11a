// A Worker that refuses everybody, always with the same bytes: what no refusal can be cheaper than.

export default {
  fetch(_request, env) {
    return new Response(env.BODY, { status: 429, headers: env.HEADERS });
  },
};
