//! What a password hash costs.

/// The cost of Argon2id (RFC 9106 §3.1), within bounds; one lane always, as an isolate has one thread.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Params {
    memory_kib: u32,
    passes: u32,
}

impl Params {
    /// What new hashes cost: 19 MiB and two passes (OWASP Password Storage), 20 to 30 ms in the module.
    pub const CURRENT: Self = Self { memory_kib: 19_456, passes: 2 };
    /// The most memory that a stored record may ask for, in KiB: an isolate has 128 MiB for everything.
    pub const MAX_MEMORY_KIB: u32 = 64 * 1024;
    /// The most passes that a stored record may ask for.
    pub const MAX_PASSES: u32 = 10;
    /// The number of lanes.
    pub const LANES: u32 = 1;
    /// RFC 9106 §3.1: eight blocks of 1 KiB for each lane.
    const MIN_MEMORY_KIB: u32 = 8 * Self::LANES;

    /// A cost of `memory_kib` KiB (m) and `passes` (t); `None` outside the bounds.
    pub const fn new(memory_kib: u32, passes: u32) -> Option<Self> {
        let within = memory_kib >= Self::MIN_MEMORY_KIB
            && memory_kib <= Self::MAX_MEMORY_KIB
            && passes >= 1
            && passes <= Self::MAX_PASSES;
        if within { Some(Self { memory_kib, passes }) } else { None }
    }

    /// The memory, in KiB.
    pub const fn memory_kib(self) -> u32 {
        self.memory_kib
    }

    /// The number of passes over it.
    pub const fn passes(self) -> u32 {
        self.passes
    }

    /// Whether it is less than `other` in memory or in passes.
    pub(super) const fn is_below(self, other: Self) -> bool {
        self.memory_kib < other.memory_kib || self.passes < other.passes
    }
}
