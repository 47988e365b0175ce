//! Finalizers: closures to run after an object became unreachable.
//!
//! The table maps objects to closures. A closure is a root; it must not refer to its object except
//! by an address that the collector does not see as a pointer, or the object would never become
//! unreachable. Everything an object with a finalizer points to is kept too, because the finalizer
//! will see it; so if an object with a finalizer points to another one, the other's runs in a later
//! collection, and objects that point to themselves in a circle are never finalized.
//!
//! When marking has finished, an object in the table that is not marked is marked after all, and its
//! closure moves to the list of those that are ready. When the world runs again each of them gets a
//! goroutine.
//!
//! Runtime function defined here: `set_finalizer`.

use crate::gc::mark::Marker;
use crate::mem::span::{ALLOCATED, FREE, State};
use crate::mem::{alloc, pages};
use crate::sync::{Lock, Rank};
use crate::sys;
use core::ptr;

#[derive(Clone, Copy)]
#[repr(C)]
struct Entry {
    /// The object; 0 in an unused entry, 1 in one that was removed.
    object: usize,
    closure: usize,
}

const REMOVED: usize = 1;
const FIRST_CAPACITY: usize = 256;

/// A hash table with open addressing, never more than half full.
struct Table {
    entries: *mut Entry,
    capacity: usize,
    /// Entries that are not unused.
    used: usize,
    /// Closures that are ready to run; an array with room for `capacity`.
    ready: *mut usize,
    ready_count: usize,
}

static TABLE: Lock<Table> = Lock::new(
    Rank::Leaf,
    Table { entries: ptr::null_mut(), capacity: 0, used: 0, ready: ptr::null_mut(), ready_count: 0 },
);

/// Runtime function: registers a `func()` closure to run after `object` became unreachable, in place
/// of the one registered before; null removes it. Status: 0 done, 1 not the start of a heap object.
///
/// # Safety
/// The closure is a Go value that is valid when it runs.
pub unsafe extern "C" fn set_finalizer(object: *mut u8, closure: *mut u8) -> i64 {
    let object = object as usize;
    if object == alloc::zero_size() {
        return 0;
    }
    // SAFETY: the span record is valid; a span in use has mark bytes.
    unsafe {
        let span = pages::span_of(object);
        if span.is_null() || (*span).state != State::InUse || object - (*span).start >= (*span).bytes {
            return 1;
        }
        let slot = (*span).slot_of(object);
        if slot >= (*span).slots as usize || (*span).slot_addr(slot) != object || *(*span).marks.add(slot) == FREE {
            return 1;
        }
    }
    let mut table = TABLE.lock();
    if closure.is_null() {
        table.remove(object);
    } else {
        table.insert(object, closure as usize);
    }
    0
}

/// Marks what finalizers keep alive; to be called with the other roots.
///
/// # Safety
/// As for [`Marker::mark`].
pub unsafe fn mark_roots(marker: &mut Marker) {
    let table = TABLE.lock();
    // SAFETY: objects in the table have not been swept: they are marked or finalized in every cycle.
    unsafe {
        for entry in table.entries() {
            marker.mark(entry.closure);
            marker.scan_contents(entry.object);
        }
        for i in 0..table.ready_count {
            marker.mark(*table.ready.add(i));
        }
    }
}

/// After marking: moves the closures of unreachable objects to the list of ready ones, and marks the
/// objects, whose finalizers will use them.
///
/// # Safety
/// As for [`Marker::mark`].
pub unsafe fn find_unreachable(marker: &mut Marker) {
    let mut table = TABLE.lock();
    for i in 0..table.capacity {
        // SAFETY: `i` is an entry; `ready` has room for as many; the span of an object is in use.
        unsafe {
            let entry = table.entries.add(i);
            let object = (*entry).object;
            if object <= REMOVED {
                continue;
            }
            let span = &*pages::span_of(object);
            if *span.marks.add(span.slot_of(object)) == ALLOCATED {
                marker.mark(object);
                let count = table.ready_count;
                *table.ready.add(count) = (*entry).closure;
                table.ready_count += 1;
                (*entry).object = REMOVED;
            }
        }
    }
}

/// Calls `start` with every closure that is ready.
pub fn run_ready(mut start: impl FnMut(usize)) {
    loop {
        let closure = {
            let mut table = TABLE.lock();
            if table.ready_count == 0 {
                return;
            }
            table.ready_count -= 1;
            // SAFETY: the index is below the former count.
            unsafe { *table.ready.add(table.ready_count) }
        };
        start(closure);
    }
}

impl Table {
    fn entries(&self) -> impl Iterator<Item = Entry> {
        // SAFETY: the index stays below the capacity.
        (0..self.capacity).map(|i| unsafe { *self.entries.add(i) }).filter(|e| e.object > REMOVED)
    }

    /// The entry of an object, or the unused one where it belongs. The table is not empty.
    fn find(&self, object: usize) -> *mut Entry {
        let mut at = (object >> 3).wrapping_mul(0x9E37_79B9_7F4A_7C15) >> 20;
        loop {
            at &= self.capacity - 1;
            // SAFETY: the index is below the capacity.
            unsafe {
                let entry = self.entries.add(at);
                if (*entry).object == object || (*entry).object == 0 {
                    return entry;
                }
            }
            at += 1;
        }
    }

    fn remove(&mut self, object: usize) {
        if self.capacity > 0 {
            let entry = self.find(object);
            // SAFETY: `find` returns an entry of the table.
            unsafe {
                if (*entry).object == object {
                    (*entry).object = REMOVED;
                }
            }
        }
    }

    fn insert(&mut self, object: usize, closure: usize) {
        if self.used * 2 >= self.capacity {
            self.rebuild();
        }
        let entry = self.find(object);
        // SAFETY: `find` returns an entry of the table.
        unsafe {
            if (*entry).object == 0 {
                self.used += 1;
            }
            *entry = Entry { object, closure };
        }
    }

    /// Moves to a table with room, without the entries that were removed.
    fn rebuild(&mut self) {
        let live = self.entries().count();
        let capacity = (live * 4).next_power_of_two().max(FIRST_CAPACITY);
        let entries = sys::map(capacity * size_of::<Entry>());
        let ready = sys::map(capacity * size_of::<usize>());
        if entries.is_null() || ready.is_null() {
            crate::mem::out_of_memory(capacity * size_of::<Entry>());
        }
        let (old, old_ready, old_capacity) = (self.entries, self.ready, self.capacity);
        // SAFETY: the new arrays are large enough; the old ones are not used afterwards.
        unsafe {
            ptr::copy_nonoverlapping(old_ready, ready.cast(), self.ready_count);
            (self.entries, self.ready, self.capacity, self.used) = (entries.cast(), ready.cast(), capacity, live);
            for i in 0..old_capacity {
                let entry = *old.add(i);
                if entry.object > REMOVED {
                    *self.find(entry.object) = entry;
                }
            }
            if !old.is_null() {
                sys::unmap(old.cast(), old_capacity * size_of::<Entry>());
                sys::unmap(old_ready.cast(), old_capacity * size_of::<usize>());
            }
        }
    }
}
