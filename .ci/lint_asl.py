#!/usr/bin/env python3
"""Holds the state machine of the built template to the fields that AWS knows, and to the time-outs of its functions; writes it, filled in
for each partition, for other linters.

usage: lint_asl.py BUILD FOLDER
"""

import json
import pathlib
import re
import sys

from asl_fields import misspelt, slips
from deployed import FUNCTIONS, Template


def filled(template, partition):
    template.known |= {"AWS::Partition": partition, "ScreeningTopic": f"arn:{partition}:sns:us-east-1:123456789012:topic"}
    for step in FUNCTIONS:
        template.known[f"Screening{step}Function.Arn"] = f"arn:{partition}:lambda:us-east-1:123456789012:function:Screening{step}Function"
    text = template.definition()
    if "${" in text:
        raise SystemExit(f"not filled in: {re.findall(r'[$]{[^}]*}', text)}")
    return json.loads(text)


def tasks(machine):
    for name, state in machine["States"].items():
        if state["Type"] == "Task":
            yield name, state
        if "ItemProcessor" in state:
            yield from tasks(state["ItemProcessor"])


def without(partition, machine):
    return json.dumps(machine).replace(f"arn:{partition}:", "arn:")


def main():
    build, folder = map(pathlib.Path, sys.argv[1:])
    template = Template(build)
    machines = {}
    for partition in ("aws", "aws-cn"):
        machines[partition] = filled(template, partition)
        (folder / f"screening.{partition}.asl.json").write_text(json.dumps(machines[partition]))
    if without("aws", machines["aws"]) != without("aws-cn", machines["aws-cn"]):
        raise SystemExit("an ARN names its partition, instead of ${Partition}")
    machine = machines["aws"]
    if found := slips(machine):
        raise SystemExit("\n".join(found))
    for name in misspelt(machine):
        if not slips(machine):
            raise SystemExit(f"a misspelt {name} goes unnoticed")
    for name, state in tasks(machine):
        function = state["Parameters"].get("FunctionName")
        timeout = template.function(function.rsplit("Screening", 1)[1].removesuffix("Function"))["Timeout"] if function else 0
        if state["TimeoutSeconds"] <= timeout:
            raise SystemExit(f"{name}: its time ends before its function's does, so that two tries could overlap")
    print("every field of the state machine is known, and a misspelt one would not go unnoticed")


if __name__ == "__main__":
    main()
