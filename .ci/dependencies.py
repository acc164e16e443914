"""Writes docs/dependencies.md: what ships, with versions and licences, from the bill of materials that `mvn verify` makes.

usage: .ci/dependencies.py [--check] ; with --check nothing is written, and it fails when the table names other things than the bill.
"""

import datetime
import json
import pathlib
import re
import sys

ROOT = pathlib.Path(__file__).resolve().parent.parent
PAGE = ROOT / "docs/dependencies.md"
PORTAL = ROOT / "portal/pom.xml"

# What the portal takes from WebJars, of which the bill knows nothing: the property of the version in portal/pom.xml, and the licence.
WEBJARS = {
    "lit-html": ("lit.version", "BSD-3-Clause"),
    "papaparse": ("papaparse.version", "MIT"),
    "pico": ("pico.version", "MIT"),
    "swagger-ui": ("swagger-ui.version", "Apache-2.0"),
}

# Says what is copied into the portal as it is published.
COPIED = ROOT / "portal/src/main/resources/portal/vendor/README.md"

HEAD = """# What ships

Of {day}, written by `.ci/dependencies.py` of the bill of materials (`target/bom.json`, made by `mvn verify` with the network). The first table is
what runs in the functions and in the launcher, transitive parts too; the second what the portal's pages load.

**No vulnerability data could be reached where this was written: nothing here was compared with any.** Whoever deploys it can hand the bill to a scanner of
their own.
"""


def licence(component):
    names = []
    for entry in component.get("licenses", []):
        licence = entry.get("license", {})
        names.append(entry.get("expression") or licence.get("id") or licence.get("name"))
    return " or ".join(sorted(set(filter(None, names)))) or "not stated"


def shipped():
    bill = json.loads((ROOT / "target/bom.json").read_text())
    parts = [part for part in bill["components"] if part.get("group") != "ip30"]
    return sorted((f"{part['group']}:{part['name']}", part["version"], licence(part)) for part in parts)


def loaded():
    pom = PORTAL.read_text()
    versions = {name: re.search(f"<{re.escape(key)}>([^<]+)<", pom).group(1) for name, (key, _) in WEBJARS.items()}
    copied = re.findall(r"^\| `[^`]+` \| npm `([^`]+)` ([0-9.]+), .* \| (\S+) \|$", COPIED.read_text(), re.M)
    return sorted([(name, versions[name], WEBJARS[name][1]) for name in WEBJARS] + copied)


def table(rows):
    lines = ["| part | version | licence |", "|---|---|---|"]
    return "\n".join(lines + [f"| {name} | {version} | {licence} |" for name, version, licence in rows]) + "\n"


def main():
    tables = f"\n{table(shipped())}\n{table(loaded())}"
    if "--check" in sys.argv:
        if not PAGE.read_text().endswith(tables):
            raise SystemExit("docs/dependencies.md is of other parts than ship: run .ci/dependencies.py")
        return
    PAGE.write_text(HEAD.format(day=datetime.date.today().isoformat()) + tables)


main()
