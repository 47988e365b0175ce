//! What happens when objects become unreachable: finalizers, cleanups and weak pointers.
//!
//! A table maps objects to records. Closures are roots.
//!
//! - A *finalizer* gets its object, so everything that the object points to is kept too. If an object with a
//!   finalizer points to another one, the other's runs in a later collection; objects that point to themselves
//!   in a circle are never finalized.
//! - A *cleanup* gets an argument of its own. The object is gone when it runs.
//! - A *weak* record leads to a handle, a word that holds the object's address where the collector does not look.
//!
//! When marking has finished, the weak handles of objects that are not marked are cleared. If such an object has
//! a finalizer it is marked after all, and the finalizer becomes ready, together with the object, which is a root
//! until the finalizer has it; otherwise the object's cleanups become ready. When the world runs again one
//! goroutine runs what is ready, in order; it ends when nothing is left.
//!
//! Runtime functions defined here: `set_finalizer`, `add_cleanup`, `stop_cleanup`, `weak_handle`,
//! `next_finalizer`.

use crate::gc::mark::{Marker, is_unreachable};
use crate::mem::span::{FREE, State};
use crate::mem::{alloc, pages};
use crate::sync::{Lock, Rank};
use crate::sys;
use core::ptr;
use core::sync::atomic::{AtomicUsize, Ordering};

#[derive(Clone, Copy, PartialEq, Eq)]
enum Kind {
    /// `closure` is a `func(unsafe.Pointer)`.
    Finalizer,
    /// `closure` is a `func()`.
    Cleanup,
    /// `closure` is the handle.
    Weak,
}

/// What is registered for an object.
struct Record {
    object: usize,
    closure: usize,
    kind: Kind,
    /// Number of a cleanup.
    id: u64,
    /// The next in the bucket, in the list of ready ones, or of unused ones.
    next: *mut Record,
}

/// A hash table of records by object, with chains.
struct Table {
    buckets: *mut *mut Record,
    capacity: usize,
    count: usize,
    unused: *mut Record,
    /// Records that are ready, in order; the object of a cleanup is 0.
    ready: *mut Record,
    last_ready: *mut Record,
    /// The goroutine that runs what is ready exists.
    running: bool,
    next_id: u64,
}

// SAFETY: the records belong to the table.
unsafe impl Send for Table {}

static TABLE: Lock<Table> = Lock::new(
    Rank::Leaf,
    Table {
        buckets: ptr::null_mut(),
        capacity: 0,
        count: 0,
        unused: ptr::null_mut(),
        ready: ptr::null_mut(),
        last_ready: ptr::null_mut(),
        running: false,
        next_id: 1,
    },
);

/// The Go function that runs what is ready, a `func()` in the program's data.
static RUNNER: AtomicUsize = AtomicUsize::new(0);

const FIRST_CAPACITY: usize = 256;

/// The start of the heap object around an address; 0 if there is none.
fn object_of(address: usize) -> usize {
    // SAFETY: the span record is valid; a span in use has mark bytes.
    unsafe {
        let span = pages::span_of(address);
        if span.is_null() || (*span).state != State::InUse || address.wrapping_sub((*span).start) >= (*span).bytes {
            return 0;
        }
        let slot = (*span).slot_of(address);
        if slot >= (*span).slots as usize || *(*span).marks.add(slot) == FREE {
            return 0;
        }
        (*span).slot_addr(slot)
    }
}

/// Runtime function: registers a `func(unsafe.Pointer)` closure to run after `object` became unreachable; null
/// removes it. Status: 0 done, 1 not a heap object, 2 inside one, 3 there is a finalizer already.
///
/// # Safety
/// The closure is a Go value that is valid when it runs, `runner` the function that runs it.
pub unsafe extern "C" fn set_finalizer(object: *mut u8, closure: *mut u8, runner: *mut u8) -> i64 {
    let address = object as usize;
    if address == alloc::zero_size() {
        return 0;
    }
    match object_of(address) {
        0 => return 1,
        start if start != address => return 2,
        _ => {}
    }
    RUNNER.store(runner as usize, Ordering::Relaxed);
    let mut table = TABLE.lock();
    if closure.is_null() {
        table.remove(address, |r| r.kind == Kind::Finalizer);
    } else if table.find(address, |r| r.kind == Kind::Finalizer).is_null() {
        table.insert(address, closure as usize, Kind::Finalizer);
    } else {
        return 3;
    }
    0
}

/// Runtime function: registers a `func()` closure to run when the object around an address is gone; a number for
/// it, or 0 if there is no object.
///
/// # Safety
/// As for `set_finalizer`.
pub unsafe extern "C" fn add_cleanup(address: *mut u8, closure: *mut u8, runner: *mut u8) -> i64 {
    let object = object_of(address as usize);
    if object == 0 {
        return 0;
    }
    RUNNER.store(runner as usize, Ordering::Relaxed);
    TABLE.lock().insert(object, closure as usize, Kind::Cleanup) as i64
}

