-- Calls in turn, good and bad, and counts the answers by status. wrk runs a copy of this in every thread.

local function file(name)
  local stream = assert(io.open("examples/" .. name .. ".json", "rb"))
  local text = stream:read("*a")
  stream:close()
  return text
end

local function post(body, headers)
  headers = headers or {}
  headers["Content-Type"] = headers["Content-Type"] or "application/json"
  return { "POST", "/v1/assessments", headers, body }
end

local calls = {
  post(file("technology-firm")),
  post(file("many-open-answers"), { ["Accept-Language"] = "en" }),
  post(file("foreign-patent-agency"), { ["Accept-Encoding"] = "gzip" }),
  post(file("geographical-indications")),
  post(file("after-the-term")),
  post(file("out-of-scope")),
  { "GET", "/v1/measure", {}, nil },
  { "GET", "/v1/health", {}, nil },
  { "GET", "/openapi.json", { ["Accept-Encoding"] = "gzip" }, nil },
  post(file("bad-answers")),
  post(file("malformed")),
  post(string.rep("[", 5000)),
  post('{"profile":{"company":{"revenueGrowth":1e99999999999,"officeRentPaid":-1e999999999}}}'),
  post('{"profile":{"company":{"name":"\xe6\x9f"}}}'),
  post('{"profile":{},"profile":{}}'),
  post(string.rep(" ", 300 * 1024)),
  post("<a/>", { ["Content-Type"] = "application/xml" }),
  { "GET", "/nothing/here", {}, nil },
  { "DELETE", "/v1/measure", {}, nil },
}

local threads = {}
function setup(thread)
  thread:set("number", #threads)
  table.insert(threads, thread)
end

local prepared = {}
local at = 0
function init()
  for i, call in ipairs(calls) do
    prepared[i] = wrk.format(call[1], call[2], call[3], call[4])
  end
  at = number * 7
  statuses = ""
  count = {}
end

function request()
  at = at + 1
  return prepared[at % #prepared + 1]
end

-- Threads hand over texts only.
function response(status)
  count[status] = (count[status] or 0) + 1
  if count[status] % 100 == 1 then
    local parts = {}
    for code, number in pairs(count) do parts[#parts + 1] = code .. "=" .. number end
    statuses = table.concat(parts, " ")
  end
end

function done(summary, latency)
  local seen = {}
  for _, thread in ipairs(threads) do
    for code in string.gmatch(thread:get("statuses"), "(%d+)=") do seen[code] = true end
  end
  local codes = {}
  for code in pairs(seen) do codes[#codes + 1] = code end
  table.sort(codes)
  io.write(string.format(
    "%.0f requests/s, p50 %.1f ms, p99 %.1f ms, max %.0f ms; statuses seen: %s; connections broken: %d, timed out: %d\n",
    summary.requests / summary.duration * 1e6, latency:percentile(50) / 1000, latency:percentile(99) / 1000, latency.max / 1000,
    table.concat(codes, " "),
    summary.errors.connect + summary.errors.read + summary.errors.write, summary.errors.timeout))
end
