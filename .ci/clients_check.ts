// A generated client calls the local server. Most of what it checks the compiler does: requests, answers and errors have their types.
import createClient from "openapi-fetch";
import type { components, paths } from "./api.js";

declare const process: { argv: string[] };

type Schemas = components["schemas"];

function check(isRight: boolean, what: string): asserts isRight {
  if (!isRight) throw new Error(`the client in TypeScript: ${what}`);
}

/** Every code has its case: one that is new does not compile. */
function statusOf(problem: Schemas["BadRequestProblem"] | Schemas["BatchTooLargeProblem"]): number {
  switch (problem.code) {
    case "INVALID_REQUEST":
      return problem.errors.length > 0 ? problem.status : 0;
    case "UNKNOWN_VIEW":
    case "BAD_ENCODING":
    case "BAD_EVENT":
    case "BAD_HTTP":
    case "TOO_LARGE":
    case "TOO_MANY_LINES":
      return problem.status;
  }
}

const client = createClient<paths>({ baseUrl: process.argv[2] ?? "" });

const request: Schemas["AssessmentRequest"] = {
  asOf: "2026-06-30",
  profile: { company: { kind: "ENTERPRISE", soundFinances: null }, pledgeLoans: [{ lender: "BANK", principal: 5_000_000 }] },
};
// @ts-expect-error there is no such lender
({ lender: "FRIEND" }) satisfies Schemas["PledgeLoan"];

const answered = await client.POST("/v1/assessments", { params: { query: { view: "summary" } }, body: request });
check(answered.data !== undefined && "measure" in answered.data, "no assessment");
const total: number = answered.data.totals.qualified.PRECEDENT;
check(Number.isInteger(total), "no total");

const refused = await client.POST("/v1/assessments", { body: { ...request, claimYear: 1900 } });
check(refused.error !== undefined && "code" in refused.error && refused.error.code === "INVALID_REQUEST", "no problem");
check("errors" in refused.error && refused.error.errors?.[0]?.code === "OUT_OF_RANGE", "another fault");
check(statusOf(refused.error as Schemas["BadRequestProblem"]) === 400, "another status");

const unknown = await client.GET("/v1/measures/{id}", { params: { path: { id: "none" } } });
check(unknown.error !== undefined && "type" in unknown.error && unknown.error.type === "/docs/problems#NOT_FOUND", "no type");

const lines = await client.POST("/v1/assessments:batch", {
  body: `${JSON.stringify({ id: "A-1", ...request })}\n`,
  headers: { "Content-Type": "application/x-ndjson" },
  bodySerializer: (body) => body,
  parseAs: "text",
});
const row = JSON.parse(String(lines.data)) as Schemas["VerdictsRow"];
check(row.line === 1 && row.id === "A-1", "no row");
console.log("an assessment, a batch and three problems, all typed");
