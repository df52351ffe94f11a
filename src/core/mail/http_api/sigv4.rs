//! AWS Signature Version 4 ("Create a signed AWS API request" in the AWS reference), for a request whose headers and
//! path need no normalising: names in lower case and sorted, values trimmed, a path of unreserved characters.

use super::super::date::Civil;
use crate::base::Timestamp;
use hmac::{Hmac, Mac};
use sha2::{Digest, Sha256};

/// What of a request is signed.
pub(super) struct Signable<'a> {
    /// The method.
    pub(super) method: &'a str,
    /// The path, in its canonical form.
    pub(super) path: &'a str,
    /// The query without `?`, its parameters sorted and encoded.
    pub(super) query: &'a str,
    /// Names in lower case, sorted, and values without white space around them; `host` and `x-amz-date` among them.
    pub(super) headers: &'a [(&'a str, &'a str)],
    /// The body.
    pub(super) body: &'a [u8],
}

/// A key for one day, region and service. It has no `Debug`.
pub(super) struct SigningKey {
    key: [u8; 32],
    scope: String,
}

impl SigningKey {
    /// Derives the key of the day of `now` from a secret access key.
    pub(super) fn new(secret: &str, now: Timestamp, region: &str, service: &str) -> Self {
        let date = Self::date(now);
        let day = date.split('T').next().unwrap_or_default();
        let mut key = hmac(format!("AWS4{secret}").as_bytes(), day);
        for part in [region, service, "aws4_request"] {
            key = hmac(&key, part);
        }
        Self { key, scope: format!("{day}/{region}/{service}/aws4_request") }
    }

    /// The value of `x-amz-date`.
    pub(super) fn date(now: Timestamp) -> String {
        Civil::of(now).iso_basic()
    }

    /// The value of `Authorization` for a request of `now`.
    pub(super) fn authorization(&self, key_id: &str, request: &Signable<'_>, now: Timestamp) -> String {
        let names: Vec<&str> = request.headers.iter().map(|(name, _)| *name).collect();
        let signed_headers = names.join(";");
        let headers: String =
            request.headers.iter().map(|(name, value)| format!("{name}:{value}\n")).collect();
        let canonical = format!(
            "{}\n{}\n{}\n{headers}\n{signed_headers}\n{}",
            request.method,
            request.path,
            request.query,
            hex(&Sha256::digest(request.body))
        );
        let to_sign = format!(
            "AWS4-HMAC-SHA256\n{}\n{}\n{}",
            Self::date(now),
            self.scope,
            hex(&Sha256::digest(canonical))
        );
        let signature = hex(&hmac(&self.key, &to_sign));
        format!(
            "AWS4-HMAC-SHA256 Credential={key_id}/{}, SignedHeaders={signed_headers}, Signature={signature}",
            self.scope
        )
    }
}

fn hmac(key: &[u8], data: &str) -> [u8; 32] {
    // HMAC takes a key of any length (RFC 2104 §2), so there is no error; the library's type cannot say so.
    let Ok(mut mac) = Hmac::<Sha256>::new_from_slice(key) else { return [0; 32] };
    mac.update(data.as_bytes());
    mac.finalize().into_bytes().into()
}

fn hex(bytes: &[u8]) -> String {
    bytes.iter().map(|byte| format!("{byte:02x}")).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    const NOW: Timestamp = Timestamp::from_secs(1_440_938_160);
    const SECRET: &str = "wJalrXUtnFEMI/K7MDENG+bPxRfiCYEXAMPLEKEY";

    /// The example of "Signing AWS Requests with Signature Version 4" in the AWS General Reference.
    #[test]
    fn the_documented_example_has_the_documented_signature() {
        let request = Signable {
            method: "GET",
            path: "/",
            query: "Action=ListUsers&Version=2010-05-08",
            headers: &[
                ("content-type", "application/x-www-form-urlencoded; charset=utf-8"),
                ("host", "iam.amazonaws.com"),
                ("x-amz-date", "20150830T123600Z"),
            ],
            body: b"",
        };
        assert_eq!(
            SigningKey::new(SECRET, NOW, "us-east-1", "iam").authorization("AKIDEXAMPLE", &request, NOW),
            "AWS4-HMAC-SHA256 Credential=AKIDEXAMPLE/20150830/us-east-1/iam/aws4_request, \
             SignedHeaders=content-type;host;x-amz-date, \
             Signature=5d672d79c15b13162d9279b0855cfba6789a8edb4c82c400e06b5924a6f2b5d7"
        );
    }

    /// "get-vanilla" and "post-vanilla" of the AWS Signature Version 4 test suite.
    #[test]
    fn the_test_suite_has_the_same_signatures() {
        let key = SigningKey::new(SECRET, NOW, "us-east-1", "service");
        for (method, signature) in [
            ("GET", "5fa00fa31553b73ebf1942676e86291e8372ff2a2260956d9b8aae1d763fbf31"),
            ("POST", "5da7c1a2acd57cee7505fc6676e4e544621c30862966e37dddb68e92efbe5d6b"),
        ] {
            let headers = [("host", "example.amazonaws.com"), ("x-amz-date", "20150830T123600Z")];
            let request = Signable { method, path: "/", query: "", headers: &headers, body: b"" };
            let authorization = key.authorization("AKIDEXAMPLE", &request, NOW);
            assert!(authorization.ends_with(&format!(", Signature={signature}")), "{method} {authorization}");
        }
    }
}
