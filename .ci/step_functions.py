"""Step Functions, Lambda, S3 and SNS on this machine: MiniStack, and what its Distributed Map lacks (ResultWriter, MaxDelaySeconds, full
jitter, the names of throttles, limits of size), written after AWS's documentation of these, not after a run on AWS. Faults are made here,
around the functions and below them; nothing of that is in the product.
"""

import json
import os
import random
import signal
import threading

LARGEST_PAYLOAD = 256 * 1024
REGION = "us-east-1"


def environment(port, folder):
    """What MiniStack reads when it is loaded."""
    os.environ.update(
        BIND_HOST="127.0.0.1", GATEWAY_PORT=str(port), MINISTACK_HOST="127.0.0.1", AWS_ENDPOINT_URL=f"http://127.0.0.1:{port}",
        AWS_ACCESS_KEY_ID="test", AWS_SECRET_ACCESS_KEY="test", AWS_REGION=REGION, AWS_DEFAULT_REGION=REGION, LOG_LEVEL="ERROR",
        # Waits are a twentieth as long; at 0 all tries would be used up in an instant.
        SFN_WAIT_SCALE="0.05", TMPDIR=str(folder))


class Faults:
    """Faults to come, each for one function and one part (None: any), and what came of them.

    throttle  the call is refused by the platform
    fail      it ends with an exception, as when a network breaks
    hang      the process stands still, until its time-out
    die       the process is killed at work, as when memory ends
    late      the state's time is up while the call is still on its way; `deliver` lets it arrive
    twice     the call is delivered twice, and its result is told twice
    """

    def __init__(self):
        self.lock = threading.Lock()
        self.clear()

    def clear(self):
        self.planned, self.retries, self.delayed, self.doubled, self.between = [], [], [], set(), {}

    def plan(self, kind, function, part=None, times=1):
        self.planned += [(kind, function, part)] * times

    def take(self, function, part):
        with self.lock:
            for fault in self.planned:
                if fault[1] == function and fault[2] in (None, part):
                    self.planned.remove(fault)
                    return fault[0]
        return None


