//! Runs the runtime under "compiled code" written by hand: assembly in the convention that the compiler uses
//! (see `minigo_abi::layout`), so that stack growth, preemption, parking and traps are tested without the
//! compiler. Each scenario is a program of its own: this test starts itself once for each with the scenario's
//! name in the environment, and looks at output and exit status.

mod code;

use minigo_abi::layout::{FuncEntry, Module};
use std::process::{Command, ExitCode};

/// A scenario: name, exit status, output, and what standard error contains.
struct Scenario {
    name: &'static str,
    main: unsafe extern "C" fn(),
    status: i32,
    out: &'static str,
    err: &'static str,
}

const fn passes(name: &'static str, main: unsafe extern "C" fn()) -> Scenario {
    Scenario { name, main, status: 0, out: "ok\n", err: "" }
}

const fn dies(name: &'static str, main: unsafe extern "C" fn(), err: &'static str) -> Scenario {
    Scenario { name, main, status: 2, out: "", err }
}

static SCENARIOS: &[Scenario] = &[
    passes("hello", code::go_hello),
    passes("spawn_many", code::go_spawn_many),
    passes("ping_pong", code::go_ping_pong),
    passes("buffered", code::go_buffered),
    passes("recursion", code::go_recursion),
    passes("stack_args", code::go_stack_args),
    passes("preempt_loop", code::go_preempt_loop),
    passes("sleepers", code::go_sleepers),
    passes("parked", code::go_parked),
    passes("select", code::go_select),
    passes("collect", code::go_collect),
    passes("system_calls", code::go_system_calls),
    passes("procs", code::go_procs),
    passes("sema", code::go_sema),
    passes("notify", code::go_notify),
    passes("timers", code::go_timers),
    passes("resume", code::go_resume),
    dies("deadlock", code::go_deadlock, "all goroutines are asleep - deadlock!"),
    dies("overflow", code::go_overflow, "stack overflow"),
    Scenario { name: "trap", main: code::go_trap, status: 7, out: "", err: "" },
    Scenario { name: "nil_load", main: code::go_nil_load, status: 8, out: "", err: "" },
    Scenario { name: "nil_call", main: code::go_nil_call, status: 8, out: "", err: "" },
];

const SCENARIO: &str = "MINIGO_TEST_SCENARIO";

fn main() -> ExitCode {
    if let Ok(name) = std::env::var(SCENARIO) {
        let scenario = SCENARIOS.iter().find(|s| s.name == name).expect("a scenario");
        run(scenario);
    }
    let filter = std::env::args().skip(1).find(|a| !a.starts_with('-')).unwrap_or_default();
    let mut failed = 0;
    for scenario in SCENARIOS.iter().filter(|s| s.name.contains(&filter)) {
        for (procs, stress) in [("1", ""), ("4", ""), ("2", "segments"), ("3", "preempt=200,seed=5")] {
            if let Err(why) = check(scenario, procs, stress) {
                eprintln!("{} (GOMAXPROCS={procs} {stress}): {why}", scenario.name);
                failed += 1;
            }
        }
    }
    if failed == 0 { ExitCode::SUCCESS } else { ExitCode::FAILURE }
}

fn check(scenario: &Scenario, procs: &str, stress: &str) -> Result<(), String> {
    let mut command = Command::new(std::env::current_exe().expect("own path"));
    command.env(SCENARIO, scenario.name).env("GOMAXPROCS", procs).env("MINIGO_STRESS", stress);
    let output = command.output().expect("starting a scenario");
    let (out, err) = (String::from_utf8_lossy(&output.stdout), String::from_utf8_lossy(&output.stderr));
    if output.status.code() != Some(scenario.status) || out != scenario.out || !err.contains(scenario.err) {
        return Err(format!("{}\nstdout: {out}\nstderr: {err}", output.status));
    }
    Ok(())
}

/// Becomes the program: makes its module and enters the runtime as C's `main` would.
fn run(scenario: &Scenario) -> ! {
    let closure: &'static [usize; 1] = Box::leak(Box::new([scenario.main as *const () as usize]));
    let (start, end) = code::text();
    let trap_rows: &'static [u8] = code::trap_rows();
    let func: &'static FuncEntry = Box::leak(Box::new(FuncEntry {
        start,
        size: (end - start) as u32,
        frame_size: 48,
        recover: code::landing(),
        flags: 0,
        name: 0,
        name_len: 0,
        file: 0,
        line: 1,
        lines: 0,
        line_count: 0,
        traps: 0,
        trap_count: 1,
    }));
    let module = Module {
        main: closure.as_ptr() as usize,
        funcs: func as *const FuncEntry as usize,
        func_count: 1,
        text_start: start,
        text_end: end,
        blob: trap_rows.as_ptr() as usize,
        blob_len: trap_rows.len(),
        files: 0,
        file_count: 0,
        inlines: 0,
        inline_count: 0,
        roots: 0,
        root_count: 0,
        trapped: code::go_trapped as *const () as usize,
        sigpanic: code::go_sigpanic as *const () as usize,
        types: 0,
        type_count: 0,
    };
    let environ = code::environment();
    // SAFETY: called once, on the main thread, with a module as the compiler would emit it.
    unsafe { minigo_rt::entry::start_with(Box::leak(Box::new(module)), 0, std::ptr::null(), environ) }
}
