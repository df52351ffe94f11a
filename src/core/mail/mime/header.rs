//! Header fields: folded (RFC 5322 §2.2.3), with encoded words for what is not ASCII (RFC 2047).

use super::super::{Mailbox, address::quoted};
use base64::{Engine, engine::general_purpose::STANDARD};

/// The most characters of a line with an encoded word (RFC 2047 §2), and of the others for simplicity.
const LINE: usize = 76;
/// The most bytes in one encoded word: with `=?utf-8?B?`, `?=` and the longest name of a field they fit a line.
const WORD: usize = 39;

/// Header fields being written, in order.
#[derive(Default)]
pub(super) struct Headers(String);

impl Headers {
    /// A field whose value is ASCII, short or folded, and came from no stranger.
    pub(super) fn plain(&mut self, name: &str, value: &str) {
        self.tokens(name, &[value.to_owned()]);
    }

    /// Unstructured text (RFC 5322 §2.2.1).
    pub(super) fn text(&mut self, name: &str, text: &str) {
        if is_plain(text) && name.len() + 2 + text.len() <= LINE {
            self.plain(name, text);
        } else {
            self.tokens(name, &encoded_words(text));
        }
    }

    /// One mailbox.
    pub(super) fn mailbox(&mut self, name: &str, mailbox: &Mailbox) {
        let address = format!("<{}>", mailbox.address.as_str());
        let mut tokens = match &mailbox.name {
            None => Vec::new(),
            Some(shown) if is_plain(shown.as_str()) && shown.as_str().len() <= LINE / 2 => {
                vec![quoted(shown.as_str())]
            }
            Some(shown) => encoded_words(shown.as_str()),
        };
        tokens.push(address);
        self.tokens(name, &tokens);
    }

    /// The fields and the empty line after them, but for its line end, which belongs to the first boundary.
    pub(super) fn finish(self) -> String {
        self.0
    }

    /// Tokens with a space between two, or a fold where the line would get too long.
    fn tokens(&mut self, name: &str, tokens: &[String]) {
        self.0.push_str(name);
        self.0.push(':');
        let mut column = name.len() + 1;
        for token in tokens {
            let first_line = token.split("\r\n").next().unwrap_or_default();
            if column + 1 + first_line.len() > LINE {
                self.0.push_str("\r\n");
                column = 0;
            }
            self.0.push(' ');
            self.0.push_str(token);
            column += 1 + first_line.len();
        }
        self.0.push_str("\r\n");
    }
}

/// Whether text can stand as it is: ASCII that is seen, spaces only inside, and nothing that reads as encoded.
fn is_plain(text: &str) -> bool {
    text.bytes().all(|b| b == b' ' || b.is_ascii_graphic()) && text.trim() == text && !text.contains("=?")
}

/// The text as encoded words of base64 (RFC 2047 §4.1), no character cut in two (§5).
fn encoded_words(text: &str) -> Vec<String> {
    let mut words = Vec::new();
    let mut word = String::new();
    for c in text.chars() {
        if word.len() + c.len_utf8() > WORD {
            words.push(std::mem::take(&mut word));
        }
        word.push(c);
    }
    words.push(word);
    words.iter().map(|word| format!("=?utf-8?B?{}?=", STANDARD.encode(word))).collect()
}
