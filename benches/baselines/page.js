// Answers with the bytes and headers of another Worker's page, as constants.
export default {
  fetch(_request, env) {
    return new Response(env.PAGE, { headers: env.HEADERS });
  },
};
