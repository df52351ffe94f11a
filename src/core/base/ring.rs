//! A small cache that forgets the oldest entry first.

use std::collections::HashMap;
use std::hash::Hash;

/// At most `capacity` entries, each in a numbered slot; inserting into a full ring replaces the oldest.
///
/// Slots let another part of the program (the rim) keep something beside an entry without a second look-up.
pub struct Ring<K, V> {
    slots: Vec<(K, V)>,
    index: HashMap<K, usize>,
    next: usize,
    capacity: usize,
}

impl<K: Clone + Eq + Hash, V> Ring<K, V> {
    /// An empty ring. A capacity of zero is taken as one.
    pub fn new(capacity: usize) -> Self {
        Self { slots: Vec::new(), index: HashMap::new(), next: 0, capacity: capacity.max(1) }
    }

    /// The entry of `key` and its slot.
    pub fn get<Q: Hash + Eq + ?Sized>(&self, key: &Q) -> Option<(usize, &V)>
    where
        K: std::borrow::Borrow<Q>,
    {
        let slot = *self.index.get(key)?;
        self.slots.get(slot).map(|(_, value)| (slot, value))
    }

    /// Puts `value` under `key` and says in which slot, replacing what was there.
    pub fn insert(&mut self, key: K, value: V) -> usize {
        let slot = match self.index.get(&key) {
            Some(slot) => *slot,
            None => {
                let slot = self.next;
                self.next = (self.next + 1) % self.capacity;
                slot
            }
        };
        match self.slots.get_mut(slot) {
            Some(entry) => {
                self.index.remove(&entry.0);
                *entry = (key.clone(), value);
            }
            None => self.slots.push((key.clone(), value)),
        }
        self.index.insert(key, slot);
        slot
    }

    /// What is in a slot.
    pub fn slot(&self, slot: usize) -> Option<&V> {
        self.slots.get(slot).map(|(_, value)| value)
    }

    /// Forgets everything.
    pub fn clear(&mut self) {
        self.slots.clear();
        self.index.clear();
        self.next = 0;
    }

    /// How many entries there are.
    pub fn len(&self) -> usize {
        self.slots.len()
    }

    /// Whether there is none.
    pub fn is_empty(&self) -> bool {
        self.slots.is_empty()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_oldest_entry_gives_way_and_slots_stay_in_range() {
        let mut ring = Ring::new(3);
        for n in 0..10 {
            assert!(ring.insert(n, n * 10) < 3);
            assert_eq!(ring.get(&n).map(|(_, v)| *v), Some(n * 10));
        }
        assert_eq!(ring.len(), 3);
        assert!(ring.get(&6).is_none());
        assert!([7, 8, 9].iter().all(|n| ring.get(n).is_some()));
    }

    #[test]
    fn replacing_an_entry_keeps_its_slot_and_drops_no_other() {
        let mut ring = Ring::new(2);
        let slot = ring.insert("a", 1);
        ring.insert("b", 2);
        assert_eq!(ring.insert("a", 3), slot);
        assert_eq!(ring.get("a").map(|(_, v)| *v), Some(3));
        assert_eq!(ring.get("b").map(|(_, v)| *v), Some(2));
    }
}