/// Runtime function: removes a cleanup unless it is ready already.
///
/// # Safety
/// Called by its stub; the address and number are those of `add_cleanup`.
pub unsafe extern "C" fn stop_cleanup(address: *mut u8, id: i64) {
    let object = object_of(address as usize);
    if object != 0 {
        TABLE.lock().remove(object, |r| r.id == id as u64);
    }
}

/// Runtime function: the weak handle of the object at an address: a word that holds the address until the object
/// becomes unreachable. What is not on the heap has a handle that nobody clears.
///
/// # Safety
/// Called by its stub.
pub unsafe extern "C" fn weak_handle(address: *mut u8) -> *mut u8 {
    // SAFETY: eight bytes without pointers. They come first, since no lock may be held over an allocation.
    let fresh: *mut usize = unsafe { alloc::new_bytes(8).cast() };
    // SAFETY: the handle is new, or found in the table.
    unsafe { fresh.write(address as usize) };
    let object = match object_of(address as usize) {
        0 => address as usize,
        start => start,
    };
    let mut table = TABLE.lock();
    // SAFETY: handles in the table are alive.
    let old =
        table.find(object, |r| r.kind == Kind::Weak && unsafe { *(r.closure as *const usize) } == address as usize);
    if !old.is_null() {
        // SAFETY: found in the table.
        return unsafe { (*old).closure as *mut u8 };
    }
    table.insert(object, fresh as usize, Kind::Weak);
    fresh.cast()
}

/// What `next_finalizer` tells.
#[repr(C)]
pub struct Ready {
    /// The object; null for a cleanup.
    object: usize,
    closure: usize,
}

/// Runtime function: takes the next finalizer or cleanup that is ready; 0 if there is none, and the goroutine
/// that asked ends.
///
/// # Safety
/// `out` may be written and is on the caller's stack, which keeps the object from now on.
pub unsafe extern "C" fn next_finalizer(out: *mut Ready) -> i64 {
    let mut table = TABLE.lock();
    let record = table.ready;
    if record.is_null() {
        table.running = false;
        return 0;
    }
    // SAFETY: records in the list belong to the table; `out` by the contract.
    unsafe {
        out.write(Ready { object: (*record).object, closure: (*record).closure });
        table.ready = (*record).next;
        table.recycle(record);
    }
    1
}

/// The function to start a goroutine with, if something is ready and none runs it.
pub fn wanted_runner() -> Option<usize> {
    let mut table = TABLE.lock();
    if table.ready.is_null() || table.running {
        return None;
    }
    table.running = true;
    Some(RUNNER.load(Ordering::Relaxed))
}

/// Whether a goroutine with this closure runs what is ready.
pub fn is_runner(closure: usize) -> bool {
    closure != 0 && closure == RUNNER.load(Ordering::Relaxed)
}

/// Whether the goroutine that runs what is ready exists: it is not one of the program's.
pub fn has_runner() -> bool {
    TABLE.lock().running
}

/// Marks what records keep alive; to be called with the other roots.
///
/// # Safety
/// As for [`Marker::mark`].
pub unsafe fn mark_roots(marker: &mut Marker) {
    let table = TABLE.lock();
    // SAFETY: objects in the table have not been swept: their records go when they do.
    unsafe {
        for i in 0..table.capacity {
            let mut at = *table.buckets.add(i);
            while let Some(record) = at.as_ref() {
                marker.mark(record.closure);
                if record.kind == Kind::Finalizer {
                    marker.scan_contents(record.object);
                }
                at = record.next;
            }
        }
        let mut at = table.ready;
        while let Some(record) = at.as_ref() {
            marker.mark(record.closure);
            marker.mark(record.object);
            at = record.next;
        }
    }
}

/// After marking: clears weak handles and makes ready what unreachable objects have registered.
///
/// # Safety
/// As for [`Marker::mark`].
pub unsafe fn find_unreachable(marker: &mut Marker) {
    let mut table = TABLE.lock();
    // Finalizers first, and none of their objects is marked meanwhile: a cleanup must not run while a finalizer
    // still has the object.
    let finalized = table.ready_tail();
    // SAFETY: objects in the table have not been swept; handles are alive.
    unsafe {
        table.take_where(|r| match r.kind {
            Kind::Weak if is_unreachable(r.object) => {
                *(r.closure as *mut usize) = 0;
                Taken::Drop
            }
            Kind::Finalizer if is_unreachable(r.object) => Taken::Ready,
            _ => Taken::Stays,
        });
        let mut at = if finalized.is_null() { table.ready } else { (*finalized).next };
        while let Some(record) = at.as_ref() {
            marker.mark(record.object);
            at = record.next;
        }
        table.take_where(|r| {
            if r.kind != Kind::Cleanup || !is_unreachable(r.object) {
                return Taken::Stays;
            }
            r.object = 0;
            Taken::Ready
        });
    }
}

