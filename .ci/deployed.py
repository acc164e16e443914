"""The screening of the built template, deployed on the emulator: its functions, its state machine, its buckets and its topic."""

import io
import json
import pathlib
import re
import zipfile

import yaml

CLIENT = "com.amazonaws.services.lambda.runtime.api.client.AWSLambda"
# AWS's client unpacks its native library to one fixed path, where processes that start at once break each other; so each is told where
# an unpacked one lies.
NATIVE = "com.amazonaws.services.lambda.runtime.api.client.runtimeapi.NativeClient.JNI"
# Of these functions a process answers so few calls that compiling well costs more than it brings.
QUICK_START = "-XX:TieredStopAtLevel=1"
ROLE = "arn:aws:iam::000000000000:role/any"
FUNCTIONS = ("Plan", "Count", "Number", "Screen", "Summarize")


class Template:
    """Of the stage dev."""

    def __init__(self, build):
        self.build = build
        self.whole = yaml.safe_load((build / "template.yaml").read_text())
        self.resources = self.whole["Resources"]
        self.known = {"Stage": "dev", "AWS::Partition": "aws"}

    def value(self, value):
        """A value without functions; what stands for a resource must be known by then."""
        if isinstance(value, list):
            return [self.value(each) for each in value]
        if not isinstance(value, dict):
            return value
        if len(value) == 1:
            name, argument = next(iter(value.items()))
            if name == "Ref":
                return self.known[argument]
            if name == "Fn::GetAtt":
                return self.known[".".join(argument)]
            if name == "Fn::Sub":
                return re.sub(r"\$\{([^}]+)}", lambda found: str(self.known[found[1]]), argument)
            if name == "Fn::FindInMap":
                table, key, column = map(self.value, argument)
                return self.whole["Mappings"][table][key][column]
        return {name: self.value(each) for name, each in value.items()}

    def function(self, step):
        properties = self.resources[f"Screening{step}Function"]["Properties"]
        return {**{name: value for name, value in self.whole["Globals"]["Function"].items() if name in ("Timeout", "MemorySize")}, **properties}

    def definition(self):
        """The state machine's text, as CloudFormation fills it in."""
        machine = self.resources["Screening"]["Properties"]
        text = (self.build / machine["DefinitionUri"]).read_text()
        for name, value in machine["DefinitionSubstitutions"].items():
            text = text.replace("${%s}" % name, str(self.value(value)))
        return text


class Deployed:

    def __init__(self, template, clients, java, runtime_client, native):
        self.template, self.clients = template, clients
        self.java, self.runtime_client, self.native = java, runtime_client, native
        known = template.known
        for bucket in ("Registers", "Screenings"):
            known[bucket] = bucket.lower()
            clients["s3"].create_bucket(Bucket=known[bucket])
        known["ScreeningTopic"] = clients["sns"].create_topic(Name="screening")["TopicArn"]
        self.queue = clients["sqs"].create_queue(QueueName="notices")["QueueUrl"]
        arn = clients["sqs"].get_queue_attributes(QueueUrl=self.queue, AttributeNames=["QueueArn"])["Attributes"]["QueueArn"]
        clients["sns"].subscribe(TopicArn=known["ScreeningTopic"], Protocol="sqs", Endpoint=arn)
        for step in FUNCTIONS:
            known[f"Screening{step}Function.Arn"] = self.create(step, step)
        self.machines = {}

    def create(self, step, name, **variables):
        properties = self.template.function(step)
        configured = {key: str(self.template.value(value)) for key, value in properties["Environment"]["Variables"].items()}
        return self.clients["lambda"].create_function(
            FunctionName=name, Runtime="provided.al2023", Role=ROLE, Handler=properties["Handler"],
            Code={"ZipFile": self.package(properties, "" if step == "Screen" else QUICK_START)}, Timeout=properties["Timeout"], MemorySize=properties["MemorySize"],
            Environment={"Variables": {**configured, **variables}})["FunctionArn"]

    def package(self, properties, options):
        """Starts AWS's client as the Lambda runtime does, in the folder that the build made."""
        task = (self.template.build / properties["CodeUri"]).resolve()
        jars = ":".join(str(jar) for jar in sorted(pathlib.Path(self.runtime_client).resolve().glob("*.jar")))
        script = f"""#!/bin/sh
export LAMBDA_TASK_ROOT="{task}"
cd "$LAMBDA_TASK_ROOT"
exec "{self.java}" -D{NATIVE}="{self.native}" {options} -Xmx512m -cp "{jars}" {CLIENT} "$_HANDLER"
"""
        package = io.BytesIO()
        with zipfile.ZipFile(package, "w") as files:
            entry = zipfile.ZipInfo("bootstrap")
            entry.external_attr = 0o755 << 16
            files.writestr(entry, script)
        return package.getvalue()

    def machine(self, range_bytes):
        """The state machine, with a plan that cuts ranges of that length; else nothing is changed."""
        if range_bytes not in self.machines:
            known = self.template.known
            configured = known["ScreeningPlanFunction.Arn"]
            if range_bytes:
                known["ScreeningPlanFunction.Arn"] = self.create("Plan", f"Plan{range_bytes}", RANGE_BYTES=str(range_bytes))
            definition = self.template.definition()
            known["ScreeningPlanFunction.Arn"] = configured
            self.machines[range_bytes] = self.clients["stepfunctions"].create_state_machine(
                name=f"screening-{range_bytes}", definition=definition, roleArn=ROLE)["stateMachineArn"]
        return self.machines[range_bytes]

    def forget_notices(self):
        while self.notice(wait=0) is not None:
            pass

    def notice(self, wait=1):
        """What was told, or None when nothing is within so many seconds."""
        messages = self.clients["sqs"].receive_message(QueueUrl=self.queue, MaxNumberOfMessages=1, WaitTimeSeconds=wait).get("Messages", [])
        for message in messages:
            self.clients["sqs"].delete_message(QueueUrl=self.queue, ReceiptHandle=message["ReceiptHandle"])
            return json.loads(json.loads(message["Body"])["Message"])
        return None
