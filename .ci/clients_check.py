"""A generated client calls the local server: every example is sent as a typed request, every answer parsed, and nothing lost on the way."""

import json
import pathlib
import sys

from ip_subsidy_checker_client import Client
from ip_subsidy_checker_client.api.assessments import assess
from ip_subsidy_checker_client.api.description import read_open_api, read_profile_schema
from ip_subsidy_checker_client.api.measures import list_measures, read_measure, read_measure_by_id
from ip_subsidy_checker_client.api.operation import read_health
from ip_subsidy_checker_client.models.assessment import Assessment
from ip_subsidy_checker_client.models.assessment_request import AssessmentRequest
from ip_subsidy_checker_client.models.health import Health
from ip_subsidy_checker_client.models.invalid_request_problem import InvalidRequestProblem
from ip_subsidy_checker_client.models.json_schema_document import JsonSchemaDocument
from ip_subsidy_checker_client.models.measure import Measure
from ip_subsidy_checker_client.models.measure_list import MeasureList
from ip_subsidy_checker_client.models.not_found_problem import NotFoundProblem
from ip_subsidy_checker_client.models.open_api_document import OpenApiDocument
from ip_subsidy_checker_client.models.profile import Profile
from ip_subsidy_checker_client.models.verdicts import Verdicts
from ip_subsidy_checker_client.models.view import View

EXAMPLES = pathlib.Path(__file__).resolve().parent.parent / "examples"
WRONG = {"bad-answers", "malformed"}


def check(is_right: bool, what: str) -> None:
    if not is_right:
        raise SystemExit(f"the client in Python: {what}")


def check_examples(client: Client) -> int:
    examples = [path for path in sorted(EXAMPLES.glob("*.json")) if path.stem not in WRONG]
    for path in examples:
        sent = json.loads(path.read_text())
        request = AssessmentRequest.from_dict(sent)
        check(request.to_dict() == sent, f"{path.name} is changed by its types")
        answer = assess.sync_detailed(client=client, body=request)
        parsed = answer.parsed
        check(isinstance(parsed, Assessment), f"{path.name}: {answer.status_code}")
        assert isinstance(parsed, Assessment)
        check(parsed.to_dict() == json.loads(answer.content), f"{path.name}: the answer is changed by its types")
        row = assess.sync(client=client, body=request, view=View.VERDICTS)
        check(isinstance(row, Verdicts), f"{path.name}: no Verdicts")
    return len(examples)


def check_problems(client: Client) -> None:
    problem = assess.sync(client=client, body=AssessmentRequest(profile=Profile(), claim_year=1900))
    check(isinstance(problem, InvalidRequestProblem), "a wrong year is no InvalidRequestProblem")
    assert isinstance(problem, InvalidRequestProblem)
    check([fault.pointer for fault in problem.errors] == ["/claimYear"], "the fault is elsewhere")
    check(isinstance(read_measure_by_id.sync(client=client, id="none"), NotFoundProblem), "an unknown measure is no NotFoundProblem")


def check_documents(client: Client) -> None:
    check(isinstance(read_measure.sync(client=client), Measure), "no Measure")
    check(isinstance(list_measures.sync(client=client), MeasureList), "no MeasureList")
    check(isinstance(read_health.sync(client=client), Health), "no Health")
    check(isinstance(read_open_api.sync(client=client), OpenApiDocument), "no OpenApiDocument")
    check(isinstance(read_profile_schema.sync(client=client), JsonSchemaDocument), "no JsonSchemaDocument")


def main(url: str) -> None:
    with Client(base_url=url, raise_on_unexpected_status=True) as client:
        count = check_examples(client)
        check_problems(client)
        check_documents(client)
    print(f"{count} examples sent and parsed")


main(sys.argv[1])
