// The API: one function a route. Failures come as ApiFailure (try again) or as ApiFaults (mend the answers).

const TIMEOUT = 30_000;
const TOO_MANY = 429;

/** No answer, or none that helps. @param refusal what the API says that it will not take; undefined when trying again may help */
export class ApiFailure extends Error {
  constructor(message, refusal) {
    super(message);
    this.refusal = refusal;
  }
}

/** The API says what is wrong with the answers, and where. */
export class ApiFaults extends Error {
  constructor(title, faults) {
    super(title);
    this.faults = faults;
  }
}

async function call(path, language, options = {}, read = (response) => response.json()) {
  const timeout = AbortSignal.timeout(TIMEOUT);
  let response;
  let body;
  try {
    response = await fetch(path, {
      ...options,
      headers: { 'Accept-Language': language, ...options.headers },
      signal: options.signal ? AbortSignal.any([options.signal, timeout]) : timeout,
      credentials: 'omit',
    });
    body = await (response.ok ? read(response) : response.json());
  } catch (e) {
    if (options.signal?.aborted) throw e;
    throw new ApiFailure('no answer');
  }
  if (response.ok) return body;
  if (Array.isArray(body.errors)) throw new ApiFaults(body.title, body.errors);
  const isRefused = response.status >= 400 && response.status < 500 && response.status !== TOO_MANY;
  throw new ApiFailure(String(response.status), isRefused ? body.detail ?? body.title : undefined);
}

export const profileSchema = (language) => call('/v1/profile-schema', language);

/** @param id of another measure than that of today */
export const measure = (language, id) => call(id ? `/v1/measures/${id}` : '/v1/measure', language);

/** @param view "summary" leaves out the articles: all that is wanted while answering */
export const assess = (request, language, view, signal) =>
  call(`/v1/assessments?view=${view}`, language, {
    method: 'POST',
    headers: { 'Content-Type': 'application/json' },
    body: JSON.stringify(request),
    signal,
  });

const linesOf = async (response) => (await response.text()).split('\n').filter(Boolean).map((line) => JSON.parse(line));

/** Several at once. @param requests each as a line of JSON @returns a summary or a problem for each, in their order */
export const batch = (requests, language) =>
  call('/v1/assessments:batch?view=summary', language, {
    method: 'POST',
    headers: { 'Content-Type': 'application/x-ndjson' },
    body: requests.join('\n'),
  }, linesOf);
