#!/usr/bin/env python3
"""Holds the answers about random firms to their own data: what a criterion's `test` asks for, answered, makes the clause qualify; with any one
of those answers left as it was, it does not. Reads no words. Called by .ci/what-it-takes.

usage: what_it_takes.py URL [FIRMS]
"""

import collections
import copy
import http.client
import json
import random
import sys
import urllib.parse

BRING = ("SUPPORT", "SERVICE")  # kinds of articles that bring something
AT_ONCE = 20  # requests of a batch
SCOPE_READ = 3  # times at most: what puts a firm in scope may depend on its kind
AMOUNTS = [0, 1, 500, 90_000, 499_999, 500_000, 1_000_000, 5_000_001, 30_000_000]
COUNTS = [0, 1, 2, 3, 6, 11, 12, 19, 20, 21]
FRACTIONS = [-0.5, 0, 0.09, 0.1, 0.2]
GAPS = [0, 0.1, 0.35]  # which part of the answers is missing


class Api:
    def __init__(self, url):
        self.connection = http.client.HTTPConnection(urllib.parse.urlsplit(url).netloc, timeout=60)

    def get(self, path):
        return json.loads(self._call("GET", path))

    def assess(self, request):
        return json.loads(self._call("POST", "/v1/assessments", json.dumps(request), "application/json"))

    def qualified(self, requests):
        """The clauses that each of them qualifies for."""
        rows = []
        for first in range(0, len(requests), AT_ONCE):
            lines = "\n".join(map(json.dumps, requests[first:first + AT_ONCE]))
            rows += map(json.loads, self._call("POST", "/v1/assessments:batch", lines, "application/x-ndjson").splitlines())
        return [row["qualified"] for row in rows]

    def _call(self, method, path, body=None, kind=None):
        self.connection.request(method, path, body and body.encode(), {"Content-Type": kind} if kind else {})
        response = self.connection.getresponse()
        text = response.read().decode()
        if response.status != 200:
            raise SystemExit(f"{method} {path}: {response.status} {text[:500]}")
        return text


class Form:
    def __init__(self, schema, measure):
        self.groups = schema["properties"]["profile"]["properties"]
        self.first, self.last = int(measure["inForceFrom"][:4]), int(measure["lastDayInForce"][:4])

    def firm(self, seed):
        chance = random.Random(seed)
        year = chance.randint(self.first, self.last)
        gap = chance.choice(GAPS)
        profile = {}
        for name, group in self.groups.items():
            if kind(group) != "array":
                profile[name] = self._record(chance, group, year, gap)
            elif chance.random() >= gap:
                profile[name] = [self._record(chance, group["items"], year, gap) for _ in range(chance.randint(0, 2))]
        if chance.random() < 0.7:  # else hardly any firm is in scope
            company = self.groups["company"]["properties"]
            profile["company"] |= {name: True for name, field in company.items() if kind(field) == "boolean"}
            profile["company"]["kind"] = company["kind"]["enum"][0]
        return {"asOf": f"{year}-12-31" if year < self.last else f"{year}-06-30", "claimYear": year, "profile": profile}

    def field(self, pointer):
        group, *_, name = pointer.split("/")[2:]
        return fields(self.groups[group])[name]

    def _record(self, chance, group, year, gap):
        values = {name: self._value(chance, field, year) for name, field in fields(group).items() if chance.random() >= gap}
        return {name: value for name, value in values.items() if value is not None}

    def _value(self, chance, field, year):
        """Null for free text, which decides nothing."""
        of = kind(field)
        if "enum" in field:
            return chance.choice([choice for choice in field["enum"] if choice])
        if of == "boolean":
            return chance.random() < 0.75
        if of == "integer":
            return min(field.get("maximum", 1000), chance.choice(AMOUNTS if field.get("maximum", 0) > 1e9 else COUNTS))
        if of == "number":
            return chance.choice(FRACTIONS)
        if of == "array" and "enum" in field["items"]:
            return sorted({chance.choice(field["items"]["enum"]) for _ in range(chance.randint(0, 3))})
        if field.get("format") == "date":
            return f"{chance.choice([year] * 6 + [year - 1, year + 1])}-{chance.randint(1, 12):02}-{chance.randint(1, 28):02}"
        return None


def kind(schema):
    of = schema["type"]
    return of[0] if isinstance(of, list) else of


def fields(group):
    return group["items"]["properties"] if kind(group) == "array" else group["properties"]


def wanted(form, criterion, criteria):
    """An answer that meets the criterion, and all others about the same fact; None where none can."""
    fact = criterion["pointer"]
    tests = [criterion["test"]]
    if len(criterion["pointers"]) == 1:
        tests = [other["test"] for other in criteria if other.get("pointers") == [fact] and "test" in other]
    test, op = criterion["test"], criterion["test"]["op"]
    if op == "IS":
        return test["value"]
    if op == "IN":
        return next((value for value in test["values"] if all(value in other.get("values", [other.get("value")]) for other in tests)), None)
    if op == "INCLUDES":
        return sorted({other["value"] for other in tests}) if kind(form.field(fact)) == "array" else test["value"]
    if op == "BETWEEN":
        if any(other["from"] is None for other in tests):
            return None
        first, last = max(other["from"] for other in tests), min(other["to"] for other in tests)
        return last if first <= last else None
    step = 0.01 if kind(form.field(fact)) == "number" else 1
    least = max([0] + [other["value"] + (step if other["op"] == "MORE_THAN" else 0) for other in tests if other["op"] in ("AT_LEAST", "MORE_THAN")])
    most = min([other["value"] for other in tests if other["op"] == "AT_MOST"], default=least)
    return least if least <= most else None


