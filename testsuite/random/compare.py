"""Compares what generated programs do when compiled by minigoc and by a Go toolchain.

    compare.py --minigoc PATH --go PATH [--count N] [--start SEED] [--workers N] [--keep FOLDER] [--batch N] [--size N]

Each program is an executable of its own for minigoc. For Go, whose only part is to say what is right, a batch of programs
is files of one package, and the argument chooses whose main runs, each in a process of its own. Compared are exit
status, standard output, and standard error up to the first goroutine's traceback. A share of the programs also runs
under one of the runtime's stress modes, or is built a second time with an optimisation pass left out; what applies to a
program follows from its seed. Programs that differ are kept with both results."""

import argparse
import os
import random
import re
import shutil
import subprocess
import sys
import tempfile
import threading
import time
from pathlib import Path

from generate import PRELUDE, generate

PASSES = ["mem2reg", "simplify", "inline", "escape", "gvn", "bounds", "loops", "nilcheck"]
STRESS = ["gc", "preempt=100", "segments", "seed=1", "seed=7", "seed=99"]
TIMEOUT = 30


def normal(err):
    """Standard error without what may differ: addresses, and everything from the first traceback on."""
    err = re.split(rb"\n\n?(?:goroutine \d+ |runtime stack:)", err)[0].rstrip(b"\n")
    return re.sub(rb"(pc|addr|sp|stack)=[0-9a-fx, \[\]]+", rb"\1=?", err)


def run(command, env=None, cwd=None, timeout=TIMEOUT):
    """(status, stdout, stderr); status is None when time ran out."""
    merged = {k: v for k, v in os.environ.items() if k != "MINIGO_STRESS"} | (env or {})
    try:
        p = subprocess.run(command, capture_output=True, timeout=timeout, env=merged, cwd=cwd, stdin=subprocess.DEVNULL)
    except subprocess.TimeoutExpired as e:
        return None, e.stdout or b"", e.stderr or b""
    return p.returncode, p.stdout, p.stderr


def outcome(command, env=None, timeout=TIMEOUT):
    status, out, err = run(command, env, timeout=timeout)
    return status, out, normal(err)


def build_go(go, programs, folder):
    """One executable out of many programs, or the compiler's complaint."""
    src = folder / "go"
    src.mkdir()
    (src / "go.mod").write_text("module batch\n\ngo 1.26\n")
    cases = ""
    for seed, text in programs.items():
        own = text.replace(PRELUDE, "").replace("\nfunc main() {", f"\nfunc main_{seed}() {{")
        (src / f"p{seed}.go").write_text(own)
        cases += f'\tcase "{seed}":\n\t\tmain_{seed}()\n'
    (src / "prelude.go").write_text("package main\n" + PRELUDE)
    (src / "main.go").write_text(
        f'package main\n\nimport "os"\n\nfunc main() {{\n\tswitch os.Args[1] {{\n{cases}\t}}\n}}\n')
    exe = folder / f"batch{len(programs)}"
    status, out, err = run([go, "build", "-o", str(exe), "."], {"CGO_ENABLED": "0", "GOFLAGS": "-mod=mod"}, src, 600)
    shutil.rmtree(src)
    return exe if status == 0 else (out + err)


