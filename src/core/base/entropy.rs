//! Randomness as a parameter.

/// A source of unpredictable bytes. The rim gives the platform's; tests give [`SeededEntropy`].
pub trait Entropy {
    /// Fills `bytes` entirely.
    fn fill(&mut self, bytes: &mut [u8]);
}

/// A reproducible source for tests and simulations (SplitMix64). Never used by the Worker.
#[derive(Clone, Debug)]
pub struct SeededEntropy(pub u64);

impl Entropy for SeededEntropy {
    fn fill(&mut self, bytes: &mut [u8]) {
        for chunk in bytes.chunks_mut(8) {
            self.0 = self.0.wrapping_add(0x9e37_79b9_7f4a_7c15);
            let mut z = self.0;
            z = (z ^ (z >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
            z = (z ^ (z >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
            z ^= z >> 31;
            for (byte, random) in chunk.iter_mut().zip(z.to_le_bytes()) {
                *byte = random;
            }
        }
    }
}
