"""A Runtime API as Lambda has it, for one process of AWS's Java runtime interface client: hands it calls and takes its answers.

With `snap_start` the client is driven as for SnapStart: its hooks run, it asks for the restore, and then for its first call.
"""

import glob
import http.server
import os
import pathlib
import socket
import subprocess
import threading
import time

CLIENT = "com.amazonaws.services.lambda.runtime.api.client.AWSLambda"
# The client hands org.crac's hooks to its own context.
CRAC = "-Dorg.crac.Core.Compat=com.amazonaws.services.lambda.crac"
LONGEST_WAIT = 120


class _Calls(http.server.BaseHTTPRequestHandler):
    protocol_version = "HTTP/1.1"
    # An answer in one piece: in two it would wait for an acknowledgement, some 40 ms.
    wbufsize = -1

    def log_message(self, *_):
        pass

    def do_GET(self):
        function = self.server.function
        if self.path.endswith("/restore/next"):
            return self.answer(b"")
        event = function.next_event()
        if event is None:
            # No more calls: the client gives up and its process ends by itself.
            self.close_connection = True
            return None
        function.asked.append(time.perf_counter())
        return self.answer(event, {
            "Lambda-Runtime-Aws-Request-Id": f"request-{len(function.asked)}",
            "Lambda-Runtime-Deadline-Ms": str(int(time.time() * 1000) + LONGEST_WAIT * 1000),
            "Lambda-Runtime-Invoked-Function-Arn": "arn:aws:lambda:us-east-1:123456789012:function:ip30"})

    def do_POST(self):
        function = self.server.function
        body = self.body()
        function.take(body, None if self.path.endswith("/response") else self.path)
        self.answer(b"{}", status=202)

    def body(self):
        if "Content-Length" in self.headers:
            return self.rfile.read(int(self.headers["Content-Length"]))
        body = b""
        while size := int(self.rfile.readline().strip() or b"0", 16):
            body += self.rfile.read(size)
            self.rfile.readline()
        self.rfile.readline()
        return body

    def answer(self, body, headers=None, status=200):
        self.send_response(status)
        for name, value in (headers or {}).items():
            self.send_header(name, value)
        self.send_header("Content-Type", "application/json")
        self.send_header("Content-Length", str(len(body)))
        self.end_headers()
        self.wfile.write(body)


class _Server(http.server.ThreadingHTTPServer):
    daemon_threads = True

    def handle_error(self, request, address):
        """A process that is killed breaks its connection."""


class Function:
    """A function's process. `started`, `asked` and `answered` are moments of one clock, in seconds."""

    def __init__(self, command, task, handler, snap_start=False, log=subprocess.DEVNULL):
        self.events, self.answers, self.asked, self.answered = [], [], [], []
        self.failure = None
        self.changed = threading.Condition()
        self.is_ready = self.ended = False
        self.server = _Server(("127.0.0.1", 0), _Calls)
        self.server.function = self
        threading.Thread(target=self.server.serve_forever, kwargs={"poll_interval": 0.01}, daemon=True).start()
        environment = {
            **os.environ, "AWS_LAMBDA_RUNTIME_API": f"127.0.0.1:{self.server.server_port}", "_HANDLER": handler,
            "AWS_LAMBDA_FUNCTION_NAME": "ip30", "AWS_LAMBDA_FUNCTION_VERSION": "1", "AWS_LAMBDA_FUNCTION_MEMORY_SIZE": "1024",
            "AWS_REGION": "us-east-1", "LAMBDA_TASK_ROOT": str(task), "AWS_LAMBDA_LOG_FORMAT": "TEXT"}
        if snap_start:
            environment["AWS_LAMBDA_INITIALIZATION_TYPE"] = "snap-start"
        self.started = time.perf_counter()
        self.process = subprocess.Popen(command, cwd=task, env=environment, stdout=log, stderr=log)

    def __enter__(self):
        return self

    def __exit__(self, *_):
        self.process.kill()
        self.stop()

    def stop(self):
        """Waits until the process ends by itself, as a cache that is written at exit needs: there are no more calls."""
        with self.changed:
            self.ended = True
            self.changed.notify_all()
        self.process.wait(LONGEST_WAIT)
        self.server.shutdown()
        self.server.server_close()

    def call(self, event):
        """The answer to one event, as bytes."""
        deadline = time.perf_counter() + LONGEST_WAIT
        with self.changed:
            self.events.append(event)
            self.changed.notify_all()
            count = len(self.events)
            while len(self.answers) < count and not self.failure:
                if self.process.poll() is not None:
                    self.failure = f"its process ended with {self.process.returncode}"
                elif not self.changed.wait(1) and time.perf_counter() > deadline:
                    self.failure = "no answer"
        if self.failure:
            raise SystemExit(f"the function failed: {self.failure}")
        return self.answers[count - 1]

    def wait_until_ready(self):
        """Returns once the process asks for its first call: it has started, and is restored."""
        with self.changed:
            if not self.changed.wait_for(lambda: self.is_ready, LONGEST_WAIT):
                raise SystemExit("the function does not start")

    def next_event(self):
        with self.changed:
            self.is_ready = True
            self.changed.notify_all()
            self.changed.wait_for(lambda: len(self.events) > len(self.answers) or self.ended)
            return None if self.ended else self.events[len(self.answers)]

    def take(self, body, error):
        with self.changed:
            self.answered.append(time.perf_counter())
            self.answers.append(body)
            if error:
                self.failure = f"{error} {body.decode(errors='replace')[:300]}"
            self.changed.notify_all()

    def first_answer(self):
        """Milliseconds from the start of the process to its first answer."""
        return (self.answered[0] - self.started) * 1000

    def first_call(self):
        """Milliseconds from the first call to its answer."""
        return (self.answered[0] - self.asked[0]) * 1000


def free_port():
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return probe.getsockname()[1]


def jars(folder):
    """All jars of a folder, in one order."""
    return sorted(glob.glob(f"{pathlib.Path(folder).resolve()}/*.jar"))
