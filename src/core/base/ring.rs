//! A small cache that forgets the oldest entry first.

use std::borrow::Borrow;
use std::collections::HashMap;
use std::hash::Hash;

/// At most `capacity` entries; inserting into a full ring replaces the oldest.
pub struct Ring<K, V> {
    entries: HashMap<K, V>,
    /// The keys in the order they came, from `next` on; a key stands here once.
    order: Vec<K>,
    next: usize,
    capacity: usize,
}

impl<K: Clone + Eq + Hash, V> Ring<K, V> {
    /// An empty ring. A capacity of zero is taken as one.
    pub fn new(capacity: usize) -> Self {
        Self { entries: HashMap::new(), order: Vec::new(), next: 0, capacity: capacity.max(1) }
    }

    /// The entry of `key`.
    pub fn get<Q: Hash + Eq + ?Sized>(&self, key: &Q) -> Option<&V>
    where
        K: Borrow<Q>,
    {
        self.entries.get(key)
    }

    /// Puts `value` under `key`, replacing what was there; an entry that is replaced keeps its age.
    pub fn insert(&mut self, key: K, value: V) {
        if let Some(entry) = self.entries.get_mut(&key) {
            *entry = value;
            return;
        }
        match self.order.get_mut(self.next) {
            Some(oldest) => {
                self.entries.remove(oldest);
                *oldest = key.clone();
            }
            None => self.order.push(key.clone()),
        }
        self.next = (self.next + 1) % self.capacity;
        self.entries.insert(key, value);
    }

    /// How many entries there are.
    pub fn len(&self) -> usize {
        self.entries.len()
    }

    /// Whether there is none.
    pub fn is_empty(&self) -> bool {
        self.entries.is_empty()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_oldest_entry_gives_way() {
        let mut ring = Ring::new(3);
        assert!(ring.is_empty());
        for n in 0..10 {
            ring.insert(n, n * 10);
            assert_eq!(ring.get(&n), Some(&(n * 10)));
        }
        assert_eq!(ring.len(), 3);
        assert!(ring.get(&6).is_none());
        assert!([7, 8, 9].iter().all(|n| ring.get(n).is_some()));
    }

    #[test]
    fn replacing_an_entry_drops_no_other() {
        let mut ring = Ring::new(2);
        ring.insert("a", 1);
        ring.insert("b", 2);
        ring.insert("a", 3);
        assert_eq!((ring.get("a"), ring.get("b")), (Some(&3), Some(&2)));
        ring.insert("c", 4);
        assert_eq!((ring.get("a"), ring.len()), (None, 2));
    }
}
