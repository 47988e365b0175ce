//! The collector on synthetic types, with the test's own roots.

use super::cycle;
use crate::finalizer;
use crate::mem::alloc::{new_array, new_bytes, new_object};
use crate::mem::span::{FREE, State};
use crate::mem::tests::{Random, exclusive, type_of};
use crate::mem::{central, pages, stats};
use crate::sys;
use minigo_abi::layout::Type;
use std::collections::HashSet;

/// Runs a cycle with some words as conservative roots, and sweeps.
fn collect(roots: &[usize]) {
    // SAFETY: tests that allocate run one at a time, so the world is stopped.
    unsafe {
        cycle(sys::nanotime(), |marker| {
            let range = roots.as_ptr_range();
            marker.scan_conservatively(range.start as usize, range.end as usize);
        });
    }
    central::sweep_all();
}

/// Whether there is an object at an address.
fn alive(p: usize) -> bool {
    let span = pages::span_of(p);
    // SAFETY: span records stay valid.
    unsafe {
        !span.is_null()
            && (*span).state == State::InUse
            && p - (*span).start < (*span).bytes
            && *(*span).marks.add((*span).slot_of(p)) != FREE
    }
}

fn object(ty: &Type) -> usize {
    // SAFETY: a valid type.
    unsafe { new_object(ty) as usize }
}

fn set(object: usize, word: usize, value: usize) {
    // SAFETY: the test allocated the object with that many words.
    unsafe { *(object as *mut usize).add(word) = value };
}

#[test]
fn only_pointer_words_keep_objects() {
    let _heap = exclusive();
    let holder = type_of(5, &[1, 3]);
    let leaf = type_of(4, &[]);
    let root = object(holder);
    let leaves: Vec<usize> = (0..5).map(|_| object(leaf)).collect();
    (0..5).for_each(|i| set(root, i, leaves[i]));
    collect(&[root]);
    assert!(alive(root));
    assert_eq!(leaves.iter().map(|&p| alive(p)).collect::<Vec<_>>(), [false, true, false, true, false]);
}

#[test]
fn interior_and_past_the_end_pointers() {
    let _heap = exclusive();
    let ty = type_of(3, &[0]);
    let objects: Vec<usize> = (0..100).map(|_| object(ty)).collect();
    collect(&[objects[10] + 1, objects[20] + 23, objects[30] + 24, 17, usize::MAX]);
    for i in [10, 20, 30] {
        assert!(alive(objects[i]), "{i}");
    }
    assert!(objects.iter().filter(|&&p| alive(p)).count() <= 4);
}

#[test]
fn arrays_repeat_their_element() {
    let _heap = exclusive();
    for (words, pointer, count) in
        [(1, 0, 50), (3, 1, 40), (7, 6, 3000), (100, 99, 9), (70_000, 69_999, 2), (70, 3, 5000)]
    {
        let element = type_of(words, &[pointer]);
        let leaf = type_of(2, &[]);
        // SAFETY: a valid type.
        let array = unsafe { new_array(element, count as i64) as usize };
        let kept: Vec<usize> = (0..count).map(|_| object(leaf)).collect();
        let lost: Vec<usize> = (0..count).map(|_| object(leaf)).collect();
        for i in 0..count {
            set(array, i * words + pointer, kept[i]);
            if words > 1 {
                set(array, i * words + (pointer + 1) % words, lost[i]);
            }
        }
        collect(&[array]);
        assert!(alive(array));
        assert!(kept.iter().all(|&p| alive(p)), "{words}");
        assert!(lost.iter().all(|&p| !alive(p)), "{words}");
    }
}

/// A random graph: what the model reaches survives, everything else dies; contents stay.
#[test]
fn random_graphs() {
    let _heap = exclusive();
    let mut random = Random(42);
    for round in 0..20 {
        let types: Vec<&Type> = (1..30)
            .map(|words| type_of(words, &(0..words).filter(|_| random.below(2) == 0).collect::<Vec<_>>()))
            .collect();
        let nodes: Vec<(usize, &Type)> = (0..2000)
            .map(|_| {
                let ty = types[random.below(types.len())];
                (object(ty), ty)
            })
            .collect();
        let mut edges = vec![Vec::new(); nodes.len()];
        for (from, &(p, ty)) in nodes.iter().enumerate() {
            for word in 0..ty.size / 8 {
                let to = random.below(nodes.len());
                if random.below(4) == 0 {
                    set(p, word, nodes[to].0 + random.below(nodes[to].1.size));
                    if word * 8 >= ty.ptr_bytes {
                        continue;
                    }
                    // SAFETY: the mask covers the words below `ptr_bytes`.
                    let bits = unsafe { *(ty.gc_mask as *const u8).add(word / 8) };
                    if bits >> (word % 8) & 1 != 0 {
                        edges[from].push(to);
                    }
                }
            }
        }
        let roots: Vec<usize> = (0..round * 5).map(|_| random.below(nodes.len())).collect();
        let mut reached: HashSet<usize> = HashSet::new();
        let mut todo = roots.clone();
        while let Some(n) = todo.pop() {
            if reached.insert(n) {
                todo.extend(&edges[n]);
            }
        }
        collect(&roots.iter().map(|&n| nodes[n].0 + 1).collect::<Vec<_>>());
        for (n, &(p, _)) in nodes.iter().enumerate() {
            assert_eq!(alive(p), reached.contains(&n), "round {round} node {n}");
        }
    }
}

