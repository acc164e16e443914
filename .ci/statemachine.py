#!/usr/bin/env python3
"""The state machine that the template deploys, with the functions that `sam build` made under AWS's own runtime client, on this machine:
whatever goes wrong, the parts joined are what `./ip30 screen` writes, byte for byte.

usage: statemachine.py JAVA BUILD RUNTIME_CLIENT [CASE...]
"""

import json
import os
import pathlib
import subprocess
import sys
import tempfile
import threading
import time
import traceback
import zipfile

from runtime_api import free_port
from step_functions import REGION, Emulator, environment

ROOT = pathlib.Path(__file__).resolve().parent.parent
LONGEST_RUN = 240
# In the names and labels of the firms, and so in no log and no error.
MARK = "标记企业7"
PROCESSOR = "aarch_64" if os.uname().machine in ("aarch64", "arm64") else "x86_64"


def check(is_right, what):
    if not is_right:
        raise AssertionError(what)


class Run:
    """One execution, ended."""

    def __init__(self, cases, key, range_bytes, asked):
        started = cases.clients["stepfunctions"].start_execution(
            stateMachineArn=cases.deployed.machine(range_bytes), input=json.dumps({"key": key, **asked}))["executionArn"]
        began = time.monotonic()
        while True:
            told = cases.clients["stepfunctions"].describe_execution(executionArn=started)
            if told["status"] != "RUNNING":
                break
            check(time.monotonic() - began < LONGEST_RUN, "the run does not end")
            time.sleep(0.02)
        self.seconds = time.monotonic() - began
        self.status, self.error, self.cause = told["status"], told.get("error"), told.get("cause")
        self.output = json.loads(told["output"]) if self.status == "SUCCEEDED" else None
        self.retries = list(cases.emulator.faults.retries)


