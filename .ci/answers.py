"""What the function must answer to each event of events/: an assessment equals `./ip30 assess --json`, a document what `./ip30 serve`
gives, the others what events/answers says.
"""

import atexit
import functools
import hashlib
import json
import pathlib
import re
import subprocess
import urllib.request

ROOT = pathlib.Path(__file__).resolve().parent.parent
EVENTS = sorted((ROOT / "events").glob("*.json"))
GOOD = ROOT / "events/assess-technology-firm.json"
ANSWERS = ROOT / "events/answers"
ANY = "…"


def check(is_right, what):
    if not is_right:
        raise SystemExit(f"wrong: {what}")


def check_answer(event, text):
    """Holds the text of an answer to what is expected of that event file."""
    answer = json.loads(text)
    expected = json.loads((ANSWERS / event.name).read_text())
    check(answer.get("statusCode") == expected["statusCode"], f"{event.name}: {text[:300]}")
    headers = {name: re.sub("[0-9a-f]{16}", ANY, value) if name == "ETag" else value for name, value in answer["headers"].items()}
    check(headers == expected["headers"], f"{event.name}: headers {headers}")
    check(answer["isBase64Encoded"] is False, f"{event.name}: not as text")
    if "assessmentOf" in expected:
        language = expected["headers"]["Content-Language"][:2]
        check(json.loads(answer["body"]) == _assessment(event, language), f"{event.name}: not what ./ip30 assess --json prints")
    elif "document" in expected:
        check(json.loads(answer["body"]) == _document(event), f"{event.name}: not what ./ip30 serve gives")
        digest = hashlib.sha256(answer["body"].encode()).hexdigest()
        check(answer["headers"]["ETag"] == f'W/"{digest[:16]}"', f"{event.name}: the tag of another document")
    elif "body" in expected:
        check(_same(json.loads(answer["body"]), expected["body"]), f"{event.name}: body {answer['body']}")
    else:
        check(answer.get("body", "") == "", f"{event.name}: a body where there is none")


def _assessment(event, language):
    printed = subprocess.run([ROOT / "ip30", "assess", event, "--json", "--lang", language],
                             check=True, capture_output=True).stdout
    return json.loads(printed)


def _document(event):
    call = json.loads(event.read_text())
    language = call["headers"].get("accept-language", "zh")
    request = urllib.request.Request(_server() + call["rawPath"], headers={"Accept-Language": language})
    with urllib.request.urlopen(request, timeout=60) as response:
        return json.load(response)


@functools.cache
def _server():
    """The address of a local server of our own, which ends with this program."""
    server = subprocess.Popen([ROOT / "ip30", "serve", "--port", "0"], stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, text=True)
    atexit.register(server.kill)
    for line in server.stdout:
        if line.startswith("Listening on "):
            return line.removeprefix("Listening on ").strip()
    raise SystemExit("./ip30 serve does not start")


def _same(actual, expected):
    """Equal, where … in the expected text stands for the rules version."""
    if isinstance(expected, dict):
        return isinstance(actual, dict) and expected.keys() == actual.keys() and all(
            _same(actual[key], expected[key]) for key in expected)
    if isinstance(expected, list):
        return isinstance(actual, list) and len(actual) == len(expected) and all(map(_same, actual, expected))
    return expected == ANY or actual == expected
