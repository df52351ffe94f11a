"""Verifies the identity assertion that Vestibule sends to an origin.

`pip install 'PyJWT[crypto]>=2.10.1'`; docs/HEADERS.md says more.

    verifier = AssertionVerifier("https://shop.example/auth/jwks.json", "https://shop.example", "https://shop.example")
    customer = verifier.verify(request.headers["X-Auth-Assertion"])  # raises jwt.PyJWTError unless it is good
"""

import json
import sys

import jwt

# Seconds by which this machine's clock and the gateway's may differ.
LEEWAY = 30


class AssertionVerifier:
    """Make one per audience and keep it: it caches the keys, and looks again when it meets one it does not know."""

    def __init__(self, jwks_url: str, issuer: str, audience: str):
        self._keys = jwt.PyJWKClient(jwks_url, timeout=5)
        self._issuer = issuer
        self._audience = audience

    def verify(self, assertion: str) -> dict:
        verified = jwt.decode_complete(
            assertion,
            self._keys.get_signing_key_from_jwt(assertion),
            algorithms=["ES256"],
            issuer=self._issuer,
            audience=self._audience,
            leeway=LEEWAY,
            options={"require": ["iss", "aud", "exp", "iat", "sub"], "strict_aud": True},
        )
        if verified["header"].get("typ") != "vestibule-assertion+jwt":
            raise jwt.InvalidTokenError("not an assertion: wrong typ")
        claims = verified["payload"]
        return {
            "sub": claims["sub"],
            "email": claims.get("email"),
            "email_verified": claims.get("email_verified", False),
            "roles": claims.get("roles", []),
        }


def main(arguments: list[str]) -> int:
    if len(arguments) != 4:
        print("usage: python verify.py JWKS_URL ISSUER AUDIENCE ASSERTION", file=sys.stderr)
        return 2
    jwks_url, issuer, audience, assertion = arguments
    try:
        print(json.dumps(AssertionVerifier(jwks_url, issuer, audience).verify(assertion)))
    except jwt.PyJWTError as error:
        print(f"not valid: {error}", file=sys.stderr)
        return 1
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