class Cases:

    def __init__(self, emulator, deployed, clients, folder):
        self.emulator, self.deployed, self.clients, self.folder = emulator, deployed, clients, folder
        self.faults = emulator.faults
        self.count = 0

    # Helpers

    def put(self, body, ending="jsonl"):
        self.count += 1
        key = f"register-{self.count}.{ending}"
        (self.folder / key).write_bytes(body)
        self.emulator.s3._put_object("registers", key, body, {})
        return key

    def run(self, key, range_bytes=None, **asked):
        self.faults.retries.clear()
        return Run(self, key, range_bytes, {"asOf": "2026-11-20", **asked})

    def get(self, key):
        return self.clients["s3"].get_object(Bucket="screenings", Key=key)["Body"].read()

    def objects(self, prefix):
        pages = self.clients["s3"].get_paginator("list_objects_v2").paginate(Bucket="screenings", Prefix=prefix)
        return {each["Key"]: each for page in pages for each in page.get("Contents", [])}

    def joined(self, run):
        """The parts that the summary lists, one after the other."""
        check(run.status == "SUCCEEDED", f"{run.error}: {str(run.cause)[:500]}")
        summary = json.loads(self.get(run.output["summary"]))
        return b"".join(self.get(part["key"]) for part in summary["parts"])

    def check_same(self, run, key, **asked):
        """The rows and the counts are those of the command."""
        rows, summary = self.command(key, **asked)
        joined = self.joined(run)
        check(joined == rows, f"{len(joined)} bytes joined, {len(rows)} bytes of the command")
        told = json.loads(self.get(run.output["summary"]))
        differing = [name for name in summary if told.get(name) != summary[name]]
        check(not differing, f"the summary differs in {differing}")
        check(run.output["rows"] == summary["rows"], f"{run.output}")

    def command(self, key, **asked):
        options = {"asOf": "--as-of", "claimYear": "--claim-year", "view": "--view", "language": "--lang", "measure": "--measure"}
        arguments = [text for name, value in {"asOf": "2026-11-20", **asked}.items() if name in options for text in (options[name], str(value))]
        if asked.get("onlyQualified"):
            arguments.append("--only-qualified")
        rows, summary = self.folder / f"{key}.rows", self.folder / f"{key}.summary"
        subprocess.run([ROOT / "ip30", "screen", self.folder / key, rows, "--summary", summary, *arguments],
                       check=True, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
        written = rows.read_bytes()
        rows.unlink()
        return written, json.loads(summary.read_text())

    def check_retried(self, run, error, times=1):
        check([each[0] for each in run.retries] == [error] * times, f"retries: {run.retries}")
        check(all(each[2] == "FULL" for each in run.retries), f"jitter: {run.retries}")

    def check_failed(self, run, error):
        """With a cause that tells the error, and without any result."""
        check(run.status == "FAILED" and error in (run.error + str(run.cause)), f"{run.status} {run.error} {run.cause}")

    def failed_part(self, since):
        """The error that a map's file of failed parts tells."""
        keys = [key for key in self.objects("runs/") if key.endswith("FAILED_0.json") and key not in since]
        check(len(keys) == 1, f"files of failed parts: {keys}")
        return json.loads(self.get(keys[0]))[0]["Error"]

    # Inputs

    def case_jsonl_with_bad_lines_cut_anywhere(self):
        """Every kind of bad line, and cuts inside lines and inside characters."""
        body = bad_lines(firms(60))
        key = self.put(body)
        for range_bytes in (1999, 64 << 20):
            if range_bytes < len(body):
                cuts = range(range_bytes, len(body), range_bytes)
                check(any(body[cut] & 0xC0 == 0x80 for cut in cuts), "no cut inside a character")
                check(any(body[cut - 1:cut] != b"\n" for cut in cuts), "no cut inside a line")
            run = self.run(key, range_bytes)
            self.check_same(run, key)
            check(not run.retries and run.output["problemRows"] == 5, f"{run.retries} {run.output}")
            check(self.deployed.notice() == run.output, "the notice is not the counts")

    def case_csv_cut_anywhere(self):
        body = table()
        key = self.put(body, "csv")
        cuts = range(701, len(body), 701)
        check(any(body[cut] & 0xC0 == 0x80 for cut in cuts), "no cut inside a character")
        for range_bytes in (701, 64 << 20):
            self.check_same(self.run(key, range_bytes), key)

    def case_other_questions(self):
        key = self.put(firms(20))
        for asked in ({"view": "summary", "language": "en", "onlyQualified": True}, {"view": "full", "claimYear": 2025, "measure": "huangpu-ip-2023"}):
            self.check_same(self.run(key, 300_000, **asked), key, **asked)

    def case_small_inputs(self):
        for body in (b"", b"\n", b"{}", firms(1), b"\xef\xbb\xbf" + firms(1), "\ufeff".encode()):
            key = self.put(body)
            self.check_same(self.run(key), key)

    def case_a_hundred_thousand_firms(self):
        key = "register-large.jsonl"
        with open(self.folder / key, "wb") as file:
            subprocess.run([ROOT / "ip30", "generate", "100000", "--seed", "12"], check=True, stdout=file, stderr=subprocess.DEVNULL)
        self.emulator.s3._put_object("registers", key, (self.folder / key).read_bytes(), {})
        run = self.run(key)
        self.check_same(run, key)
        check(run.output["rows"] == 100_000, f"{run.output}")
        size = (self.folder / key).stat().st_size
        print(f"   {size >> 20} MiB in {run.output['parts']} parts, {run.seconds:.1f} s from start to end")

    # Refusals

    def case_a_line_break_inside_quotes_is_refused_before_the_run(self):
        body = table().replace("甲".encode(), '"甲\n乙"'.encode(), 1)
        line = body[:body.index('"甲'.encode())].count(b"\n") + 1
        run = self.run(self.put(body, "csv"), 701)
        self.check_failed(run, "RefusedException")
        check(f"Line {line}: " in run.cause and not run.retries, f"{run.cause} {run.retries}")

    def case_wrong_input_is_refused_at_once(self):
        for key, asked in (("missing.jsonl", {}), (self.put(b"{}\n"), {"view": "brief"})):
            run = self.run(key, **asked)
            self.check_failed(run, "ip30.functions.screening.RefusedException")
            check(not run.retries, f"retries: {run.retries}")

    def case_a_replaced_register_is_not_mixed(self):
        for step in ("Count", "Screen"):
            key = self.put(firms(30))
            self.faults.between[step] = lambda: self.emulator.s3._put_object("registers", key, firms(31), {})
            since = self.objects("runs/")
            run = self.run(key, 20_000)
            self.check_failed(run, "States.ExceedToleratedFailureThreshold")
            check(self.failed_part(since) == "ip30.functions.screening.ReplacedException" and not run.retries, f"{run.retries}")
            self.check_no_summary(since)

    # Faults

    def case_workers_that_fail_once(self):
        """A time-out, a death, a failure and a throttle, each of them retried, and nothing is lost."""
        key = self.put(bad_lines(firms(40)))
        for kind, error in (("hang", "Sandbox.Timedout"), ("die", "Runtime.ExitError"), ("fail", "java.io.UncheckedIOException"),
                            ("throttle", "Lambda.TooManyRequestsException")):
            for step, part in (("Screen", 3), ("Count", 1)) if kind != "hang" else (("Screen", 3),):
                self.faults.clear()
                self.faults.plan(kind, step, part)
                run = self.run(key, 30_000)
                self.check_same(run, key)
                self.check_retried(run, error)
        for step in ("Plan", "Number", "Summarize"):
            self.faults.clear()
            self.faults.plan("fail", step if step != "Plan" else "Plan30000")
            run = self.run(key, 30_000)
            self.check_same(run, key)
            self.check_retried(run, "java.io.UncheckedIOException")

    def case_a_worker_that_always_dies_fails_the_run(self):
        since = self.objects("runs/")
        self.faults.plan("die", "Screen", 2, times=4)
        run = self.run(self.put(firms(30)), 20_000)
        self.check_failed(run, "States.ExceedToleratedFailureThreshold")
        self.check_retried(run, "Runtime.ExitError", 3)
        check(self.failed_part(since) == "Runtime.ExitError", "another error")
        self.check_no_summary(since)
        check(self.deployed.notice() is None, "a run that failed was told as one that ended")

    def case_throttled_by_reserved_concurrency(self):
        key = self.put(firms(40))
        for step in ("Count", "Screen"):
            self.clients["lambda"].put_function_concurrency(FunctionName=step, ReservedConcurrentExecutions=1)
        try:
            run = self.run(key, 15_000)
        finally:
            for step in ("Count", "Screen"):
                self.clients["lambda"].delete_function_concurrency(FunctionName=step)
        check({each[0] for each in run.retries} == {"Lambda.TooManyRequestsException"}, f"{run.retries}")
        check(max(each[1] for each in run.retries) <= 60, f"{run.retries}")
        self.check_same(run, key)

    def case_a_part_delivered_twice_and_late(self):
        key = self.put(bad_lines(firms(40)))
        self.faults.plan("twice", "Screen", 1)
        self.faults.plan("twice", "Count", 2)
        self.faults.plan("late", "Screen", 3)
        run = self.run(key, 30_000)
        self.check_retried(run, "States.Timeout")
        self.check_same(run, key)
        folder = f"results/{run.output['run']}/"
        before = {name: (each["ETag"], each["Size"]) for name, each in self.objects(folder).items()}
        late = f"{folder}part-000003.jsonl"
        self.clients["s3"].put_object(Bucket="screenings", Key=late, Body=b"what the late call must write over")
        self.emulator.deliver()
        after = {name: (each["ETag"], each["Size"]) for name, each in self.objects(folder).items()}
        check(before == after and len(after) == run.output["parts"], "a late part is another object, or other bytes")
        self.check_same(run, key)

    def case_a_run_again_is_the_same_run(self):
        key = self.put(firms(40))
        runs, objects = [], []
        for _ in range(2):
            run = self.run(key, 30_000)
            runs.append(run.output)
            objects.append({name: each["ETag"] for name, each in self.objects(f"results/{run.output['run']}/").items()}
                           | {"summary": self.get(run.output["summary"])})
        check(runs[0] == runs[1] and objects[0] == objects[1], "the same run again gave something else")

    def check_no_summary(self, since):
        check(not [key for key in self.objects("runs/") if key not in since and key.endswith("/summary.json")], "a failed run has a summary")

    # At the end, over all cases

    def check_no_personal_datum(self):
        told = "\n".join(self.emulator.logs)
        check(MARK not in told and "合成" not in told and "SYNTHETIC" not in told, "a firm's name in a log or an error")
        check("ReplacedException" in told, "nothing was logged at all")


def firms(count):
    """Some firms, marked; each a line."""
    request = json.loads((ROOT / "examples/technology-firm.json").read_text())
    lines = []
    for number in range(count):
        firm = {"id": f"{MARK}-{number}", **json.loads(json.dumps(request))}
        firm["profile"].setdefault("company", {})["name"] = MARK + "权" * (number % 17)
        lines.append(json.dumps(firm, ensure_ascii=False) + "\n")
    return "".join(lines).encode()


def bad_lines(body):
    """With lines among them that are wrong, blank, too long, ended otherwise or not at all."""
    lines = body.splitlines(keepends=True)
    lines[7:7] = [f'{{"id": "{MARK}", "profile": {{"none": 1}}}}\n'.encode(), b"\n", b" \t\r\n", f'{{"id": "{MARK}\n'.encode(),
                  ("名" * 100_000 + "\n").encode(), b"\xff\xfe\n", b"null\n", lines[0].replace(b"\n", b"\r\n")]
    return b"".join(lines).rstrip(b"\n")


def table():
    """A register as a spreadsheet saves it: with a byte-order mark, its own line ends, quoted cells."""
    rows = ["id,company.name,company.registeredInDistrict,pledgeLoans[0].lender,pledgeLoans[0].principal"]
    for number in range(80):
        name = f'"{MARK}, ""甲{number}"""' if number % 3 else f"{MARK}甲"
        rows.append(f"{number},{name},{'true' if number % 2 else 'perhaps'},BANK,{number * 1000}")
    rows.insert(40, "")
    return ("\ufeff" + "\r\n".join(rows) + "\r\n").encode()


def native_library(runtime_client, folder):
    """AWS's native library, unpacked."""
    with zipfile.ZipFile(next(pathlib.Path(runtime_client).glob("aws-lambda-java-runtime-interface-client-*.jar"))) as jar:
        name = f"jni/libaws-lambda-jni.linux-{PROCESSOR}.so"
        return pathlib.Path(jar.extract(name, folder))


def test(emulator, port, arguments, folder):
    import boto3

    from deployed import Deployed, Template
    java, build, runtime_client, *names = arguments
    clients = {name: boto3.client(name, endpoint_url=f"http://127.0.0.1:{port}", region_name=REGION)
               for name in ("s3", "stepfunctions", "lambda", "sns", "sqs")}
    for _ in range(300):
        try:
            clients["s3"].list_buckets()
            break
        except Exception:
            time.sleep(0.1)
    deployed = Deployed(Template(pathlib.Path(build)), clients, java, runtime_client, native_library(runtime_client, folder))
    cases = Cases(emulator, deployed, clients, folder)
    failed = 0
    for name, case in [(name, getattr(cases, name)) for name in dir(cases) if name.startswith("case_")]:
        if names and name.removeprefix("case_") not in names:
            continue
        cases.faults.clear()
        deployed.forget_notices()
        began = time.monotonic()
        try:
            case()
            result = "as expected"
        except Exception:
            failed += 1
            result = "WRONG: " + traceback.format_exc(limit=-3)
        print(f"{name.removeprefix('case_').replace('_', ' ')}: {time.monotonic() - began:.1f} s, {result}", flush=True)
    if not names:
        cases.check_no_personal_datum()
        print("no personal datum in any log or error")
    return failed


def main():
    port = free_port()
    with tempfile.TemporaryDirectory() as folder:
        environment(port, folder)
        tempfile.tempdir = folder
        emulator = Emulator()
        status = [1]

        def cases():
            try:
                status[0] = test(emulator, port, sys.argv[1:], pathlib.Path(folder)) and 1
            except BaseException:
                traceback.print_exc()
            finally:
                sys.stdout.flush()
                emulator.end()
                os._exit(status[0])

        threading.Thread(target=cases, daemon=True).start()
        sys.argv = sys.argv[:1]
        emulator.run()


if __name__ == "__main__":
    main()