#[test]
fn many_threads_mark_a_large_heap() {
    let _heap = exclusive();
    let node = type_of(3, &[0, 1]);
    let mut nodes = vec![object(node)];
    for i in 1..400_000 {
        let p = object(node);
        set(nodes[(i - 1) / 2], (i - 1) % 2, p);
        nodes.push(p);
    }
    let garbage: Vec<usize> = (0..1000).map(|_| object(node)).collect();
    for helpers in [0, 1, 3, 7] {
        let live = stats::live();
        // SAFETY: no other test allocates.
        unsafe {
            super::prepare();
            let bytes = super::team::mark(helpers, |marker| marker.mark(nodes[0]));
            assert!(bytes >= nodes.len() * 24 && bytes <= live, "{bytes} of {live}");
            stats::set_live(bytes);
            central::start_sweep();
            central::sweep_all();
        }
        assert!(nodes.iter().all(|&p| alive(p)));
        assert!(garbage.iter().all(|&p| !alive(p)));
    }
}

#[test]
fn finalizers_run_once_and_in_order_of_reference() {
    let _heap = exclusive();
    let ty = type_of(2, &[0]);
    let (outer, inner, kept) = (object(ty), object(ty), object(ty));
    set(outer, 0, inner);
    let closures: Vec<usize> = (0..3).map(|_| object(ty)).collect();
    // SAFETY: the closures are never called.
    unsafe {
        for (&p, &c) in [outer, inner, kept].iter().zip(&closures) {
            assert_eq!(set_finalizer(p, c), 0);
        }
        assert_eq!(set_finalizer(outer + 8, closures[0]), 2);
        assert_eq!(set_finalizer(&raw const ty as usize, closures[0]), 1);
        assert_eq!(set_finalizer(outer, closures[0]), 3);
    }
    collect(&[kept + 1]);
    collect(&[kept + 1]);
    assert_eq!(ready(), [(outer, closures[0])], "kept while ready");
    assert!(alive(outer) && alive(inner) && alive(closures[1]));
    collect(&[kept + 1]);
    assert_eq!(ready(), [(inner, closures[1])]);
    assert!(!alive(outer) && alive(inner));
    // SAFETY: removing needs no closure.
    unsafe { set_finalizer(kept, 0) };
    collect(&[]);
    assert_eq!(ready(), []);
    assert!(!alive(kept) && !alive(inner));
}

unsafe fn set_finalizer(object: usize, closure: usize) -> i64 {
    // SAFETY: promised by the caller.
    unsafe { finalizer::set_finalizer(object as *mut u8, closure as *mut u8, std::ptr::null_mut()) }
}

/// What has become ready: objects and closures.
fn ready() -> Vec<(usize, usize)> {
    let mut list = Vec::new();
    let mut next = [0usize; 2];
    // SAFETY: the two words are what the function fills.
    while unsafe { finalizer::next_finalizer(next.as_mut_ptr().cast()) } != 0 {
        list.push((next[0], next[1]));
    }
    list
}

#[test]
fn cleanups_and_weak_handles_outlive_their_objects() {
    let _heap = exclusive();
    let ty = type_of(2, &[0]);
    let (plain, finalized) = (object(ty), object(ty));
    let closures: Vec<usize> = (0..4).map(|_| object(ty)).collect();
    let none = std::ptr::null_mut();
    // SAFETY: the closures are never called; handles are words.
    unsafe {
        let weak = |p: usize| finalizer::weak_handle(p as *mut u8) as *const usize;
        let ids = [0, 1, 2].map(|i| finalizer::add_cleanup((plain + 8) as *mut u8, closures[i] as *mut u8, none));
        finalizer::add_cleanup(finalized as *mut u8, closures[3] as *mut u8, none);
        assert_eq!(set_finalizer(finalized, closures[0]), 0);
        finalizer::stop_cleanup(plain as *mut u8, ids[1]);
        let handles = [weak(plain), weak(plain + 8), weak(finalized)];
        assert_eq!(handles[0], weak(plain));
        let roots = handles.map(|h| h as usize);
        collect(&[roots.as_slice(), &[plain, finalized]].concat());
        assert_eq!((ready(), handles.map(|h| *h)), (vec![], [plain, plain + 8, finalized]));
        collect(&roots);
        assert_eq!(handles.map(|h| *h), [0; 3]);
        assert_eq!(ready(), [(finalized, closures[0]), (0, closures[0]), (0, closures[2])]);
        assert!(!alive(plain) && alive(finalized));
        collect(&[]);
        assert_eq!(ready(), [(0, closures[3])]);
        assert!(!alive(finalized));
    }
}

/// A program that keeps nothing needs no more memory, however long it runs.
#[test]
fn memory_stays_flat() {
    let _heap = exclusive();
    let mut random = Random(3);
    let types: Vec<&Type> = (1..60).map(|n| type_of(n, &[0])).collect();
    let mut largest = 0;
    for round in 0..60 {
        let mut allocated = 0;
        while allocated < 4 << 20 {
            let size = random.size() + 1;
            // SAFETY: valid types.
            unsafe {
                if random.below(2) == 0 {
                    new_bytes(size as i64).write(1);
                    allocated += size;
                } else {
                    allocated += 8 * random.below(60);
                    new_object(types[random.below(types.len())]);
                }
            }
        }
        // SAFETY: no other test allocates.
        unsafe { cycle(sys::nanotime(), |_| ()) };
        if round == 10 {
            largest = pages::usable_range().1;
        }
    }
    assert!(pages::usable_range().1 <= largest * 2, "{} then {}", largest, pages::usable_range().1);
    central::sweep_all();
}

#[test]
fn types_made_at_run_time() {
    let _heap = exclusive();
    // References count from an anchor far away, so that every type here is numbered.
    let ty = type_of(2, &[1]);
    let (holder, leaf) = (object(ty), object(ty));
    set(holder, 1, leaf);
    collect(&[holder]);
    assert!(alive(leaf));
}
