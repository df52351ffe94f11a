// Verifies the identity assertion that Vestibule sends to an origin. `npm install jose`; docs/HEADERS.md says more.
//
//   const verify = assertionVerifier({ jwksUrl: 'https://shop.example/auth/jwks.json', issuer: 'https://shop.example', audience: 'https://shop.example' });
//   const customer = await verify(request.headers['x-auth-assertion']); // throws unless it is good
import { pathToFileURL } from 'node:url';
import { createRemoteJWKSet, jwtVerify } from 'jose';

/** Seconds by which this machine's clock and the gateway's may differ. */
const LEEWAY = 30;

/** Make one per audience and keep it: it caches the keys, and looks again when it meets one it does not know. */
export function assertionVerifier({ jwksUrl, issuer, audience }) {
  const keys = createRemoteJWKSet(new URL(jwksUrl));
  return async (assertion) => {
    const { payload } = await jwtVerify(assertion ?? '', keys, {
      algorithms: ['ES256'],
      typ: 'vestibule-assertion+jwt',
      issuer,
      audience,
      clockTolerance: LEEWAY,
      requiredClaims: ['exp', 'iat', 'sub'],
    });
    const { sub, email = null, email_verified = false, roles = [] } = payload;
    return { sub, email, email_verified, roles };
  };
}

if (process.argv[1] && import.meta.url === pathToFileURL(process.argv[1]).href) {
  const [jwksUrl, issuer, audience, assertion] = process.argv.slice(2);
  if (!assertion) {
    console.error('usage: node verify.mjs JWKS_URL ISSUER AUDIENCE ASSERTION');
    process.exit(2);
  }
  try {
    console.log(JSON.stringify(await assertionVerifier({ jwksUrl, issuer, audience })(assertion)));
  } catch (error) {
    console.error(`not valid: ${error.message}`);
    process.exitCode = 1;
  }
}
