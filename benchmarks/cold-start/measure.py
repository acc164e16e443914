#!/usr/bin/env python3
"""Cold starts, through AWS's own Java runtime interface client; prints one table. Called by `benchmarks/cold-start/run`.

usage: measure.py WORK [--runs N] JAVA_HOME…

WORK   folder with runtime-lib (the client), empty, rules, function and bound (each as in /var/task: classes, and jars in lib; the classes
       as a jar beside it too: a cache takes no folders)
"""

import argparse
import json
import pathlib
import statistics
import sys

ROOT = pathlib.Path(__file__).resolve().parents[2]
sys.path.insert(0, str(ROOT / ".ci"))
from runtime_api import CLIENT, CRAC, Function, jars  # noqa: E402

EVENT = (ROOT / "events/assess-technology-firm.json").read_bytes()
HANDLERS = {"empty": "EmptyHandler", "rules": "ip30.engine.RuleBaseHandler", "function": "ip30.functions.ApiHandler", "bound": "ip30.functions.BoundHandler"}
NAMES = {"empty": "empty stream handler", "rules": "the rule base alone", "function": "the function",
         "bound": "the same, event bound by the runtime"}
# The template's options, and those of the Lambda runtimes: without SnapStart they stop at the first compiler.
OPTIONS = ["-XX:+UseSerialGC", "-Dslf4j.internal.verbosity=ERROR"]
FIRST_COMPILER = ["-XX:TieredStopAtLevel=1"]
CALLS_BEFORE_A_CACHE = 3


class Jdk:
    def __init__(self, home):
        self.java = str(pathlib.Path(home) / "bin/java")
        release = (pathlib.Path(home) / "release").read_text()
        self.version = int(release.split('JAVA_VERSION="')[1].split(".")[0].split('"')[0])

    def __str__(self):
        return f"JDK {self.version}"


class Start:
    """One way to start a handler."""

    def __init__(self, work, jdk, task, cache=None):
        self.work, self.jdk, self.task, self.cache = work, jdk, task, cache
        self.options = OPTIONS + FIRST_COMPILER
        self.times = []

    def class_path(self):
        """As in a zip, where the client loads the function itself, or as in an image, where caches are allowed and need it."""
        client = jars(self.work / "runtime-lib")
        return client if self.cache is None else [*client, f"{self.work / self.task}.jar", *jars(self.work / self.task / "lib")]

    def process(self, options, **how):
        handler = HANDLERS[self.task]
        command = [self.jdk.java, *options, "-cp", ":".join(self.class_path()), CLIENT, handler]
        return Function(command, self.work / self.task, handler, **how)

    def archive(self):
        return self.work / f"{self.task}-{self.jdk.version}.{self.cache}"

    def prepare(self):
        """Writes the cache, from a process that has answered."""
        if self.cache is None:
            return
        option = {"jsa": "-XX:ArchiveClassesAtExit=", "aot": "-XX:AOTCacheOutput="}[self.cache]
        self.archive().unlink(missing_ok=True)
        function = self.process([*self.options, f"{option}{self.archive()}"])
        for _ in range(CALLS_BEFORE_A_CACHE):
            function.call(EVENT)
        function.stop()
        if not self.archive().exists():
            raise SystemExit(f"{self.jdk} writes no cache {self.archive()}")

    def run(self):
        with self.process(self.options + self.cache_options()) as function:
            check(self.task, function.call(EVENT))
            self.times.append(function.first_answer())

    def cache_options(self):
        if self.cache is None:
            return []
        return [{"jsa": "-XX:SharedArchiveFile=", "aot": "-XX:AOTCache="}[self.cache] + str(self.archive())]


class Restore(Start):
    """The first answer after the simulated restore. With SnapStart, JDK 25 uses all compilers, JDK 17 the first."""

    def __init__(self, work, jdk, task, is_primed):
        super().__init__(work, jdk, task)
        self.options = OPTIONS + ([] if jdk.version >= 25 else FIRST_COMPILER) + ([CRAC] if is_primed else [])

    def run(self):
        with self.process(self.options, snap_start=True) as function:
            check(self.task, function.call(EVENT))
            self.times.append(function.first_call())


def check(task, answer):
    if task in ("function", "bound") and json.loads(answer)["statusCode"] != 200:
        raise SystemExit(f"wrong answer: {answer[:200]}")


def cell(start):
    times = sorted(start.times)
    digits = 1 if times[-1] < 50 else 0
    return f"{statistics.median(times):.{digits}f} ({times[0]:.{digits}f} to {times[-1]:.{digits}f})"


def main():
    parser = argparse.ArgumentParser(usage=__doc__)
    parser.add_argument("work", type=pathlib.Path)
    parser.add_argument("--runs", type=int, default=15)
    parser.add_argument("java_home", nargs="+")
    arguments = parser.parse_args()
    work = arguments.work.resolve()
    jdks = [Jdk(home) for home in arguments.java_home]

    rows = {}
    for jdk in jdks:
        for cache, name in (None, ""), ("jsa", ", AppCDS"), ("aot", ", AOT cache"):
            if cache == "aot" and jdk.version < 25:
                continue
            for task in HANDLERS:
                rows[NAMES[task] + name, jdk] = Start(work, jdk, task, cache)
        for task, is_primed, name in ("empty", False, NAMES["empty"]), ("function", False, "not primed"), ("function", True, "primed"):
            rows[f"first answer after a restore: {name}", jdk] = Restore(work, jdk, task, is_primed)
    for start in rows.values():
        start.prepare()
    # In turn, so that whatever else the machine does befalls all rows alike.
    for number in range(arguments.runs):
        for start in rows.values():
            start.run()
        print(f"round {number + 1} of {arguments.runs}", file=sys.stderr)

    print(f"| ms, median (range) of {arguments.runs} runs | " + " | ".join(map(str, jdks)) + " |")
    print("|---|" + "---|" * len(jdks))
    for name in dict.fromkeys(name for name, _ in rows):
        print(f"| {name} | " + " | ".join(cell(rows[name, jdk]) if (name, jdk) in rows else "" for jdk in jdks) + " |")
    for task in "rules", "function":
        for suffix in "", ", AppCDS", ", AOT cache":
            print(f"| {NAMES[task]} over empty{suffix} | " + " | ".join(ratio(rows, jdk, task, suffix) for jdk in jdks) + " |")


def ratio(rows, jdk, task, suffix):
    pair = [rows.get((NAMES[name] + suffix, jdk)) for name in (task, "empty")]
    return "" if None in pair else f"{statistics.median(pair[0].times) / statistics.median(pair[1].times):.1f} times"


if __name__ == "__main__":
    main()
