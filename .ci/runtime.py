#!/usr/bin/env python3
"""Runs the built function under AWS's own runtime interface client: behind AWS's emulator with every sample event, with calls that go
wrong, and down the path of SnapStart. Needs the SAM CLI's Python, which has the emulator and reads templates.

usage: runtime.py JAVA BUILD RUNTIME_CLIENT

BUILD           what `sam build` made: the template, and the function as classes and lib/*.jar
RUNTIME_CLIENT  folder with aws-lambda-java-runtime-interface-client and what it needs
"""

import json
import os
import pathlib
import platform
import signal
import socket
import subprocess
import sys
import time
import urllib.error
import urllib.request

import samcli
from samcli.yamlhelper import yaml_parse

from answers import EVENTS, GOOD, ROOT, check, check_answer
from runtime_api import CLIENT, CRAC, Function, free_port, jars

PROCESSOR = "arm64" if platform.machine() in ("aarch64", "arm64") else "x86_64"
EMULATOR = pathlib.Path(samcli.__file__).parent / f"local/rapid/aws-lambda-rie-{PROCESSOR}"
LOG = ROOT / "target/runtime.log"
# In megabytes. The first few are too small for the largest request; how many, depends on the JDK.
SMALL_HEAPS = range(6, 25)
# In every label of the largest request, and so in no log, not even of a call that runs out of memory.
MARK = "MARKED7"


class Built:
    """The function as `sam build` left it, and how the template starts it."""

    def __init__(self, java, build, runtime_client):
        self.java, self.client = java, runtime_client
        function = yaml_parse((build / "template.yaml").read_text())["Resources"]["ApiFunction"]["Properties"]
        self.task = build / function["CodeUri"]
        self.handler = function["Handler"]
        variables = function["Environment"]["Variables"]
        self.variables = {name: value for name, value in variables.items() if isinstance(value, str)}

    def command(self, options):
        return [self.java, *options, "-cp", ":".join(jars(self.client)), CLIENT, self.handler]


class Environment:
    """One execution environment: the emulator with the Java client behind it."""

    def __init__(self, built, options=(), **variables):
        self.port = free_port()
        command = [EMULATOR, "--runtime-interface-emulator-address", f"127.0.0.1:{self.port}",
                   "--runtime-api-address", f"127.0.0.1:{free_port()}", *built.command(options)]
        environment = {**os.environ, **built.variables, "AWS_LAMBDA_FUNCTION_NAME": "ip30", "AWS_LAMBDA_FUNCTION_MEMORY_SIZE": "1024",
                       "AWS_REGION": "us-east-1", "_HANDLER": built.handler, "LAMBDA_TASK_ROOT": str(built.task), **variables}
        self.log = open(LOG, "ab")
        self.process = subprocess.Popen(command, cwd=built.task, env=environment, stdout=self.log, stderr=self.log)

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
    """What the emulator itself refuses as no JSON is its error; the rest is a refusal of ours."""
    for malformed in (b"", b"{", b"[]", b"null", b"\xff\xfe", b'{"body": 7}'):
        answer = json.loads(environment.invoke(malformed))
        check(400 <= answer.get("statusCode", 0) < 500 or "errorMessage" in answer, f"{malformed}: {answer}")
        check("\tat " not in str(answer) and "ip30." not in str(answer), f"{malformed}: a stack trace")
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
    item = {"label": MARK + "x" * 13, "alreadySupportedBy": ["CITY"]}
    lists = {name: [item] * 200 for name, member in members.items() if "items" in member}
    check(len(lists) > 10, f"lists of the schema: {list(lists)}")
    return json.dumps({**json.loads(GOOD.read_text()), "body": json.dumps({"profile": lists}, separators=(",", ":"))}).encode()


def check_small_heap(environment, large):
    """Whether memory ran out on the large event; the next call must be answered."""
    if '"statusCode":200' not in environment.invoke(GOOD.read_bytes()):
        return False
    answer = environment.invoke(large)
    if '"statusCode":200' in answer or "timed out" in answer.lower() or "Runtime.ExitError" in answer:
        # Enough; or so little that it only collects garbage, or that not even the report of the error fits: then a process is gone.
        return False
    check("OutOfMemoryError" in answer, f"a heap too small for the largest request: {answer[:200]}")
    check_good(environment, "after memory ran out")
    return True


# Loaded by the first assessment and by nothing before it.
SIGN_OF_AN_ASSESSMENT = "ip30.engine.Evaluation "


def check_snap_start(built, hooks):
    """With its hooks the function has made assessments when it is restored, without them it has not; none of them is in the log."""
    loaded, printed = ROOT / "target/snap-start-classes.log", ROOT / "target/snap-start.log"
    command = built.command([*hooks, f"-Xlog:class+load:file={loaded}"])
    with open(printed, "wb") as log, Function(command, built.task, built.handler, snap_start=True, log=log) as function:
        function.wait_until_ready()
        check((SIGN_OF_AN_ASSESSMENT in loaded.read_text()) == bool(hooks), f"the rehearsal before a snapshot, with hooks {hooks}")
        check_answer(GOOD, function.call(GOOD.read_bytes()))
    calls = [line for line in printed.read_text(errors="replace").splitlines() if '"requestId"' in line]
    check(len(calls) == 1 and '"start":"cold"' in calls[0], f"{len(calls)} calls are logged after a restore")


def check_jars(built):
    """The jars that ArtifactIT has held to a list by name."""
    names = [[pathlib.Path(jar).name for jar in jars(folder)] for folder in (built.task / "lib", ROOT / "functions/target/lib")]
    check(names[0] == names[1] != [], f"sam build ships {names[0]}")


def main():
    java, build, client = sys.argv[1], *(pathlib.Path(argument).resolve() for argument in sys.argv[2:])
    built = Built(java, build, client)
    LOG.parent.mkdir(exist_ok=True)
    LOG.unlink(missing_ok=True)
    check_jars(built)
    with Environment(built) as warm:
        check_events(warm)
        check_malformed(warm)
        large = largest_event(warm)
        check('"statusCode":200' in warm.invoke(large), "the largest request is not answered")
    with Environment(built, AWS_LAMBDA_FUNCTION_TIMEOUT="10") as impatient:
        check_time_out(impatient)
    for megabytes in SMALL_HEAPS:
        with Environment(built, ["-XX:+UseSerialGC", f"-Xmx{megabytes}m"], AWS_LAMBDA_FUNCTION_TIMEOUT="30") as small:
            if check_small_heap(small, large):
                print(f"memory of {megabytes} MB runs out in a clear error, and the next call is answered")
                break
    else:
        raise SystemExit("wrong: no heap was too small for the largest request only")
    check(MARK not in LOG.read_text(errors="replace"), "a label is in the log")
    for hooks in [CRAC], []:
        check_snap_start(built, hooks)
    print("before a snapshot the function rehearses; restored, it answers as expected")


if __name__ == "__main__":
    main()
