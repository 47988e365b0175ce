"""Makes a program on which minigoc and Go differ smaller: reduce.py --minigoc PATH --go PATH [--stress MODE] [--flag F]
FILE prints what is left.

It drops ranges of lines whose braces are balanced, large ranges first, and keeps what still differs. minigoc is asked
first whether the rest is valid, as it answers faster."""

import argparse
import sys
import tempfile
from pathlib import Path

from compare import outcome, run


class Reducer:
    """A program and how it is judged."""

    def __init__(self, options, folder):
        self.options = options
        self.folder = Path(folder)
        self.tried = 0

    def differs(self, lines):
        """Whether the program of these lines is valid and behaves differently."""
        self.tried += 1
        o = self.options
        source = self.folder / "p.go"
        source.write_text("\n".join(lines) + "\n")
        if run([o.minigoc, "check", str(source)])[0] != 0:
            return False
        ours, theirs = self.folder / "ours", self.folder / "theirs"
        env = {"CGO_ENABLED": "0", "GOFLAGS": "-mod=mod"}
        if run([o.go, "build", "-o", str(theirs), str(source)], env, self.folder, 120)[0] != 0:
            return False
        want = outcome([str(theirs)], timeout=o.timeout)
        if want[0] is None:
            return False
        status, out, err = run([o.minigoc, "build", *o.flag, "-o", str(ours), str(source)], timeout=120)
        if status != 0:
            return o.crash and b"panicked" in out + err
        if o.crash:
            return False
        stress = {"MINIGO_STRESS": o.stress} if o.stress else None
        return outcome([str(ours)], stress, o.timeout) != want

    def reduce(self, lines):
        size = len(lines) // 2
        while size >= 1:
            at, changed = 0, False
            while at < len(lines):
                rest = None
                for end in self.ends(lines, at, size):
                    candidate = lines[:at] + lines[end:]
                    if self.differs(candidate):
                        rest = candidate
                        break
                if rest is None:
                    at += max(1, size // 2)
                else:
                    lines, changed = rest, True
                    print(f"{len(lines)} lines after {self.tried} attempts", file=sys.stderr, flush=True)
            if not changed or size > 1:
                size //= 2
        return lines

    def ends(self, lines, at, size):
        """Ends of ranges from a line on, about as long as wanted, that leave the braces balanced."""
        depth, found = 0, []
        for end in range(at, min(len(lines), at + 4 * size + 60)):
            depth += lines[end].count("{") - lines[end].count("}")
            if depth < 0:
                break
            if depth == 0:
                found.append(end + 1)
        within = [e for e in found if e - at <= size]
        # A block that is longer than wanted is one unit all the same.
        return within[-1:] or found[:1]


def main():
    p = argparse.ArgumentParser()
    p.add_argument("--minigoc", required=True)
    p.add_argument("--go", default="go")
    p.add_argument("--stress")
    p.add_argument("--flag", action="append", default=[], help="a flag of minigoc build, e.g. --flag=--no-pass=loops")
    p.add_argument("--crash", action="store_true", help="the compiler crashes")
    p.add_argument("--timeout", type=int, default=10)
    p.add_argument("file")
    options = p.parse_args()
    lines = Path(options.file).read_text().splitlines()
    with tempfile.TemporaryDirectory(prefix="reduce-go-") as folder:
        reducer = Reducer(options, folder)
        if not reducer.differs(lines):
            sys.exit("the two agree on this program")
        print("\n".join(reducer.reduce(lines)))


if __name__ == "__main__":
    main()
