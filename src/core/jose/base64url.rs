//! Base64url as JOSE means it (RFC 7515 §2): the URL-safe alphabet, no padding, no white space, and unused bits zero,
//! so that every sequence of bytes has exactly one spelling.

use base64::{Engine, engine::general_purpose::URL_SAFE_NO_PAD};

/// The bytes spelt by `text`; `None` when it is not the one canonical spelling.
pub fn decode(text: &str) -> Option<Vec<u8>> {
    URL_SAFE_NO_PAD.decode(text).ok()
}

/// The canonical spelling of `bytes`.
pub fn encode(bytes: &[u8]) -> String {
    URL_SAFE_NO_PAD.encode(bytes)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_sequence_of_bytes_has_one_spelling() {
        for bytes in [&b""[..], b"f", b"fo", b"foo", b"\xfb\xff\xfe"] {
            assert_eq!(decode(&encode(bytes)).as_deref(), Some(bytes));
        }
        for other in
            ["Zg==", "Zg=", "Zh", "Zm9", "Zm9v\n", " Zm9v", "Zm 9v", "Z", "+/8", "Zm9v?", "Zm9v\0", "Zm9ü"]
        {
            assert_eq!(decode(other), None, "{other:?}");
        }
    }
}
