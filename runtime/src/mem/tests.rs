//! The allocator against a model: random allocation, contents checked, no overlap, sizes right.

use super::alloc::{new_array, new_bytes, new_object, round_size};
use super::class::{FINE_MAX, MAX_SMALL, PAGE};
use super::span::{ALLOCATED, State};
use super::{cache, central, pages};
use minigo_abi::layout::{Str, Type};
use std::collections::BTreeMap;
use std::sync::{Mutex, MutexGuard};

/// Serialises tests that allocate: the heap is one, and collections flush every thread's cache.
pub fn exclusive() -> MutexGuard<'static, ()> {
    static HEAP: Mutex<()> = Mutex::new(());
    HEAP.lock().unwrap_or_else(|e| e.into_inner())
}

/// A type of `words` words with the given pointer words; lives for ever.
pub fn type_of(words: usize, pointers: &[usize]) -> &'static Type {
    let mut mask = vec![0u8; words / 8 + 1];
    for &p in pointers {
        mask[p / 8] |= 1 << (p % 8);
    }
    Box::leak(Box::new(Type {
        size: words * 8,
        ptr_bytes: pointers.iter().max().map_or(0, |&p| p * 8 + 8),
        hash: 0,
        tflag: 0,
        align: 8,
        field_align: 8,
        kind: 0,
        equal: 0,
        hash_fn: 0,
        gc_mask: if pointers.is_empty() { 0 } else { Vec::leak(mask).as_ptr() as usize },
        string: Str { ptr: 0, len: 0 },
        ptr_to_this: 0,
        uncommon: 0,
    }))
}

/// A small generator of random numbers.
pub struct Random(pub u64);

impl Random {
    pub fn word(&mut self) -> u64 {
        self.0 ^= self.0 << 13;
        self.0 ^= self.0 >> 7;
        self.0 ^= self.0 << 17;
        self.0
    }

    pub fn below(&mut self, n: usize) -> usize {
        (self.word() % n as u64) as usize
    }

    /// A size, mostly small.
    pub fn size(&mut self) -> usize {
        match self.below(100) {
            0 => self.below(8 * MAX_SMALL),
            1..10 => self.below(MAX_SMALL + 1),
            10..30 => self.below(2 * FINE_MAX),
            _ => self.below(200),
        }
    }
}

/// Allocates at random, remembers everything and checks that nothing changed or overlaps.
fn simulate(seed: u64, steps: usize) {
    let mut random = Random(seed);
    let bytes_type = {
        let t = type_of(1, &[]);
        Box::leak(Box::new(Type { size: 1, align: 1, ..copy(t) }))
    };
    let pointer_types: Vec<_> = (1..40).map(|n| type_of(n, &[n / 2])).collect();
    let mut objects: BTreeMap<usize, (usize, u8)> = BTreeMap::new();
    for step in 0..steps {
        let size = random.size();
        let fill = step as u8;
        // SAFETY: the types are valid, and every object is written within its size.
        unsafe {
            let (p, size, zeroed) = match random.below(3) {
                0 => (new_bytes(size as i64), size, false),
                1 => (new_array(bytes_type, size as i64), size, true),
                _ => {
                    let ty = pointer_types[random.below(pointer_types.len())];
                    let n = random.below(3) + 1;
                    (if n == 1 { new_object(ty) } else { new_array(ty, n as i64) }, ty.size * n, true)
                }
            };
            assert!(!p.is_null());
            let bytes = std::slice::from_raw_parts_mut(p, size);
            assert!(!zeroed || bytes.iter().all(|&b| b == 0));
            bytes.fill(fill);
            if size > 0 {
                check_span(p as usize, size);
                let before = objects.range(..=p as usize).next_back();
                assert!(before.is_none_or(|(&q, &(len, _))| q + len <= p as usize), "overlap");
                let after = objects.range(p as usize..).next();
                assert!(after.is_none_or(|(&q, _)| p as usize + size <= q), "overlap");
                objects.insert(p as usize, (size, fill));
            }
        }
    }
    for (p, (size, fill)) in objects {
        // SAFETY: the object was allocated above and nothing frees it.
        let bytes = unsafe { std::slice::from_raw_parts(p as *const u8, size) };
        assert!(bytes.iter().all(|&b| b == fill));
    }
}

fn copy(t: &Type) -> Type {
    // SAFETY: a descriptor is plain data.
    unsafe { std::ptr::read(t) }
}

/// The span of an object knows it as allocated, and every byte of it leads to the same slot.
fn check_span(p: usize, size: usize) {
    // SAFETY: the span of a live object is in use.
    unsafe {
        let span = &*pages::span_of(p);
        assert_eq!(span.state, State::InUse);
        let slot = span.slot_of(p);
        assert_eq!(span.slot_addr(slot), p);
        assert_eq!(span.slot_of(p + size - 1), slot);
        assert_eq!(*span.marks.add(slot), ALLOCATED);
        assert_eq!(round_size(size as i64) as usize, span.slot_size);
        assert!(std::ptr::eq(pages::span_of(p + size - 1), span));
    }
}

#[test]
fn random_allocations() {
    let _heap = exclusive();
    simulate(1, 20_000);
}

