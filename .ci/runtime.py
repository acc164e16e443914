#!/usr/bin/env python3
"""Runs the built function under AWS's own runtime interface client: behind AWS's emulator with every sample event, with calls that go
wrong, and down the path of SnapStart.

usage: runtime.py TASK RUNTIME_LIB EMULATOR

TASK         what `sam build` made: classes and lib/*.jar
RUNTIME_LIB  folder with aws-lambda-java-runtime-interface-client and what it needs
EMULATOR     aws-lambda-rie
"""

import json
import os
import pathlib
import shutil
import signal
import socket
import subprocess
import sys
import time
import urllib.error
import urllib.request

from answers import EVENTS, GOOD, ROOT, check, check_answer
from runtime_api import CLIENT, CRAC, Function, jars

HANDLER = "ip30.functions.ApiHandler"
JAVA = shutil.which("java")
LOG = ROOT / "target/runtime.log"
TOO_SMALL_TO_START = "-XX:MaxMetaspaceSize=10m"
# In megabytes. The first few are too small for the largest request; how many, depends on the JDK.
SMALL_HEAPS = range(6, 25)


def free_port():
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return probe.getsockname()[1]


class Environment:
    """One execution environment: the emulator with the Java client behind it."""

    def __init__(self, task, runtime_lib, emulator, options=(), **variables):
        self.port = free_port()
        command = [emulator, "--runtime-interface-emulator-address", f"127.0.0.1:{self.port}",
                   "--runtime-api-address", f"127.0.0.1:{free_port()}",
                   JAVA, *options, "-cp", ":".join(jars(runtime_lib)), CLIENT, HANDLER]
        environment = {**os.environ, "AWS_LAMBDA_FUNCTION_NAME": "ip30", "AWS_LAMBDA_FUNCTION_MEMORY_SIZE": "1024",
                       "AWS_REGION": "us-east-1", "_HANDLER": HANDLER, "LAMBDA_TASK_ROOT": str(task), **variables}
        self.log = open(LOG, "ab")
        self.process = subprocess.Popen(command, cwd=task, env=environment, stdout=self.log, stderr=self.log)

    def __enter__(self):
        for _ in range(200):
            with socket.socket() as probe:
                if probe.connect_ex(("127.0.0.1", self.port)) == 0:
                    return self
            time.sleep(0.05)
        raise SystemExit("the emulator does not start; see target/runtime.log")

    def __exit__(self, *_):
        self.process.terminate()
        try:
            self.process.wait(20)
        except subprocess.TimeoutExpired:
            self.process.kill()
        self.log.close()

    def invoke(self, body):
        """The function's answer, or the platform's error, as text."""
        request = urllib.request.Request(
            f"http://127.0.0.1:{self.port}/2015-03-31/functions/function/invocations", data=body)
        try:
            with urllib.request.urlopen(request, timeout=60) as response:
                return response.read().decode()
        except urllib.error.HTTPError as error:
            return error.read().decode()

    def runtime(self):
        """The process that runs the function."""
        children = [path.read_text() for path in pathlib.Path(f"/proc/{self.process.pid}/task").glob("*/children")]
        return int(" ".join(children).split()[0])


def check_good(environment, what):
    answer = environment.invoke(GOOD.read_bytes())
    check('"statusCode":200' in answer, f"{what}: {answer[:300]}")


def check_events(environment):
    for event in EVENTS:
        check_answer(event, environment.invoke(event.read_bytes()))
    check(environment.invoke(GOOD.read_bytes()) == environment.invoke(GOOD.read_bytes()), "two calls in a warm environment differ")
    print(f"{len(EVENTS)} events answered as expected, one after the other in a warm environment")


def check_malformed(environment):
    for malformed in (b"", b"{", b"[]", b"null", b"\xff\xfe", b'{"body": 7}'):
        answer = environment.invoke(malformed)
        check('"statusCode"' in answer or '"errorMessage"' in answer, f"{malformed}: {answer[:200]}")
        check("\tat " not in answer and "ip30." not in answer, f"{malformed}: a stack trace")
    check_good(environment, "does not survive malformed events")
    print("malformed events end in a clear answer, and the environment survives")


