#!/usr/bin/env python3
"""Runs the built function under AWS's own runtime interface client and emulator, and posts every sample event to it.

usage: runtime.py TASK RUNTIME_LIB EMULATOR

TASK         what `sam build` made: classes and lib/*.jar
RUNTIME_LIB  folder with aws-lambda-java-runtime-interface-client and what it needs
EMULATOR     aws-lambda-rie

Assessments must equal `./ip30 assess --json`, the other answers what the handler tests expect.
"""

import glob
import json
import os
import pathlib
import shutil
import socket
import subprocess
import sys
import time
import urllib.error
import urllib.request

ROOT = pathlib.Path(__file__).resolve().parent.parent
HANDLER = "ip30.functions.ApiHandler"
CLIENT = "com.amazonaws.services.lambda.runtime.api.client.AWSLambda"
ANSWERS = ROOT / "functions/src/test/resources/answers"
ANY = "…"


def free_port():
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return probe.getsockname()[1]


class Environment:
    """One execution environment: the emulator with the Java client behind it."""

    def __init__(self, task, runtime_lib, emulator, options=(), **variables):
        self.port = free_port()
        jars = ":".join(sorted(glob.glob(f"{runtime_lib}/*.jar")))
        command = [emulator, "--runtime-interface-emulator-address", f"127.0.0.1:{self.port}",
                   "--runtime-api-address", f"127.0.0.1:{free_port()}",
                   shutil.which("java"), *options, "-cp", jars, CLIENT, HANDLER]
        environment = {**os.environ, "AWS_LAMBDA_FUNCTION_NAME": "ip30", "AWS_LAMBDA_FUNCTION_MEMORY_SIZE": "1024",
                       "AWS_REGION": "us-east-1", "_HANDLER": HANDLER, "LAMBDA_TASK_ROOT": str(task), **variables}
        self.log = open(ROOT / "target/runtime.log", "ab")
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


def check(isRight, what):
    if not isRight:
        raise SystemExit(f"wrong: {what}")


def assessment(event, language):
    printed = subprocess.run([ROOT / "ip30", "assess", event, "--json", "--lang", language],
                             check=True, capture_output=True).stdout
    return json.loads(printed)


def same(actual, expected):
    """Equal, where … in the expected text stands for the rules version."""
    if isinstance(expected, dict):
        return isinstance(actual, dict) and expected.keys() == actual.keys() and all(
            same(actual[key], expected[key]) for key in expected)
    if isinstance(expected, list):
        return isinstance(actual, list) and len(actual) == len(expected) and all(map(same, actual, expected))
    return expected == ANY or actual == expected


def check_event(environment, event):
    answer = json.loads(environment.invoke(event.read_bytes()))
    expected = json.loads((ANSWERS / event.name).read_text())
    check(answer["statusCode"] == expected["statusCode"], f"{event.name}: status {answer['statusCode']}")
    headers = {name: value for name, value in answer["headers"].items() if name != "ETag"}
    wanted = {name: value for name, value in expected["headers"].items() if name != "ETag"}
    check(headers == wanted, f"{event.name}: headers {headers}")
    if "assessmentOf" in expected:
        language = expected["headers"]["Content-Language"][:2]
        check(json.loads(answer["body"]) == assessment(event, language), f"{event.name}: not what ./ip30 assess --json prints")
    elif "document" in expected:
        check(len(json.loads(answer["body"])) > 3, f"{event.name}: an empty document")
    elif "body" in expected:
        check(same(json.loads(answer["body"]), expected["body"]), f"{event.name}: body {answer['body']}")
    else:
        check(answer.get("body", "") == "", f"{event.name}: a body where there is none")


def main():
    task, runtime_lib, emulator = (os.path.abspath(argument) for argument in sys.argv[1:])
    (ROOT / "target").mkdir(exist_ok=True)
    events = sorted((ROOT / "events").glob("*.json"))
    good = (ROOT / "events/assess-technology-firm.json").read_bytes()

    with Environment(task, runtime_lib, emulator) as environment:
        for event in events:
            check_event(environment, event)
        print(f"{len(events)} events answered as expected, one after the other in a warm environment")
        check(environment.invoke(good) == environment.invoke(good), "two calls in a warm environment differ")
        for malformed in (b"", b"{", b"[]", b"null", b"\xff\xfe", b'{"body": 7}'):
            answer = environment.invoke(malformed)
            check('"statusCode"' in answer or '"errorMessage"' in answer, f"{malformed}: {answer[:200]}")
            check("\tat " not in answer and "ip30." not in answer, f"{malformed}: a stack trace")
        check(json.loads(environment.invoke(good))["statusCode"] == 200, "does not survive malformed events")
        print("malformed events end in a clear answer, and the environment survives")

    # Interpreted code is slow enough to run into a limit of one second.
    with Environment(task, runtime_lib, emulator, options=["-Xint"], AWS_LAMBDA_FUNCTION_TIMEOUT="1") as environment:
        answer = environment.invoke(good)
        check("timed out" in answer.lower() or "timeout" in answer.lower(), f"time-out: {answer[:200]}")
        print("a time-out says so")

    with Environment(task, runtime_lib, emulator, options=["-Xmx5m"]) as environment:
        answer = environment.invoke(good)
        check("errorType" in answer or '"statusCode":500' in answer, f"small heap: {answer[:200]}")
        print("a heap that is too small ends in a clear error")


if __name__ == "__main__":
    main()
