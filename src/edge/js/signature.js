// Whether a signature is a key's, by the platform's cryptography. The key has been found sound, and the algorithm to go
// with it, by the module; a key or a signature that the platform cannot read verifies nothing.

const rsa = (name, hash, more) => ({ key: { name, hash }, use: { name, ...more } });
const ecdsa = (namedCurve, hash) => ({ key: { name: "ECDSA", namedCurve }, use: { name: "ECDSA", hash } });

/** RFC 7518 §3.1 in the words of WebCrypto. The salt of PSS is as long as the hash (§3.5). */
const ALGORITHMS = {
  RS256: rsa("RSASSA-PKCS1-v1_5", "SHA-256"),
  RS384: rsa("RSASSA-PKCS1-v1_5", "SHA-384"),
  RS512: rsa("RSASSA-PKCS1-v1_5", "SHA-512"),
  PS256: rsa("RSA-PSS", "SHA-256", { saltLength: 32 }),
  PS384: rsa("RSA-PSS", "SHA-384", { saltLength: 48 }),
  PS512: rsa("RSA-PSS", "SHA-512", { saltLength: 64 }),
  ES256: ecdsa("P-256", "SHA-256"),
  ES384: ecdsa("P-384", "SHA-384"),
  EdDSA: { key: { name: "Ed25519" }, use: { name: "Ed25519" } },
};

/** The key is a JWK as text; message and signature are bytes that nobody else changes. */
export async function verifies(algorithm, jwk, message, signature) {
  try {
    const { key, use } = ALGORITHMS[algorithm];
    const imported = await crypto.subtle.importKey("jwk", JSON.parse(jwk), key, false, ["verify"]);
    return (await crypto.subtle.verify(use, imported, signature, message)) === true;
  } catch {
    return false;
  }
}
