//! What UTS 39 says of the characters of identifiers, as a table for the module: which are allowed (§3.1), and the writing
//! systems that each is used in (§5.1). The library that knows it keeps four tables of 110 KB; what is asked of them is here
//! in 6 KB.
//!
//! ```text
//! RUNS   = (gap length kind)*     numbers of seven bits a byte, the lowest first, with the highest bit where one goes on
//! kind   = 2 × index into SYSTEMS + 1 if recommended
//! ```
//! A run is characters in a row with one answer; the gap is what lies between it and the run before. Characters that are not
//! allowed are in no run. BLOCKS says of every sixteenth run where it is in RUNS, and which character is behind the run
//! before. `core::address::identifier` reads it.

use std::fmt::Write;
use unicode_security::GeneralSecurityProfile;
use unicode_security::general_security_profile::IdentifierType;
use unicode_security::mixed_script::AugmentedScriptSet;

/// The bits of the writing systems of several scripts: Han with Bopomofo, Japanese, Korean.
const SEVERAL: u64 = 0b111;
/// The bit of Latin.
const LATIN: u64 = 0b1000;

/// The table, as Rust.
///
/// # Errors
/// When there are more scripts than bits, or more runs than places.
pub fn rust() -> Result<String, String> {
    let mut table = Table { scripts: vec!["Latn"], ..Table::default() };
    let mut run: Option<(u32, u32, usize)> = None;
    for character in (0..=0x10_ffff).filter_map(char::from_u32).filter(|c| c.identifier_allowed()) {
        let (at, kind) = (u32::from(character), table.kind(character)?);
        run = match run {
            Some((first, last, of)) if last + 1 == at && of == kind => Some((first, at, kind)),
            before => {
                table.write(before)?;
                Some((at, at, kind))
            }
        };
    }
    table.write(run)?;
    let Table { systems, runs, blocks, .. } = table;
    let mut code = String::new();
    let _ = write!(
        code,
        "/// Han with Bopomofo, Japanese, Korean.\npub const SEVERAL: u64 = {SEVERAL};\n\
         /// Latin.\npub const LATIN: u64 = {LATIN};\n\
         /// The sets of writing systems, a bit for each.\npub static SYSTEMS: [u64; {}] = {systems:?};\n\
         /// The characters that are allowed.\npub static RUNS: [u8; {}] = {runs:?};\n\
         /// Where to begin to read them: a character, and a place.\npub static BLOCKS: [(u32, u16); {}] = {blocks:?};\n",
        systems.len(),
        runs.len(),
        blocks.len()
    );
    Ok(code)
}

/// The runs of a block.
const BLOCK: usize = 16;

#[derive(Default)]
struct Table {
    /// By the number of their bit, after the three of [`SEVERAL`].
    scripts: Vec<&'static str>,
    systems: Vec<u64>,
    runs: Vec<u8>,
    written: usize,
    blocks: Vec<(u32, u16)>,
    /// The character after the last run.
    end: u32,
}

impl Table {
    fn kind(&mut self, character: char) -> Result<usize, String> {
        let set = AugmentedScriptSet::for_char(character);
        let mut systems = 0;
        if set.base.is_common() || set.base.is_inherited() {
            systems = u64::MAX;
        } else {
            for script in set.base.iter() {
                systems |= 1 << self.bit(script.short_name())?;
            }
            for (within, bit) in [(set.hanb, 0), (set.jpan, 1), (set.kore, 2)] {
                systems |= u64::from(within) << bit;
            }
        }
        let index = self.systems.iter().position(|known| *known == systems).unwrap_or_else(|| {
            self.systems.push(systems);
            self.systems.len() - 1
        });
        let recommended = character.identifier_type() == Some(IdentifierType::Recommended);
        Ok(2 * index + usize::from(recommended))
    }

    fn bit(&mut self, script: &'static str) -> Result<usize, String> {
        let index = self.scripts.iter().position(|known| *known == script).unwrap_or_else(|| {
            self.scripts.push(script);
            self.scripts.len() - 1
        });
        let bit = 3 + index;
        if bit < 64 { Ok(bit) } else { Err("more scripts than a word has bits".to_owned()) }
    }

    fn write(&mut self, run: Option<(u32, u32, usize)>) -> Result<(), String> {
        let Some((first, last, kind)) = run else { return Ok(()) };
        if self.written.is_multiple_of(BLOCK) {
            let place = u16::try_from(self.runs.len()).map_err(|_| "more runs than places".to_owned())?;
            self.blocks.push((self.end, place));
        }
        self.written += 1;
        for mut number in [first - self.end, last - first, kind as u32] {
            while number >= 0x80 {
                self.runs.push(0x80 | (number & 0x7f) as u8);
                number >>= 7;
            }
            self.runs.push(number as u8);
        }
        self.end = last + 1;
        Ok(())
    }
}
