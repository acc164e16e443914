"""Fields that no linter knows: names and values of a state machine's JSON (JSONPath), after AWS's documentation. A misspelt ItemBatcher,
ResultWriter or Retry field is ignored in silence, by linters and by interpreters alike.
"""

STATE = {"Comment", "Type"}
PATHS = {"InputPath", "OutputPath"}
GO = {"Next", "End"}
RESULT = {"ResultPath", "ResultSelector"}
HANDLED = {"Retry", "Catch"}
STATES = {
    "Task": STATE | PATHS | GO | RESULT | HANDLED | {
        "Resource", "Parameters", "Credentials", "TimeoutSeconds", "TimeoutSecondsPath", "HeartbeatSeconds", "HeartbeatSecondsPath"},
    "Map": STATE | PATHS | GO | RESULT | HANDLED | {
        "ItemsPath", "ItemSelector", "ItemReader", "ItemBatcher", "ItemProcessor", "ResultWriter", "Label", "MaxConcurrency",
        "MaxConcurrencyPath", "ToleratedFailurePercentage", "ToleratedFailurePercentagePath", "ToleratedFailureCount",
        "ToleratedFailureCountPath"},
    "Pass": STATE | PATHS | GO | {"ResultPath", "Result", "Parameters"},
    "Choice": STATE | PATHS | {"Choices", "Default"},
    "Fail": STATE | {"Error", "ErrorPath", "Cause", "CausePath"},
    "Succeed": STATE | PATHS,
}
MACHINE = {"Comment", "StartAt", "States", "TimeoutSeconds", "Version", "QueryLanguage"}
PROCESSOR = {"ProcessorConfig", "StartAt", "States"}
PARTS = {
    "ItemReader": {"Resource", "ReaderConfig", "Parameters"},
    "ReaderConfig": {"InputType", "CSVHeaderLocation", "CSVHeaders", "CSVDelimiter", "MaxItems", "MaxItemsPath", "ItemsPointer",
                     "Transformation", "ManifestType"},
    "ItemBatcher": {"MaxItemsPerBatch", "MaxItemsPerBatchPath", "MaxInputBytesPerBatch", "MaxInputBytesPerBatchPath", "BatchInput"},
    "ProcessorConfig": {"Mode", "ExecutionType"},
    "ResultWriter": {"Resource", "Parameters", "WriterConfig"},
    "WriterConfig": {"Transformation", "OutputType"},
}
RETRIER = {"Comment", "ErrorEquals", "IntervalSeconds", "MaxAttempts", "BackoffRate", "MaxDelaySeconds", "JitterStrategy"}
CATCHER = {"Comment", "ErrorEquals", "Next", "ResultPath"}
PARAMETERS = {
    "states:::s3:getObject": {"Bucket", "Key", "VersionId"},
    "states:::s3:putObject": {"Bucket", "Prefix"},
    "states:::lambda:invoke": {"FunctionName", "Payload", "Qualifier", "InvocationType", "ClientContext"},
    "states:::sns:publish": {"TopicArn", "Message", "Subject", "MessageAttributes", "MessageStructure"},
}
VALUES = {
    "InputType": {"CSV", "JSON", "JSONL", "PARQUET", "MANIFEST"},
    "Mode": {"INLINE", "DISTRIBUTED"},
    "ExecutionType": {"STANDARD", "EXPRESS"},
    "JitterStrategy": {"FULL", "NONE"},
}


def slips(machine):
    """What is wrong, each with its place."""
    return list(_unknown("", machine, MACHINE)) + list(_states("", machine))


def misspelt(value):
    """Every machine that differs from this one by one misspelt name of a field that is checked, with that name."""
    for place, holder, name in _checked("", value):
        held = holder.pop(name)
        holder[name[:-1] + "_" + name[-1:]] = held
        yield f"{place}/{name}"
        del holder[name[:-1] + "_" + name[-1:]]
        holder[name] = held


def _states(place, machine):
    for name, state in machine.get("States", {}).items():
        at = f"{place}/{name}"
        kind = state.get("Type")
        if kind not in STATES:
            yield f"{at}: no Type that is used here"
            continue
        yield from _unknown(at, state, STATES[kind])
        yield from _parts(at, state)
        for each in state.get("Retry", []):
            yield from _unknown(f"{at}/Retry", each, RETRIER)
            yield from _values(f"{at}/Retry", each)
        for each in state.get("Catch", []):
            yield from _unknown(f"{at}/Catch", each, CATCHER)
        if "ItemProcessor" in state:
            processor = state["ItemProcessor"]
            yield from _unknown(f"{at}/ItemProcessor", processor, PROCESSOR)
            yield from _parts(f"{at}/ItemProcessor", processor)
            yield from _states(f"{at}/ItemProcessor", processor)
        if kind == "Task":
            yield from _parameters(at, state)


def _parts(place, holder):
    for name, allowed in PARTS.items():
        part = holder.get(name)
        if part is not None:
            at = f"{place}/{name}"
            yield from _unknown(at, part, allowed)
            yield from _values(at, part)
            yield from _parts(at, part)
            if "Resource" in part:
                yield from _parameters(at, part)


def _parameters(place, holder):
    allowed = PARAMETERS.get(holder.get("Resource", "").split(":", 2)[-1])
    if allowed is None:
        yield f"{place}: no Resource that is used here"
    else:
        yield from _unknown(f"{place}/Parameters", holder.get("Parameters", {}), allowed)


def _unknown(place, fields, allowed):
    for name in fields:
        if name.removesuffix(".$") not in allowed:
            yield f"{place}/{name}: no such field"


def _values(place, fields):
    for name, allowed in VALUES.items():
        if name in fields and fields[name] not in allowed:
            yield f"{place}/{name}: no such value"


def _checked(place, value):
    """Objects whose fields are checked, not those whose names are the machine's own."""
    if isinstance(value, list):
        for each in value:
            yield from _checked(place, each)
    elif isinstance(value, dict):
        for name in list(value):
            own = place.endswith(("/States", "/ItemSelector", "/BatchInput"))
            if not own:
                yield place, value, name
            if name != "Comment" and not place.endswith("/ItemSelector"):
                yield from _checked(f"{place}/{name}", value[name])