#[test]
fn threads_do_not_share_slots() {
    let _heap = exclusive();
    let all: Vec<Vec<usize>> = std::thread::scope(|scope| {
        let threads: Vec<_> = (0..4)
            .map(|t| {
                scope.spawn(move || {
                    simulate(t + 100, 5_000);
                    // SAFETY: 24 bytes without pointers.
                    (0..5_000).map(|_| unsafe { new_bytes(24) as usize }).collect::<Vec<_>>()
                })
            })
            .collect();
        threads.into_iter().map(|t| t.join().unwrap()).collect()
    });
    let mut addresses: Vec<usize> = all.into_iter().flatten().collect();
    addresses.sort();
    assert!(addresses.windows(2).all(|w| w[0] + 24 <= w[1]));
}

#[test]
fn zero_sizes_and_overflow() {
    let _heap = exclusive();
    let empty = type_of(0, &[]);
    let pair = type_of(2, &[0, 1]);
    // SAFETY: valid types.
    unsafe {
        assert_eq!(new_object(empty), new_bytes(0));
        assert_eq!(new_object(empty), new_array(pair, 0));
        assert_eq!(new_object(empty), new_array(empty, i64::MAX));
        assert!(new_array(pair, -1).is_null());
        assert!(new_array(pair, i64::MAX).is_null());
        assert!(new_array(pair, 1 << 60).is_null());
        assert!(new_bytes(-1).is_null());
    }
    assert_eq!(round_size(0), 0);
    assert_eq!(round_size(MAX_SMALL as i64 + 1) as usize, MAX_SMALL + PAGE);
}

/// Page runs of random length, taken and given back in random order, join up again.
#[test]
fn pages_join() {
    let _heap = exclusive();
    let mut random = Random(7);
    let mut held: Vec<(usize, usize)> = Vec::new();
    let in_use = pages::counts().in_use;
    for _ in 0..20_000 {
        if held.len() > 200 || (!held.is_empty() && random.below(2) == 0) {
            let (start, len) = held.swap_remove(random.below(held.len()));
            // SAFETY: the span was taken below and is given back once.
            unsafe {
                let span = pages::span_of(start);
                assert_eq!(((*span).start, (*span).bytes), (start, len));
                assert!(std::slice::from_raw_parts(start as *const usize, 2) == [start, len]);
                pages::free(span);
            }
        } else {
            let span = pages::alloc(if random.below(10) == 0 { random.below(600) } else { random.below(20) } + 1);
            // SAFETY: a run just taken is ours to write to.
            unsafe {
                let (start, len) = ((*span).start, (*span).bytes);
                if !(*span).dirty {
                    assert!(std::slice::from_raw_parts(start as *const usize, len / 8).iter().all(|&w| w == 0));
                }
                *(start as *mut [usize; 2]) = [start, len];
                assert!(std::ptr::eq(pages::span_of(start + len - 1), span));
                held.push((start, len));
            }
        }
    }
    for (start, _) in held {
        // SAFETY: as above.
        unsafe { pages::free(pages::span_of(start)) };
    }
    let counts = pages::counts();
    assert_eq!(counts.in_use, in_use);
    assert_eq!((counts.in_use + counts.free) * PAGE, pages::usable_range().1);
    // Free memory can be given back and is zero when it is taken again.
    pages::scavenge(0);
    assert!(pages::counts().backed < counts.backed);
}

/// Sweeping frees what is not marked, and the slots are handed out again, zeroed.
#[test]
fn sweep_and_reuse() {
    let _heap = exclusive();
    let ty = type_of(6, &[0]);
    // SAFETY: no other test allocates; nothing is marked, so objects of this thread die.
    unsafe {
        let before: Vec<usize> = (0..1000).map(|_| new_object(ty) as usize).collect();
        for &p in &before {
            std::ptr::write_bytes(p as *mut u8, 0xff, ty.size);
        }
        cache::flush_all();
        let marked: Vec<usize> = before.iter().copied().step_by(3).collect();
        for &p in &marked {
            let span = &*pages::span_of(p);
            *span.marks.add(span.slot_of(p)) = super::span::MARKED;
        }
        central::start_sweep();
        let after: Vec<usize> = (0..600).map(|_| new_object(ty) as usize).collect();
        assert!(after.iter().all(|p| !marked.contains(p)));
        for &p in &after {
            assert!(std::slice::from_raw_parts(p as *const u8, ty.size).iter().all(|&b| b == 0));
        }
        let frees = super::stats::totals().frees;
        central::sweep_all();
        // What is left of the first thousand was not marked again.
        cache::flush_all();
        central::start_sweep();
        central::sweep_all();
        assert!(super::stats::totals().frees - frees >= marked.len() as u64 + 600);
    }
}

/// Threads that sweep at the same time, some of which stop early, leave nothing unswept behind.
#[test]
fn concurrent_sweeps_miss_no_class() {
    let _heap = exclusive();
    // SAFETY: no other test allocates; the threads only sweep.
    unsafe {
        // An object in each class, none of them in a cache any more.
        let kept: Vec<usize> =
            (1..super::class::CLASSES).map(|class| new_bytes(i64::from(super::class::SIZE[class])) as usize).collect();
        cache::flush_all();
        for _ in 0..200 {
            for &p in &kept {
                let span = &*pages::span_of(p);
                *span.marks.add(span.slot_of(p)) = super::span::MARKED;
            }
            central::start_sweep();
            std::thread::scope(|scope| {
                for t in 0..4 {
                    scope.spawn(move || central::reclaim(if t == 0 { usize::MAX } else { 1 }));
                }
            });
            central::sweep_all();
            assert!(!central::anything_unswept());
        }
    }
}