/// What becomes of a record.
enum Taken {
    Stays,
    Drop,
    Ready,
}

impl Table {
    fn bucket(&self, object: usize) -> *mut *mut Record {
        let at = ((object >> 3).wrapping_mul(0x9E37_79B9_7F4A_7C15) >> 20) & (self.capacity - 1);
        // SAFETY: the index is below the capacity.
        unsafe { self.buckets.add(at) }
    }

    /// The first record of an object that fits, or null.
    fn find(&self, object: usize, fits: impl Fn(&Record) -> bool) -> *mut Record {
        if self.capacity == 0 {
            return ptr::null_mut();
        }
        // SAFETY: records in the table are valid.
        unsafe {
            let mut at = *self.bucket(object);
            while !(at.is_null() || (*at).object == object && fits(&*at)) {
                at = (*at).next;
            }
            at
        }
    }

    fn remove(&mut self, object: usize, fits: impl Fn(&Record) -> bool) {
        let record = self.find(object, fits);
        if record.is_null() {
            return;
        }
        // SAFETY: the record is in its bucket.
        unsafe {
            let mut place = self.bucket(object);
            while *place != record {
                place = &raw mut (**place).next;
            }
            *place = (*record).next;
            self.count -= 1;
            self.recycle(record);
        }
    }

    unsafe fn recycle(&mut self, record: *mut Record) {
        // SAFETY: the record is in no list any more.
        unsafe { (*record).next = self.unused };
        self.unused = record;
    }

    /// Adds a record behind those of the same object; its number.
    fn insert(&mut self, object: usize, closure: usize, kind: Kind) -> u64 {
        if self.count >= self.capacity {
            self.enlarge();
        }
        let mut record = self.unused;
        let id = self.next_id;
        self.next_id += 1;
        // SAFETY: unused records are the table's; so are those in the bucket.
        unsafe {
            if record.is_null() {
                record = sys::permanent_new::<Record>();
            } else {
                self.unused = (*record).next;
            }
            record.write(Record { object, closure, kind, id, next: ptr::null_mut() });
            let mut place = self.bucket(object);
            while !(*place).is_null() {
                place = &raw mut (**place).next;
            }
            *place = record;
        }
        self.count += 1;
        id
    }

    fn enlarge(&mut self) {
        let capacity = (self.capacity * 2).max(FIRST_CAPACITY);
        let buckets: *mut *mut Record = sys::map(capacity * size_of::<*mut Record>()).cast();
        if buckets.is_null() {
            crate::mem::out_of_memory(capacity * size_of::<*mut Record>());
        }
        let (old, old_capacity) = (self.buckets, self.capacity);
        (self.buckets, self.capacity) = (buckets, capacity);
        // SAFETY: the new array is zeroed; the old one is not used afterwards. Chains keep their order.
        unsafe {
            for i in 0..old_capacity {
                let mut at = *old.add(i);
                while !at.is_null() {
                    let next = core::mem::replace(&mut (*at).next, ptr::null_mut());
                    let mut place = self.bucket((*at).object);
                    while !(*place).is_null() {
                        place = &raw mut (**place).next;
                    }
                    *place = at;
                    at = next;
                }
            }
            sys::unmap(old.cast(), old_capacity * size_of::<*mut Record>());
        }
    }

    /// The last record that is ready, or null.
    fn ready_tail(&self) -> *mut Record {
        if self.ready.is_null() { ptr::null_mut() } else { self.last_ready }
    }

    /// Takes records out of the table as `what` says.
    unsafe fn take_where(&mut self, mut what: impl FnMut(&mut Record) -> Taken) {
        for i in 0..self.capacity {
            // SAFETY: records in the table are valid; one that was taken out belongs to the list it goes to.
            unsafe {
                let mut place = self.buckets.add(i);
                while !(*place).is_null() {
                    let record = *place;
                    let taken = what(&mut *record);
                    if matches!(taken, Taken::Stays) {
                        place = &raw mut (*record).next;
                        continue;
                    }
                    *place = (*record).next;
                    self.count -= 1;
                    if matches!(taken, Taken::Drop) {
                        self.recycle(record);
                        continue;
                    }
                    (*record).next = ptr::null_mut();
                    let tail = self.ready_tail();
                    if tail.is_null() {
                        self.ready = record;
                    } else {
                        (*tail).next = record;
                    }
                    self.last_ready = record;
                }
            }
        }
    }
}
