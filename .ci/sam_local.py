#!/usr/bin/env python3
"""Every event of events/ through `sam local invoke`, and some calls through `sam local start-api`. Called by .ci/sam-local.

usage: sam_local.py SAM
"""

import json
import os
import re
import socket
import subprocess
import sys
import time
import urllib.error
import urllib.request

from answers import EVENTS, ROOT, check, check_answer
from runtime_api import free_port

# The image made here is for this machine's processor, and is in no registry.
OPTIONS = ["--skip-pull-image", "--parameter-overrides", "Architecture=x86_64"]


def invoke(sam, event):
    run = subprocess.run([sam, "local", "invoke", "ApiFunction", "-e", event, *OPTIONS], cwd=ROOT, capture_output=True, text=True)
    check(run.returncode == 0, f"{event.name}: {run.stderr[-500:]}")
    return run.stdout


def call(url, method="GET", body=None, headers=None):
    request = urllib.request.Request(url, data=body, headers=headers or {}, method=method)
    try:
        with urllib.request.urlopen(request, timeout=60) as response:
            return response.status, response.read()
    except urllib.error.HTTPError as error:
        return error.code, error.read()


def check_api(url):
    status, body = call(f"{url}/v1/health")
    check(status == 200 and json.loads(body)["status"] == "ok", f"health: {status} {body[:200]}")
    example = (ROOT / "examples/technology-firm.json").read_bytes()
    status, body = call(f"{url}/v1/assessments", "POST", example, {"Content-Type": "application/json", "Accept-Language": "en"})
    check(status == 200 and len(json.loads(body)["articles"]) == 30, f"assessment: {status} {body[:200]}")
    status, body = call(f"{url}/v1/assessments", "POST", b"{", {"Content-Type": "application/json"})
    check(status == 400 and json.loads(body)["errors"], f"malformed: {status} {body[:200]}")
    check(call(f"{url}/nothing")[0] == 404, "no 404 for a path that is none")
    check(call(f"{url}/v1/health", "DELETE")[0] == 405, "no 405 for a method that is none")
    check_portal(url)


def check_portal(url):
    """The page that the address opens, and all that it names: addresses of this version, kept for good."""
    status, page = call(f"{url}/")
    loaded = re.findall(r'<(?:link|script)\b[^>]*\b(?:href|src)="([^"]+)"', page.decode())
    check(status == 200 and any(path.endswith("/js/main.js") for path in loaded), f"portal: {status} {page[:200]}")
    for path in loaded:
        check(path.startswith("/v-"), f"{path} does not have the version in its address")
        status, body = call(url + path)
        check(status == 200 and body, f"{path}: {status}")


def main():
    sam = os.path.abspath(sys.argv[1])
    for event in EVENTS:
        check_answer(event, invoke(sam, event))
        print(f"sam local invoke -e events/{event.name}: as expected", flush=True)

    port = free_port()
    (ROOT / "target").mkdir(exist_ok=True)
    with open(ROOT / "target/sam-local.log", "wb") as log:
        api = subprocess.Popen([sam, "local", "start-api", "--port", str(port), *OPTIONS], cwd=ROOT, stdout=log, stderr=log)
    try:
        deadline = time.monotonic() + 60
        while socket.socket().connect_ex(("127.0.0.1", port)) != 0:
            check(api.poll() is None and time.monotonic() < deadline, "sam local start-api does not start; see target/sam-local.log")
            time.sleep(0.2)
        check_api(f"http://127.0.0.1:{port}")
        print("sam local start-api: as expected")
    finally:
        api.terminate()
        api.wait(60)


if __name__ == "__main__":
    main()
