//! JSON Web Keys and Tokens (RFC 7515, 7517, 7518, 7519, 8725): strict checks around `jsonwebtoken`.
