"""What the function must answer to each event of events/: an assessment equals `./ip30 assess --json`, the others the handler tests' answers."""

import json
import pathlib
import subprocess

ROOT = pathlib.Path(__file__).resolve().parent.parent
EVENTS = sorted((ROOT / "events").glob("*.json"))
GOOD = ROOT / "events/assess-technology-firm.json"
ANSWERS = ROOT / "functions/src/test/resources/answers"
ANY = "…"


def check(is_right, what):
    if not is_right:
        raise SystemExit(f"wrong: {what}")


def check_answer(event, text):
    """Holds the text of an answer to what is expected of that event file."""
    answer = json.loads(text)
    expected = json.loads((ANSWERS / event.name).read_text())
    check(answer.get("statusCode") == expected["statusCode"], f"{event.name}: {text[:300]}")
    headers = {name: value for name, value in answer["headers"].items() if name != "ETag"}
    wanted = {name: value for name, value in expected["headers"].items() if name != "ETag"}
    check(headers == wanted, f"{event.name}: headers {headers}")
    if "assessmentOf" in expected:
        language = expected["headers"]["Content-Language"][:2]
        check(json.loads(answer["body"]) == _assessment(event, language), f"{event.name}: not what ./ip30 assess --json prints")
    elif "document" in expected:
        check(len(json.loads(answer["body"])) > 3, f"{event.name}: an empty document")
    elif "body" in expected:
        check(_same(json.loads(answer["body"]), expected["body"]), f"{event.name}: body {answer['body']}")
    else:
        check(answer.get("body", "") == "", f"{event.name}: a body where there is none")


def _assessment(event, language):
    printed = subprocess.run([ROOT / "ip30", "assess", event, "--json", "--lang", language],
                             check=True, capture_output=True).stdout
    return json.loads(printed)


def _same(actual, expected):
    """Equal, where … in the expected text stands for the rules version."""
    if isinstance(expected, dict):
        return isinstance(actual, dict) and expected.keys() == actual.keys() and all(
            _same(actual[key], expected[key]) for key in expected)
    if isinstance(expected, list):
        return isinstance(actual, list) and len(actual) == len(expected) and all(map(_same, actual, expected))
    return expected == ANY or actual == expected