class Comparison:
    """What all workers share."""

    def __init__(self, options):
        self.options = options
        self.next = options.start
        self.end = options.start + options.count
        self.lock = threading.Lock()
        self.counts = {"programs": 0, "stress runs": 0, "pass variations": 0, "differences": 0, "not valid": 0,
                       "runs out of time in both": 0, "too deep to generate": 0}
        self.keep = Path(options.keep)
        self.began = time.time()

    def count(self, what, n=1):
        with self.lock:
            self.counts[what] += n

    def take(self):
        with self.lock:
            first = self.next
            self.next = min(self.end, first + self.options.batch)
            return list(range(first, self.next))

    def worker(self):
        while seeds := self.take():
            with tempfile.TemporaryDirectory(prefix="random-go-") as folder:
                self.batch(seeds, Path(folder))
            with self.lock:
                line = ", ".join(f"{v} {k}" for k, v in self.counts.items() if v)
                print(f"{time.time() - self.began:.0f} s: {line} (next seed {self.next})", flush=True)

    def batch(self, seeds, folder):
        programs = {}
        for seed in seeds:
            try:
                programs[seed] = generate(seed, self.options.size)
            except RecursionError:
                self.count("too deep to generate")
        exe = build_go(self.options.go, programs, folder)
        if isinstance(exe, bytes):
            bad = sorted({int(n) for n in re.findall(rb"\bp(\d+)\.go:", exe)} & set(seeds))
            if not bad:
                print(exe.decode(errors="replace"), flush=True)
                return
            for seed in bad:
                message = next(l for l in exe.split(b"\n") if f"p{seed}.go:".encode() in l)
                self.save(seed, programs.pop(seed), "not valid", message.decode())
            if programs:
                return self.batch_of(programs, folder)
            return
        self.compare(programs, exe, folder)

    def batch_of(self, programs, folder):
        exe = build_go(self.options.go, programs, folder)
        if isinstance(exe, bytes):
            print(exe.decode(errors="replace")[:1000], flush=True)
            return
        self.compare(programs, exe, folder)

    def compare(self, programs, exe, folder):
        for seed, text in programs.items():
            want = outcome([str(exe), str(seed)])
            if want[0] is None:
                self.count("runs out of time in both")
                continue
            source = folder / f"p{seed}.go"
            source.write_text(text)
            self.check(seed, text, source, want, folder)
            source.unlink()

    def check(self, seed, text, source, want, folder):
        r = random.Random(seed)
        variants = [([], None)]
        roll = r.random()
        if roll < 0.3:
            variants.append(([], r.choice(STRESS)))
        elif roll < 0.45:
            variants.append((["--no-pass", r.choice(PASSES)], r.choice([None, None, "gc"])))
        self.count("programs")
        built = None
        ours = folder / f"p{seed}"
        for flags, stress in variants:
            if flags != built:
                status, out, err = run([self.options.minigoc, "build", *flags, "-o", str(ours), str(source)], timeout=120)
                if status != 0 or out or err:
                    text_of = (out + err).decode(errors="replace")[-3000:]
                    return self.save(seed, text, f"build {' '.join(flags)}", f"status {status}\n{text_of}")
                built = flags
            env = {"MINIGO_STRESS": stress} if stress else None
            got = outcome([str(ours)], env, TIMEOUT if not stress else 4 * TIMEOUT)
            if stress or flags:
                self.count("stress runs" if stress else "pass variations")
            # A package variable of another program in the batch may have panicked.
            if got != want and got != (want := self.alone(seed, text, folder)):
                self.save(seed, text, f"flags {flags} stress {stress}", show(want, got))
                break
        ours.unlink(missing_ok=True)

    def alone(self, seed, text, folder):
        """What a program does when it is the only one in Go's executable."""
        exe = build_go(self.options.go, {seed: text}, folder)
        return (None, b"", exe) if isinstance(exe, bytes) else outcome([str(exe), str(seed)])

    def save(self, seed, text, what, details):
        self.count("not valid" if what == "not valid" else "differences")
        self.keep.mkdir(parents=True, exist_ok=True)
        (self.keep / f"p{seed}.go").write_text(text)
        (self.keep / f"p{seed}.txt").write_text(f"{what}\n{details}\n")
        print(f"SEED {seed}: {what}: {details.strip().splitlines()[0] if details.strip() else ''}", flush=True)


def show(want, got):
    """Both outcomes, and where they part."""
    text = f"status {want[0]}, {got[0]}\n"
    for name, a, b in (("stdout", want[1], got[1]), ("stderr", want[2], got[2])):
        if a != b:
            left, right = a.decode(errors="replace").splitlines(), b.decode(errors="replace").splitlines()
            at = next((i for i, (x, y) in enumerate(zip(left, right)) if x != y), min(len(left), len(right)))
            text += f"{name} line {at + 1}\n  want {left[at:at + 3]}\n  got  {right[at:at + 3]}\n"
    return text


def main():
    p = argparse.ArgumentParser()
    p.add_argument("--minigoc", required=True)
    p.add_argument("--go", default="go")
    p.add_argument("--count", type=int, default=1000)
    p.add_argument("--start", type=int, default=1)
    p.add_argument("--workers", type=int, default=1)
    p.add_argument("--batch", type=int, default=20)
    p.add_argument("--size", type=int, help="lines of functions in a program")
    p.add_argument("--keep", default="target/random")
    comparison = Comparison(p.parse_args())
    threads = [threading.Thread(target=comparison.worker) for _ in range(comparison.options.workers)]
    for t in threads:
        t.start()
    for t in threads:
        t.join()
    print(comparison.counts)
    sys.exit(comparison.counts["differences"] > 0)


if __name__ == "__main__":
    main()
