//! Why a text is no e-mail address.

use std::fmt;

macro_rules! errors {
    ($($(#[$doc:meta])* $name:ident = $code:literal, $text:literal;)*) => {
        /// Why a text is no address that an account can have. A page says it in the customer's language.
        #[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
        pub enum AddressError { $($(#[$doc])* $name,)* }

        impl AddressError {
            /// All of them.
            pub const ALL: &'static [Self] = &[$(Self::$name,)*];

            /// The stable code, for messages and log lines.
            pub const fn code(self) -> &'static str {
                match self { $(Self::$name => $code,)* }
            }
        }

        /// One sentence that repeats nothing of the text.
        impl fmt::Display for AddressError {
            fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.write_str(match self { $(Self::$name => $text,)* })
            }
        }
    };
}

errors! {
    /// Nothing, or nothing but spaces.
    Empty = "address_empty", "there is no address";
    /// More than 64 bytes before the `@`, more than 253 behind it, more than 254 altogether, or a label of more than
    /// 63 (RFC 5321 §4.5.3.1, RFC 1035 §2.3.4).
    TooLong = "address_too_long", "an address is at most 64 bytes, an @ and a domain, 254 bytes altogether";
    /// No `@`.
    NoAtSign = "address_no_at", "an address has an @";
    /// More than one `@`: several addresses, a quoted one, or one disguised as another.
    SeveralAtSigns = "address_several_at", "an address has one @ only";
    /// White space or a control character inside, or a line break around it.
    WhiteSpace = "address_white_space", "an address has no spaces, line breaks or control characters in it";
    /// A character that some software takes for ASCII: full-width, styled, a ligature, the Kelvin sign.
    CompatibilityCharacter = "address_compatibility", "an address is written with ordinary letters, not full-width \
        or styled ones";
    /// Nothing before the `@`, or a dot there that begins, ends or follows another (RFC 5321 §4.1.2 `Dot-string`).
    EmptyAtom = "address_empty_atom", "what is before the @ is missing, begins or ends with a dot, or has two in a row";
    /// A character before the `@` that is neither a letter, a digit nor one of ``#$&'*+-/=?^_`{|}~``, a combining
    /// mark without a letter to stand on, or the `=?` of an encoded word (RFC 2047 §2).
    ///
    /// `!` and `%` are `atext` (RFC 5322 §3.2.3) and refused all the same: servers still rewrite `a%corp.example@` and
    /// `corp.example!a@` to other hosts (RFC 1123 §5.2.16), past any list of allowed domains.
    LocalCharacter = "address_local_character", "a character before the @ is not used in addresses";
    /// Letters before the `@` of scripts that are not written together (UTS 39 §5.2, highly restrictive), or digits of
    /// two systems (§5.3).
    MixedScripts = "address_mixed_scripts", "the letters before the @ are of scripts that are not written together";
    /// Right-to-left letters before the `@` in an order that can be read in two ways (RFC 5893 §2).
    Direction = "address_direction", "what is before the @ can be read in two directions";
    /// What follows the `@` is no domain name: missing, an address literal, with an empty label or a final dot, or
    /// with characters that a domain name cannot have (UTS 46, non-transitional, with STD3 rules).
    Domain = "address_domain", "what follows the @ is not the name of a domain";
    /// What follows the `@` has one label only, or a last one that is neither letters nor an A-label, as in IP
    /// addresses (RFC 3696 §2).
    TopLevelDomain = "address_top_level_domain", "what follows the @ ends in no top-level domain";
}

impl std::error::Error for AddressError {}
