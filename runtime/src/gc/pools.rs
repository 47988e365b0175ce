//! Pools of package sync lose their items in the second collection that these see: the first one moves them aside, where
//! the program still finds them. A pool with nothing in either place leaves the list, so that the list keeps no pool
//! alive that is out of use.
//!
//! The program may be stopped anywhere in `Put` and `Get`. Who has found the items goes on with them, and what is put
//! there then may be lost; a pool is entered into the list by one exchange of its head, after it has got items.
//!
//! Runtime function defined here: `age_pools`.

use core::sync::atomic::{AtomicUsize, Ordering};
use minigo_abi::layout::PoolHead;

/// The address of the pointer to the first pool; 0: no pool was ever used.
static LIST: AtomicUsize = AtomicUsize::new(0);

/// Runtime function: tells where the list of pools is.
pub extern "C" fn age_pools(list: *mut u8) {
    LIST.store(list as usize, Ordering::Relaxed);
}

/// A collection begins.
///
/// # Safety
/// The world is stopped.
pub unsafe fn age() {
    let list = LIST.load(Ordering::Relaxed);
    if list != 0 {
        // SAFETY: by the contract; the program's list is intact.
        unsafe { age_list(list as *mut *mut PoolHead) };
    }
}

unsafe fn age_list(mut place: *mut *mut PoolHead) {
    // SAFETY: promised by the caller.
    while let Some(pool) = unsafe { (*place).as_mut() } {
        pool.victim = core::mem::take(&mut pool.fresh);
        if pool.victim != 0 {
            place = &raw mut pool.next;
            continue;
        }
        // SAFETY: the place is in the list, or its head.
        unsafe { *place = pool.next };
        pool.next = core::ptr::null_mut();
        pool.listed = 0;
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use core::ptr::null_mut;

    #[test]
    fn items_see_two_collections() {
        let mut a = PoolHead { next: null_mut(), fresh: 1, victim: 0, listed: 1 };
        let mut b = PoolHead { next: &raw mut a, fresh: 0, victim: 2, listed: 1 };
        let mut c = PoolHead { next: &raw mut b, fresh: 3, victim: 4, listed: 1 };
        let mut list = &raw mut c;
        // SAFETY: a list of pools of our own.
        unsafe { age_list(&raw mut list) };
        assert_eq!([a.fresh, a.victim, b.fresh, b.victim, c.fresh, c.victim], [0, 1, 0, 0, 0, 3]);
        assert_eq!((list, c.next, b.next, b.listed, a.listed), (&raw mut c, &raw mut a, null_mut(), 0, 1));
        a.fresh = 5;
        // SAFETY: as above.
        unsafe { age_list(&raw mut list) };
        assert_eq!((a.fresh, a.victim, c.listed, list), (0, 5, 0, &raw mut a));
    }
}
