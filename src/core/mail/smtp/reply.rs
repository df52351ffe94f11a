//! Replies (RFC 5321 §4.2): read piece by piece, bounded in length and count.

/// The longest line kept. A server may send 512 bytes (RFC 5321 §4.5.3.1.5), some send more.
const MAX_LINE: usize = 2_048;
/// The most lines of one reply; the longest `EHLO` answers have about thirty.
const MAX_LINES: usize = 128;

/// A whole reply.
pub(super) struct Reply {
    /// 200 to 599.
    pub(super) code: u16,
    /// The text of each line, after the code.
    pub(super) lines: Vec<String>,
}

/// The bytes are no reply: too much, or not of its form.
#[derive(Debug, PartialEq, Eq)]
pub(super) struct NotAReply;

/// A reply on its way.
#[derive(Default)]
pub(super) struct ReplyReader {
    line: Vec<u8>,
    code: Option<u16>,
    lines: Vec<String>,
}

impl ReplyReader {
    /// Takes more bytes: `None` while the reply is not whole, then the reply and what came after it.
    pub(super) fn push<'b>(&mut self, bytes: &'b [u8]) -> Result<Option<(Reply, &'b [u8])>, NotAReply> {
        let mut rest = bytes;
        while let Some(end) = rest.iter().take(MAX_LINE).position(|b| *b == b'\n') {
            let (piece, after) = rest.split_at_checked(end + 1).ok_or(NotAReply)?;
            rest = after;
            self.keep(piece)?;
            if let Some(reply) = self.end_of_line()? {
                return Ok(Some((reply, rest)));
            }
        }
        self.keep(rest)?;
        Ok(None)
    }

    fn keep(&mut self, piece: &[u8]) -> Result<(), NotAReply> {
        if self.line.len() + piece.len() > MAX_LINE {
            return Err(NotAReply);
        }
        self.line.extend_from_slice(piece);
        Ok(())
    }

    /// One line: three digits, a hyphen if another line follows, text (RFC 5321 §4.2.1).
    fn end_of_line(&mut self) -> Result<Option<Reply>, NotAReply> {
        let line = String::from_utf8_lossy(&self.line).into_owned();
        self.line.clear();
        let line = line.trim_end_matches(['\r', '\n']);
        let (digits, rest) = line.split_at_checked(3).ok_or(NotAReply)?;
        let code = digits.parse().ok().filter(|code| (200..600).contains(code)).ok_or(NotAReply)?;
        if self.code.is_some_and(|first| first != code) || self.lines.len() >= MAX_LINES {
            return Err(NotAReply);
        }
        self.code = Some(code);
        let (more, text) = match rest.strip_prefix('-') {
            Some(text) => (true, text),
            None if rest.is_empty() => (false, rest),
            None => (false, rest.strip_prefix(' ').ok_or(NotAReply)?),
        };
        self.lines.push(text.to_owned());
        if more {
            return Ok(None);
        }
        self.code = None;
        Ok(Some(Reply { code, lines: std::mem::take(&mut self.lines) }))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// The first reply in `text`, given in pieces of `size` bytes, and how many bytes came after it.
    fn read(text: &[u8], size: usize) -> Result<Option<(u16, Vec<String>, usize)>, NotAReply> {
        let mut reader = ReplyReader::default();
        let mut taken = 0;
        for piece in text.chunks(size) {
            taken += piece.len();
            if let Some((reply, rest)) = reader.push(piece)? {
                return Ok(Some((reply.code, reply.lines, rest.len() + text.len() - taken)));
            }
        }
        Ok(None)
    }

    #[test]
    fn a_reply_is_the_same_in_any_pieces() {
        let text = b"250-mail.example\r\n250-SIZE 100\r\n250-\r\n250 AUTH PLAIN\r\n221 bye\r\n";
        let lines = ["mail.example", "SIZE 100", "", "AUTH PLAIN"].map(str::to_owned).to_vec();
        for size in 1..=text.len() {
            assert_eq!(read(text, size), Ok(Some((250, lines.clone(), 9))), "{size}");
        }
        assert_eq!(read(b"354\r\n", 9), Ok(Some((354, vec![String::new()], 0))));
        assert_eq!(read(b"250 bare line feed\n", 99).unwrap().unwrap().0, 250);
        assert_eq!(read(b"250 not whole", 99), Ok(None));
    }

    #[test]
    fn what_is_no_reply_is_refused() {
        for wrong in [
            &b"\r\n"[..],
            b"HTTP/1.1 400 Bad Request\r\n",
            b"25\r\n",
            b"25x no\r\n",
            b"+50 no\r\n",
            b"150 no\r\n",
            b"600 no\r\n",
            b"2500 no\r\n",
            b"250-a\r\n251 b\r\n",
            b"\xff\xfe\x00\x01\r\n",
            "2５0 full width\r\n".as_bytes(),
            "25é\r\n".as_bytes(),
        ] {
            assert_eq!(read(wrong, 7), Err(NotAReply), "{wrong:?}");
        }
    }

    #[test]
    fn a_server_cannot_make_us_keep_much() {
        assert_eq!(read(&b"a".repeat(10_000_000), 10_000_000), Err(NotAReply));
        assert_eq!(read(&b"2".repeat(10_000), 1), Err(NotAReply));
        let mut line = b"250 ".to_vec();
        line.resize(MAX_LINE - 2, b'x');
        line.extend(b"\r\n");
        assert!(read(&line, 5).unwrap().is_some());
        line.insert(4, b'x');
        for size in [5, line.len()] {
            assert_eq!(read(&line, size), Err(NotAReply));
        }
        let many = b"250-x\r\n".repeat(MAX_LINES);
        assert_eq!(read(&many, 100), Ok(None));
        assert_eq!(read(&[&many[..], b"250 x\r\n"].concat(), 100), Err(NotAReply));
        let last = [&many[7..], b"250 x\r\n"].concat();
        assert_eq!(read(&last, 100).unwrap().unwrap().1.len(), MAX_LINES);
    }
}