def check_time_out(environment):
    check_good(environment, "before the time-out")
    runtime = environment.runtime()
    os.kill(runtime, signal.SIGSTOP)
    answer = environment.invoke(GOOD.read_bytes())
    check("timed out" in answer.lower(), f"time-out: {answer[:200]}")
    check_good(environment, "after the time-out")
    check(environment.runtime() != runtime, "the process that hung still answers")
    print("a call that hangs ends in a time-out that says so, and a new process answers the next")


def largest_event(environment):
    """All lists as long as they may be."""
    schema = json.loads(json.loads(environment.invoke((ROOT / "events/get-profile-schema.json").read_bytes()))["body"])
    members = schema["properties"]["profile"]["properties"]
    item = {"label": "x" * 20, "alreadySupportedBy": ["CITY"]}
    lists = {name: [item] * 200 for name, member in members.items() if "items" in member}
    check(len(lists) > 10, f"lists of the schema: {list(lists)}")
    return json.dumps({**json.loads(GOOD.read_text()), "body": json.dumps({"profile": lists}, separators=(",", ":"))}).encode()


def check_small_heap(environment, large):
    """Whether memory ran out on the large event; the next call must be answered."""
    if '"statusCode":200' not in environment.invoke(GOOD.read_bytes()):
        return False
    answer = environment.invoke(large)
    if '"statusCode":200' in answer:
        return False
    check("OutOfMemoryError" in answer, f"a heap too small for the largest request: {answer[:200]}")
    check_good(environment, "after memory ran out")
    return True


def check_no_start(environment):
    for _ in range(2):
        answer = environment.invoke(GOOD.read_bytes())
        check("errorType" in answer, f"too little memory to start: {answer[:200]}")
    print("too little memory to start in ends in a clear error, every time")


# Loaded by the first assessment and by nothing before it.
SIGN_OF_AN_ASSESSMENT = "ip30.engine.Evaluation "


def check_snap_start(task, runtime_lib, hooks):
    """With its hooks the function has made assessments when it is restored, without them it has not; none of them is in the log."""
    loaded, printed = ROOT / "target/snap-start-classes.log", ROOT / "target/snap-start.log"
    options = [*hooks, f"-Xlog:class+load:file={loaded}"]
    with open(printed, "wb") as log, Function(JAVA, options, jars(runtime_lib), task, HANDLER, snap_start=True, log=log) as function:
        function.wait_until_ready()
        check((SIGN_OF_AN_ASSESSMENT in loaded.read_text()) == bool(hooks), f"the rehearsal before a snapshot, with hooks {hooks}")
        check_answer(GOOD, function.call(GOOD.read_bytes()))
    calls = [line for line in printed.read_text(errors="replace").splitlines() if '"requestId"' in line]
    check(len(calls) == 1 and '"start":"cold"' in calls[0], f"{len(calls)} calls are logged after a restore")


def main():
    task, runtime_lib, emulator = (os.path.abspath(argument) for argument in sys.argv[1:])
    LOG.parent.mkdir(exist_ok=True)

    def environment(**how):
        return Environment(task, runtime_lib, emulator, **how)

    with environment() as warm:
        check_events(warm)
        check_malformed(warm)
        large = largest_event(warm)
        check('"statusCode":200' in warm.invoke(large), "the largest request is not answered")
    with environment(AWS_LAMBDA_FUNCTION_TIMEOUT="10") as impatient:
        check_time_out(impatient)
    for megabytes in SMALL_HEAPS:
        with environment(options=["-XX:+UseSerialGC", f"-Xmx{megabytes}m"]) as small:
            if check_small_heap(small, large):
                print(f"memory of {megabytes} MB runs out in a clear error, and the next call is answered")
                break
    else:
        raise SystemExit("wrong: no heap was too small for the largest request only")
    with environment(options=[TOO_SMALL_TO_START]) as smallest:
        check_no_start(smallest)
    for hooks in [CRAC], []:
        check_snap_start(task, runtime_lib, hooks)
    print("before a snapshot the function rehearses; restored, it answers as expected")


if __name__ == "__main__":
    main()
