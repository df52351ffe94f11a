//! Percent-encoding (RFC 3986 §2.1): the one place that turns `%` and two digits into a byte and back.

use std::borrow::Cow;

/// The byte that the hexadecimal digits `high` and `low` write, in either case; `None` if one is no digit.
pub fn byte_of(high: u8, low: u8) -> Option<u8> {
    let digit = |b: u8| char::from(b).to_digit(16).and_then(|d| u8::try_from(d).ok());
    Some(digit(high)? << 4 | digit(low)?)
}

/// Appends `byte` to `text` as `%` and two upper-case digits, the form RFC 3986 §2.1 prefers.
pub fn push_escaped(text: &mut String, byte: u8) {
    let digit = |d: u8| char::from_digit(u32::from(d), 16).unwrap_or('0').to_ascii_uppercase();
    text.push('%');
    text.push(digit(byte >> 4));
    text.push(digit(byte & 0x0f));
}

/// `text` as one component of a URL: all but the unreserved characters of RFC 3986 §2.3 escaped. What it returns
/// can stand as a query value, a form value or a path segment.
pub fn encode_component(text: &str) -> Cow<'_, str> {
    if text.bytes().all(is_unreserved) {
        return Cow::Borrowed(text);
    }
    let mut encoded = String::with_capacity(text.len() + 16);
    for byte in text.bytes() {
        if is_unreserved(byte) {
            encoded.push(char::from(byte));
        } else {
            push_escaped(&mut encoded, byte);
        }
    }
    Cow::Owned(encoded)
}

/// Whether RFC 3986 §2.3 calls `byte` unreserved: it means the same escaped or not.
pub const fn is_unreserved(byte: u8) -> bool {
    byte.is_ascii_alphanumeric() || matches!(byte, b'-' | b'.' | b'_' | b'~')
}

/// The bytes of `text` with each well-formed escape decoded. A `%` that begins no escape stands for itself, as in
/// the percent-decoding of the WHATWG URL Standard.
pub fn decoded_bytes(text: &[u8]) -> impl Iterator<Item = u8> + '_ {
    let mut rest = text;
    std::iter::from_fn(move || {
        if let [b'%', high, low, after @ ..] = rest
            && let Some(byte) = byte_of(*high, *low)
        {
            rest = after;
            return Some(byte);
        }
        let (&byte, after) = rest.split_first()?;
        rest = after;
        Some(byte)
    })
}

/// A name or value of `application/x-www-form-urlencoded`, decoded as the WHATWG URL Standard §5.1 does: `+` is a
/// space, a malformed escape stands for itself, and bytes that are no UTF-8 become U+FFFD. It cannot fail.
pub fn decode_form(text: &str) -> Cow<'_, str> {
    if !text.bytes().any(|b| matches!(b, b'%' | b'+')) {
        return Cow::Borrowed(text);
    }
    let spaced = text.replace('+', " ");
    let bytes: Vec<u8> = decoded_bytes(spaced.as_bytes()).collect();
    Cow::Owned(
        String::from_utf8(bytes).unwrap_or_else(|e| String::from_utf8_lossy(e.as_bytes()).into_owned()),
    )
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_component_reads_back_what_it_wrote() {
        let every_character: String =
            (0..=0x2ff).filter_map(char::from_u32).chain(['\u{fffd}', '😀']).collect();
        for text in ["", "plain-._~", "a b", "100%", "a+b=c&d", "Zoë", "\r\n\0", &every_character] {
            let encoded = encode_component(text);
            assert!(encoded.bytes().all(|b| is_unreserved(b) || b == b'%'), "{encoded}");
            assert_eq!(decode_form(&encoded), text);
        }
        assert!(matches!(encode_component("plain"), Cow::Borrowed(_)));
        assert_eq!(encode_component("/a?b"), "%2Fa%3Fb");
    }

    #[test]
    fn malformed_escapes_stand_for_themselves() {
        for (text, expected) in [
            ("%", "%"),
            ("%2", "%2"),
            ("%zz", "%zz"),
            ("%%41", "%A"),
            ("a+b%2B", "a b+"),
            ("%ff", "\u{fffd}"),
            ("%C3", "\u{fffd}"),
            ("%c3%ab", "ë"),
            ("é%", "é%"),
        ] {
            assert_eq!(decode_form(text), expected, "{text}");
        }
    }
}