class Emulator:
    """Patches MiniStack; `run` serves until the process ends."""

    def __init__(self):
        from ministack import app
        from ministack.core import lambda_runtime
        from ministack.services import lambda_svc, s3, stepfunctions
        self.app, self.s3, self.lambdas, self.states = app, s3, lambda_svc, stepfunctions
        self.worker = lambda_runtime.ProvidedWorker
        self.faults = Faults()
        self.logs = []
        self.harm = threading.local()
        self.original = {
            "map": stepfunctions._run_distributed_map, "retrier": stepfunctions._find_matching_retrier,
            "call": stepfunctions._call_lambda, "execute": lambda_svc._execute_function_with_config_scope, "work": self.worker.invoke}
        stepfunctions._run_distributed_map = self.distributed_map
        stepfunctions._find_matching_retrier = self.retrier
        stepfunctions._call_lambda = self.call
        lambda_svc._execute_function_with_config_scope = self.execute
        emulator = self
        self.worker.invoke = lambda worker, *arguments, **named: emulator.work(worker, *arguments, **named)

    def run(self):
        self.app.main()

    def end(self):
        """Ends the functions' processes."""
        from ministack.core import lambda_runtime
        lambda_runtime.kill_workers([worker for workers in lambda_runtime._workers.values() for worker in workers])

    def distributed_map(self, state, raw_input, effective, processor, execution, context):
        """Runs all children, leaves their results as ResultWriter does, then looks at the tolerance."""
        ours = ("ResultWriter", "ResultSelector", "ResultPath", "OutputPath", "ToleratedFailureCount")
        known = set(self.states._map_runs)
        self.original["map"]({**{name: value for name, value in state.items() if name not in ours}, "ToleratedFailurePercentage": 100},
                             raw_input, effective, processor, execution, context)
        run = next(run for arn, run in self.states._map_runs.items()
                   if arn not in known and run["executionArn"] == execution["executionArn"])
        children = [child for child in self.states._executions.values() if child.get("mapRunArn") == run["mapRunArn"]]
        result = self.write_results(state["ResultWriter"], effective, context, run, children)
        failed = sum(child["status"] != "SUCCEEDED" for child in children)
        if failed * 100 > state.get("ToleratedFailurePercentage", 0) * len(children):
            run["status"] = "FAILED"
            raise self.states._ExecutionError("States.ExceedToleratedFailureThreshold", "The specified tolerated failure threshold was exceeded")
        result = self.states._apply_result_path(state, raw_input, self.states._apply_result_selector(state, result))
        return self.states._apply_output_path(state, result, context), self.states._next_or_end(state)

    def write_results(self, writer, effective, context, run, children):
        """The manifest and its files, as ResultWriter leaves them without a WriterConfig."""
        place = self.states._resolve_params_obj(writer["Parameters"], effective, context)
        folder = f"{place['Prefix']}/{run['mapRunArn'].rsplit(':', 1)[1]}"
        files = {"FAILED": [], "PENDING": [], "SUCCEEDED": []}
        for status in ("FAILED", "SUCCEEDED"):
            rows = []
            for child in children:
                if child["status"] == status:
                    row = {name[0].upper() + name[1:]: value for name, value in child.items() if value is not None and name in (
                        "executionArn", "input", "inputDetails", "name", "output", "outputDetails", "startDate", "stateMachineArn",
                        "status", "stopDate", "error", "cause")}
                    rows += [row] * (2 if json.loads(child["input"])["range"]["part"] in self.faults.doubled else 1)
            if rows:
                body = compact(rows)
                self.s3._put_object(place["Bucket"], f"{folder}/{status}_0.json", body, {})
                files[status].append({"Key": f"{folder}/{status}_0.json", "Size": len(body)})
        self.s3._put_object(place["Bucket"], f"{folder}/manifest.json", compact(
            {"DestinationBucket": place["Bucket"], "MapRunArn": run["mapRunArn"], "ResultFiles": files}), {})
        return {"MapRunArn": run["mapRunArn"], "ResultWriterDetails": {"Bucket": place["Bucket"], "Key": f"{folder}/manifest.json"}}

    def retrier(self, retriers, error, counts):
        found, index = self.original["retrier"](retriers, error, counts)
        if found is None:
            return None, index
        delay = found.get("IntervalSeconds", 1) * found.get("BackoffRate", 2.0) ** counts.get(index, 0)
        delay = min(delay, found.get("MaxDelaySeconds", delay))
        self.faults.retries.append((error, delay, found.get("JitterStrategy", "NONE")))
        wait = random.uniform(0, delay) if found.get("JitterStrategy") == "FULL" else delay
        return {**found, "BackoffRate": 1, "IntervalSeconds": wait}, index

    def call(self, function, event):
        """A call from a state; its input and its answer may not be larger than AWS lets them."""
        answer = self.original["call"](function, event)
        for what, value in ("input", event), ("answer", answer):
            if len(compact(value)) > LARGEST_PAYLOAD:
                raise self.states._ExecutionError("States.DataLimitExceeded", f"the {what} is larger than {LARGEST_PAYLOAD} bytes")
        return answer

    def execute(self, function, event):
        name = function["config"]["FunctionName"]
        if action := self.faults.between.pop(name, None):
            action()
        part = event.get("range", {}).get("part")
        fault = self.faults.take(name, part)
        if fault == "throttle":
            return error("Lambda.TooManyRequestsException", "Rate Exceeded.")
        if fault == "fail":
            return error("java.io.UncheckedIOException", "made by the test")
        if fault == "late":
            self.faults.delayed.append((function, event))
            raise self.states._ExecutionError("States.Timeout", "made by the test")
        if fault == "twice":
            self.faults.doubled.add(part)
            self.original["execute"](function, event)
        self.harm.kind = fault if fault in ("hang", "die") else None
        result = self.original["execute"](function, event)
        self.logs.append(str(result.get("log") or "") + (compact(result["body"]).decode() if result.get("error") else ""))
        if result.get("throttle"):
            result["body"]["errorType"] = "Lambda.TooManyRequestsException"
        return result

    def deliver(self):
        """Calls that were given up arrive after all."""
        for function, event in self.faults.delayed:
            result = self.original["execute"](function, event)
            if result.get("error"):
                raise SystemExit(f"a late call failed: {result['body']}")

    def work(self, worker, *arguments, **named):
        """One call of a process. It is stopped before it can ask for the call, so that it cannot be done too soon."""
        kind, self.harm.kind = getattr(self.harm, "kind", None), None
        if not kind:
            return self.original["work"](worker, *arguments, **named)
        if worker._proc is None or worker._proc.poll() is not None:
            worker._spawn()
        os.kill(worker._proc.pid, signal.SIGSTOP)
        configured = worker.config
        if kind == "hang":
            worker.config = {**configured, "Timeout": 2}
        else:
            threading.Timer(0.3, worker._proc.kill).start()
        try:
            return self.original["work"](worker, *arguments, **named)
        finally:
            worker.config = configured


def error(kind, message):
    return {"body": {"errorType": kind, "errorMessage": message}, "error": True}


def compact(value):
    return json.dumps(value, separators=(",", ":"), ensure_ascii=False).encode()