def changes(form, criteria):
    """What to answer, by pointer, but for the scope; None where an answer is not enough, as where there is no item."""
    unmet = [criterion for criterion in criteria if criterion["outcome"] != "MET"]
    summed = {fact for criterion in unmet if len(criterion.get("pointers", [])) > 1 for fact in criterion["pointers"]}
    found = {}
    for criterion in unmet:
        if criterion.get("gate") == "scope":
            continue
        if "test" not in criterion or not criterion["pointer"].startswith("/profile/"):
            return None
        if len(criterion["pointers"]) > 1 and criterion["outcome"] != "UNMET":
            continue  # its parts are criteria of their own
        value = wanted(form, criterion, criteria)
        if value is None:
            return None
        # A sum of nothing but zeros is not more than zero.
        found.setdefault(criterion["pointer"], 1 if value == 0 and criterion["pointer"] in summed else value)
    return found


def lacks_scope(criteria):
    return any(criterion.get("gate") == "scope" and criterion["outcome"] != "MET" for criterion in criteria)


def clauses(assessment):
    return {clause["id"]: clause for article in assessment["articles"] for clause in article["clauses"]}


def bringing(assessment):
    return [clause for article in assessment["articles"] if article["kind"] in BRING for clause in article["clauses"]]


def nearest(assessment):
    return clauses(assessment)[assessment["scope"]["nearest"]]["criteria"]


def answered(request, answers):
    changed = copy.deepcopy(request)
    for pointer, value in answers.items():
        *folders, name = pointer.split("/")[2:]
        place = changed["profile"]
        for folder in folders:
            place = place[int(folder)] if isinstance(place, list) else place.setdefault(folder, {})
        place[name] = value
    return changed


def alone(request, item):
    """With that item and no other of its list, so that the clause qualifies by it or not at all."""
    if not item:
        return request
    group, index = item.split("/")[2:4]
    return {**request, "profile": {**request["profile"], group: [request["profile"][group][int(index)]]}}


def as_first(pointer, item):
    return pointer if not item or not pointer.startswith(item + "/") else f"{item.rsplit('/', 1)[0]}/0{pointer[len(item):]}"


def tuples(clause):
    """Each item on its own, with all that is asked of it and of the firm; the firm alone where the clause is about no list."""
    items = clause.get("items")
    if not items:
        return [(None, clause["verdict"], clause["criteria"])]
    return [(item["pointer"], item["verdict"], clause["criteria"] + item.get("criteria", [])) for item in items]


class Check:
    def __init__(self, api):
        self.api = api
        self.form = Form(api.get("/v1/profile-schema"), api.get("/v1/measure"))
        self.count, self.slips = collections.Counter(), []

    def firm(self, seed):
        request = self.form.firm(seed)
        assessment = self.api.assess(request)
        self.count["firms"] += 1
        tried = []
        for clause in bringing(assessment):
            for item, verdict, criteria in tuples(clause):
                answers = self._answers(assessment, item, criteria) if verdict != "QUALIFIED" else None
                if answers:
                    tried.append((clause["id"], alone(request, item), answers))
        self._try(seed, tried)

    def _answers(self, assessment, item, criteria):
        found = changes(self.form, criteria)
        if found is None:
            self.count["out of reach of answers"] += 1
            return None
        if lacks_scope(criteria):
            if "/profile/company/kind" in found:
                return None  # as another kind it has another way into the scope: not both at once
            found = (changes(self.form, nearest(assessment)) or {}) | found
        return {as_first(pointer, item): value for pointer, value in found.items()}

    def _try(self, seed, tried):
        requests = []
        for _, base, answers in tried:
            requests.append(answered(base, answers))
            requests += [answered(base, {other: answers[other] for other in answers if other != left}) for left in answers]
        rows = iter(self.api.qualified(requests))
        for clause, base, answers in tried:
            self.count["ways"] += 1
            if clause not in next(rows) and not self._qualifies_once_in_scope(clause, answered(base, answers)):
                self.slips.append(f"firm {seed}: {clause} does not qualify once {answers} is answered")
            for left in answers:
                self.count["ways with one part undone"] += 1
                if clause in next(rows):
                    self.slips.append(f"firm {seed}: {clause} qualifies without {left} of {answers}")

    def _qualifies_once_in_scope(self, clause, request):
        """Answers that change what kind of firm it is lead to another way into the scope, which is told then."""
        for _ in range(SCOPE_READ):
            assessment = self.api.assess(request)
            judged = clauses(assessment)[clause]
            if judged["verdict"] == "QUALIFIED":
                self.count["ways whose scope was read again"] += 1
                return True
            more = changes(self.form, nearest(assessment)) if lacks_scope(judged["criteria"]) else None
            if not more:
                return False
            request = answered(request, more)
        return False


def main():
    check = Check(Api(sys.argv[1]))
    for seed in range(int(sys.argv[2]) if len(sys.argv) > 2 else 1000):
        check.firm(seed)
    print(", ".join(f"{count:,} {what}" for what, count in check.count.items()))
    if check.slips:
        raise SystemExit("\n".join(check.slips[:10] + [f"{len(check.slips)} in all"]))
    if check.count["ways"] < check.count["firms"]:
        raise SystemExit("hardly anything was tried: the form or the answers have another shape than this check knows")


main()
