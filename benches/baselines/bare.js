// The floor every gateway has to stand on: copy the headers, set two, forward.

export default {
  fetch(request, env) {
    const headers = new Headers(request.headers);
    headers.set('x-user-id', 'u_0123456789');
    headers.set('x-user-email', 'ada@example.com');
    return env.ORIGIN.fetch(new Request(request, { headers }));
  },
};
