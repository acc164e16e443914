#!/usr/bin/env python3
"""Milliseconds from process start to first answer through AWS's Java runtime interface client, medians.

usage: measure.py RUNTIME_LIB TASK HANDLER EVENT [--java JAVA] [--runs N] [--calls N] [--snap-start] [-- JVM OPTIONS]

RUNTIME_LIB  folder with aws-lambda-java-runtime-interface-client and what it needs
TASK         folder as in /var/task: classes and lib/*.jar
--calls N    answers per process; the resident memory after the last one is told
--snap-start drives the restore path: tells the first answer after the simulated restore instead
"""

import argparse
import glob
import http.server
import json
import os
import re
import statistics
import subprocess
import sys
import threading
import time


class RuntimeApi(http.server.BaseHTTPRequestHandler):
    protocol_version = "HTTP/1.1"

    def log_message(self, *_):
        pass

    def do_GET(self):
        run = self.server.run
        if self.path.endswith("/restore/next"):
            run.restored = time.perf_counter()
            return self.answer(200, b"")
        run.asked += 1
        if run.asked > run.calls:
            run.done.set()
            threading.Event().wait(60)
            return None
        if run.asked == 1 and run.restored is not None:
            run.restored = time.perf_counter()
        return self.answer(200, run.event, {
            "Lambda-Runtime-Aws-Request-Id": f"request-{run.asked}",
            "Lambda-Runtime-Deadline-Ms": str(int(time.time() * 1000) + 60_000),
            "Lambda-Runtime-Invoked-Function-Arn": "arn:aws:lambda:us-east-1:123456789012:function:ip30"})

    def do_POST(self):
        body = self.rfile.read(int(self.headers.get("Content-Length") or 0)) if "Content-Length" in self.headers \
            else self.chunks()
        run = self.server.run
        if not self.path.endswith("/response"):
            run.error = body.decode(errors="replace")[:300]
            run.done.set()
        elif run.first is None:
            run.first = time.perf_counter()
            run.answer = body
        self.answer(202, b"{}")

    def chunks(self):
        body = b""
        while size := int(self.rfile.readline().strip() or b"0", 16):
            body += self.rfile.read(size)
            self.rfile.readline()
        self.rfile.readline()
        return body

    def answer(self, status, body, headers=None):
        self.send_response(status)
        for name, value in (headers or {}).items():
            self.send_header(name, value)
        self.send_header("Content-Type", "application/json")
        self.send_header("Content-Length", str(len(body)))
        self.end_headers()
        self.wfile.write(body)


class Run:
    def __init__(self, event, calls):
        self.event, self.calls = event, calls
        self.asked, self.first, self.restored, self.answer, self.error = 0, None, None, None, None
        self.done = threading.Event()


def once(arguments, event):
    server = http.server.ThreadingHTTPServer(("127.0.0.1", 0), RuntimeApi)
    server.daemon_threads = True
    server.run = run = Run(event, arguments.calls)
    threading.Thread(target=server.serve_forever, daemon=True).start()
    environment = {**os.environ, "AWS_LAMBDA_RUNTIME_API": f"127.0.0.1:{server.server_port}",
                   "_HANDLER": arguments.handler, "AWS_LAMBDA_FUNCTION_NAME": "ip30", "AWS_REGION": "us-east-1",
                   "AWS_LAMBDA_FUNCTION_MEMORY_SIZE": "1024", "AWS_LAMBDA_FUNCTION_VERSION": "1",
                   "LAMBDA_TASK_ROOT": arguments.task, "AWS_LAMBDA_LOG_FORMAT": "TEXT"}
    options = list(arguments.options)
    if arguments.snap_start:
        environment["AWS_LAMBDA_INITIALIZATION_TYPE"] = "snap-start"
        options.append("-Dorg.crac.Core.Compat=com.amazonaws.services.lambda.crac")
    path = ":".join(sorted(glob.glob(f"{arguments.runtime_lib}/*.jar")))
    command = [arguments.java, *options, "-cp", path, "com.amazonaws.services.lambda.runtime.api.client.AWSLambda",
               arguments.handler]
    start = time.perf_counter()
    process = subprocess.Popen(command, cwd=arguments.task, env=environment, stdout=subprocess.DEVNULL,
                               stderr=subprocess.DEVNULL)
    try:
        if not run.done.wait(120) or run.error:
            raise SystemExit(f"no answer: {run.error}")
        with open(f"/proc/{process.pid}/status") as status:
            resident = int(re.search(r"VmRSS:\s+(\d+)", status.read()).group(1)) / 1024
    finally:
        process.kill()
        process.wait()
        server.shutdown()
    return (run.first - (run.restored if arguments.snap_start else start)) * 1000, resident, run.answer


def main():
    parser = argparse.ArgumentParser(usage=__doc__)
    for name in ("runtime_lib", "task", "handler", "event"):
        parser.add_argument(name)
    parser.add_argument("--java", default="java")
    parser.add_argument("--runs", type=int, default=15)
    parser.add_argument("--calls", type=int, default=1)
    parser.add_argument("--snap-start", action="store_true")
    own = sys.argv[1:]
    cut = own.index("--") if "--" in own else len(own)
    arguments = parser.parse_args(own[:cut])
    arguments.options = own[cut + 1:]
    with open(arguments.event, "rb") as file:
        event = file.read()
    runs = [once(arguments, event) for _ in range(arguments.runs)]
    times = sorted(run[0] for run in runs)
    answer = json.loads(runs[0][2])
    print(f"{arguments.handler}: median {statistics.median(times):.0f} ms, {times[0]:.0f} to {times[-1]:.0f}; "
          f"{max(run[1] for run in runs):.0f} MB resident after {arguments.calls} calls; "
          f"status {answer.get('statusCode', '-')}")


if __name__ == "__main__":
    main()
